// Parts of a measurement that were played on different machines, put together again.
import type { Settings } from '../forecast/lab/settings.ts';
import { merge, type Tally } from '../forecast/lab/tally.ts';
import type { Shard } from '../forecast/lab/work.ts';
import type { Found } from '../forecast/players/search.ts';
import { Mistake } from './arguments.ts';

/** What one run leaves behind. */
export interface Part {
  readonly format: 1;
  /** Path of the scenario file, fingerprint of its world, and what --set changed in it. */
  readonly scenario: string;
  readonly hash: string;
  readonly sets: readonly string[];
  readonly settings: Settings;
  readonly shard: Shard;
  readonly tally: Tally;
  readonly found: Found | null;
}

/** "3/16" as the third of sixteen; without it the whole. */
export function readShard(text: string | undefined): Shard {
  if (text === undefined) return { index: 0, of: 1 };
  const [, part, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  if (Number(part) >= 1 && Number(part) <= Number(of)) return { index: Number(part) - 1, of: Number(of) };
  throw new Mistake(`--shard needs the form 3/16, from 1/16 to 16/16, not "${text}".`);
}

/** The whole, from all of its parts. Says which file does not belong, and which parts are missing. */
export function mergeParts(files: readonly { readonly path: string; readonly text: string }[]): Part {
  const parts = files.map(({ path, text }) => ({ path, part: parse(path, text) }));
  const [first, ...others] = parts;
  if (!first) throw new Mistake('Name the files to merge.');
  const same = ({ part }: (typeof parts)[number]) =>
    JSON.stringify([part.hash, part.settings, part.shard.of, part.found]);
  for (const other of others) {
    if (same(other) !== same(first)) {
      throw new Mistake(`${other.path} is of another scenario or another measurement than ${first.path}.`);
    }
  }
  const { of } = first.part.shard;
  const found = parts.map(({ part }) => part.shard.index);
  const missing = Array.from({ length: of }, (_, i) => i).filter(i => !found.includes(i));
  if (missing.length > 0) throw new Mistake(`Missing: ${missing.map(i => `${i + 1}/${of}`).join(', ')}.`);
  const twice = found.find((index, i) => found.indexOf(index) !== i);
  if (twice !== undefined) throw new Mistake(`Part ${twice + 1}/${of} was given twice.`);
  return { ...first.part, shard: { index: 0, of: 1 }, tally: merge(parts.map(({ part }) => part.tally)) };
}

function parse(path: string, text: string): Part {
  try {
    const part = JSON.parse(text) as Part;
    if (part.format === 1 && typeof part.tally === 'object') return part;
  } catch {
    // Falls through to the same sentence.
  }
  throw new Mistake(`${path} is not a part that the lab wrote.`);
}
