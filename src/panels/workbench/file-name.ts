// What a scenario file may be called: letters and digits of any script, with hyphens between them.

/** Longest name without its ending: longer ones are cut off by some systems. */
const MAX = 80;

/** The name that was wanted as one for a file: "My winter" -> "My-winter.json". Null where nothing of it is left. */
export function fileName(wanted: string): string | null {
  const base = wanted
    .trim()
    .replace(/\.json$/i, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, MAX)
    .replace(/^-|-$/g, '');
  return base === '' ? null : `${base}.json`;
}
