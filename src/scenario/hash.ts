// Fingerprint of a scenario. A save belongs to exactly one version of one scenario, and says so by this.

import type { Scenario } from './schema/scenario.ts';

/** JSON with sorted keys: the same text for the same content, in whatever order an author wrote it. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}

/** 16 hex digits over the content of a value. Whole-number arithmetic only: the same on every engine. */
export function hashOf(value: unknown): string {
  const text = canonical(value);
  let a = 0x9e3779b9;
  let b = 0x85ebca6b;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul((b << 5) ^ (b >>> 27) ^ unit, 0xc2b2ae35);
  }
  return hex(stir(a ^ text.length)) + hex(stir(b ^ Math.imul(a, 0x27d4eb2f)));
}

const originals = new WeakMap<Scenario, Scenario>();

/** Of a scenario in another language the one that it was made from; any other is as it was written. */
export function asWritten(scenario: Scenario): Scenario {
  return originals.get(scenario) ?? scenario;
}

/** Notes that a scenario is another one in other words: it counts as that one. */
export function noteOriginal(translated: Scenario, scenario: Scenario): void {
  originals.set(translated, asWritten(scenario));
}

const hashes = new WeakMap<Scenario, string>();

/** The hash of a scenario as written, whatever assumptions are varied: codes begin with it. */
export function writtenHash(scenario: Scenario): string {
  const written = asWritten(scenario);
  const hash = hashes.get(written) ?? hashOf(gameOf(written));
  hashes.set(written, hash);
  return hash;
}

/** What is said about a game without changing it: the languages it can be read in, the gates it need not hold. */
type Aside = 'language' | 'translations' | 'gates';

/** Of a scenario what makes the game. */
export function gameOf<T extends Pick<Scenario, Aside>>(scenario: T): Omit<T, Aside> {
  const { language: _, translations: __, gates: ___, ...game } = scenario;
  return game;
}

/** Spreads every bit over the whole word. */
function stir(word: number): number {
  let h = word ^ (word >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}
