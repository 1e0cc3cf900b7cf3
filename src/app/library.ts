// From an id, a save or a file to a loaded scenario: of this copy, or one that the player opened.
import { gallery } from 'virtual:gallery';
import type { Choice } from '../scenario/assume.ts';
import { canonical } from '../scenario/hash.ts';
import type { Problem } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { translate } from '../scenario/translate.ts';
import { keepScenario, readScenario } from '../session/slots.ts';
import type { SavedGame, SaveProblem } from '../sim/saved-game.ts';
import type { World } from '../sim/world.ts';
import { language } from './language.ts';
import { loadOpened, loadShipped } from './shelf.ts';

export interface Playable {
  readonly scenario: Scenario;
  readonly world: World;
}

export type Borrowed =
  | { readonly ok: true; readonly playable: Playable }
  | { readonly ok: false; readonly file: string; readonly problems: readonly Problem[] };

/** Scenarios of this copy by id and assumptions, once loaded. */
const shipped = new Map<string, Playable>();
/** Scenarios from files the player opened, by fingerprint: they may bear the id of one of this copy. */
const opened = new Map<string, Playable>();

/** The same game in the language that the player reads, where the scenario has it. */
export function spoken(playable: Playable): Playable {
  const scenario = language.value === null ? playable.scenario : translate(playable.scenario, language.value);
  return scenario === playable.scenario ? playable : { ...playable, scenario };
}

const lent = (playable: Playable): Borrowed => ({ ok: true, playable: spoken(playable) });

const keyOf = (id: string, assumptions: Choice) => `${id} ${canonical(assumptions)}`;

/** A scenario of this copy by id, under the assumptions chosen; null for an id it does not have. */
export function borrow(id: string, assumptions: Choice = {}): Borrowed | null {
  const key = keyOf(id, assumptions);
  const known = shipped.get(key);
  if (known) return lent(known);
  const file = gallery.find(entry => entry.id === id)?.file;
  if (file === undefined) return null;
  const result = loadShipped(file, assumptions);
  if (!result.ok) return { ok: false, file, problems: result.problems };
  const playable = { scenario: result.scenario, world: result.world };
  shipped.set(key, playable);
  return lent(playable);
}

/** A scenario of this copy read anew, after one of its files was edited. The last good version stays otherwise. */
export function borrowAgain(id: string, assumptions: Choice): Borrowed | null {
  const before = new Map(shipped);
  for (const key of before.keys()) if (key.startsWith(`${id} `)) shipped.delete(key);
  const again = borrow(id, assumptions);
  if (again?.ok !== true) for (const [key, playable] of before) shipped.set(key, playable);
  return again;
}

function open(name: string, text: string, assumptions: Choice = {}): Borrowed {
  const result = loadOpened(name, text, assumptions);
  if (!result.ok) return { ok: false, file: name, problems: result.problems };
  const playable = { scenario: result.scenario, world: result.world };
  opened.set(playable.world.hash, playable);
  return { ok: true, playable };
}

/**
 * A scenario file from the player's disk, in the language it is written in. Kept in the browser, so that its games
 * survive a reload.
 */
export async function borrowFile(name: string, text: string, assumptions: Choice = {}): Promise<Borrowed> {
  const borrowed = open(name, text, assumptions);
  if (borrowed.ok) await keepScenario(borrowed.playable.world.hash, name, text);
  return borrowed;
}

/** The scenario a save belongs to: of this copy, or one of the files opened before. */
export async function borrowFor(saved: SavedGame): Promise<Borrowed | SaveProblem> {
  const { id, hash, title } = saved.scenario;
  const written = borrow(id);
  const own = written?.ok ? borrow(id, saved.assumptions) : written;
  if (own?.ok && own.playable.world.hash === hash) return own;
  const known = opened.get(hash);
  if (known) return lent(known);
  const kept = await readScenario(hash);
  const again = kept && open(kept.name, kept.text, saved.assumptions);
  if (again?.ok && again.playable.world.hash === hash) return lent(again.playable);
  if (written && !written.ok) return written;
  return written ? { code: 'other-scenario-version', title } : { code: 'unknown-scenario', id, title };
}
