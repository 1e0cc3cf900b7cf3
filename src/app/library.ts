// From an id, a save or a file to a loaded scenario: of this copy, or one that the player opened.
import { gallery } from 'virtual:gallery';
import type { Problem } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { keepScenario, readScenario } from '../session/slots.ts';
import type { SavedGame, SaveProblem } from '../sim/saved-game.ts';
import type { World } from '../sim/world.ts';
import { loadOpened, loadShipped } from './shelf.ts';

export interface Playable {
  readonly scenario: Scenario;
  readonly world: World;
}

export type Borrowed =
  | { readonly ok: true; readonly playable: Playable }
  | { readonly ok: false; readonly file: string; readonly problems: readonly Problem[] };

/** Scenarios of this copy by id, once loaded. */
const shipped = new Map<string, Playable>();
/** Scenarios from files the player opened, by fingerprint: they may bear the id of one of this copy. */
const opened = new Map<string, Playable>();

/** A scenario of this copy by id; null for an id it does not have. */
export function borrow(id: string): Borrowed | null {
  const known = shipped.get(id);
  if (known) return { ok: true, playable: known };
  const file = gallery.find(entry => entry.id === id)?.file;
  if (file === undefined) return null;
  const result = loadShipped(file);
  if (!result.ok) return { ok: false, file, problems: result.problems };
  const playable = { scenario: result.scenario, world: result.world };
  shipped.set(id, playable);
  return { ok: true, playable };
}

/** A scenario of this copy read anew, after one of its files was edited. The last good version stays otherwise. */
export function borrowAgain(id: string): Borrowed | null {
  const before = shipped.get(id);
  shipped.delete(id);
  const again = borrow(id);
  if (again?.ok !== true && before) shipped.set(id, before);
  return again;
}

function open(name: string, text: string): Borrowed {
  const result = loadOpened(name, text);
  if (!result.ok) return { ok: false, file: name, problems: result.problems };
  const playable = { scenario: result.scenario, world: result.world };
  opened.set(playable.world.hash, playable);
  return { ok: true, playable };
}

/** A scenario file from the player's disk. Kept in the browser, so that its games survive a reload. */
export async function borrowFile(name: string, text: string): Promise<Borrowed> {
  const borrowed = open(name, text);
  if (borrowed.ok) await keepScenario(borrowed.playable.world.hash, name, text);
  return borrowed;
}

/** The scenario a save belongs to: of this copy, or one of the files opened before. */
export async function borrowFor(saved: SavedGame): Promise<Borrowed | SaveProblem> {
  const { id, hash, title } = saved.scenario;
  const own = borrow(id);
  if (own && (!own.ok || own.playable.world.hash === hash)) return own;
  const known = opened.get(hash);
  if (known) return { ok: true, playable: known };
  const kept = await readScenario(hash);
  const again = kept && open(kept.name, kept.text);
  if (again?.ok && again.playable.world.hash === hash) return again;
  return own ? { code: 'other-scenario-version', title } : { code: 'unknown-scenario', id, title };
}
