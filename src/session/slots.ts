// Where games are kept in this browser: one autosave, any number of named saves, and the scenario files a player
// opened. Nothing leaves the machine.
import { createStore, del, get, set, values } from 'idb-keyval';
import type { World } from '../sim/world.ts';
import type { Game } from './game.ts';
import { makeSave, type Parsed, parseSave, printSave, type SavedGame } from './save.ts';
import { recallData, remember } from './small-store.ts';

/** What a list of saves shows; stands beside the save, so that no scenario has to be loaded for the list. */
export interface Label {
  readonly title: string;
  readonly turn: number;
  readonly turns: number;
  readonly calendar: World['calendar'];
  readonly over: boolean;
  /** ISO time. */
  readonly savedAt: string;
}

/** A kept game. Where `parsed` is right its history is still proven when it is opened. */
export interface Slot {
  readonly id: string;
  readonly name: string;
  readonly label: Label;
  readonly parsed: Parsed;
}

interface Kept {
  readonly id: string;
  readonly name: string;
  readonly label: Label;
  readonly text: string;
}

/** Id of the running game's slot. */
export const AUTOSAVE = 'autosave';
/** Written while the page is being hidden, when IndexedDB may not get to finish. */
const LAST_BREATH = 'no-limits.autosave';

type Store = ReturnType<typeof createStore>;
let opened: { games: Store; scenarios: Store } | undefined;
function stores() {
  // Two databases, because the library gives each store a database of its own.
  opened ??= {
    games: createStore('no-limits-games', 'games'),
    scenarios: createStore('no-limits-scenarios', 'scenarios'),
  };
  return opened;
}

function pack(id: string, name: string, game: Game): Kept {
  const { turn, turns, ending } = game.now.value.view;
  const { title, calendar } = game.scenario;
  const saved = makeSave(game);
  const label = { title, turn, turns, calendar, over: ending !== null, savedAt: saved.savedAt };
  return { id, name, label, text: printSave(saved) };
}

const unpack = ({ id, name, label, text }: Kept): Slot => ({ id, name, label, parsed: parseSave(text) });

/** Keeps the running game. Falls back to the small store where the large one is closed (private windows). */
export async function autosave(game: Game): Promise<void> {
  try {
    await set(AUTOSAVE, pack(AUTOSAVE, AUTOSAVE, game), stores().games);
  } catch {
    autosaveNow(game);
  }
}

/**
 * Keeps the running game before this call returns: for a page that is being hidden or closed. Where the browser keeps
 * nothing, the game goes on; it can still be downloaded as a file.
 */
export function autosaveNow(game: Game): void {
  remember(LAST_BREATH, JSON.stringify(pack(AUTOSAVE, AUTOSAVE, game)));
}

/** The later of two kept games; one that cannot be read yields to one that can. */
export function newest(a: Slot | null, b: Slot | null): Slot | null {
  if (a === null || b === null) return a ?? b;
  if (a.parsed.ok !== b.parsed.ok) return a.parsed.ok ? a : b;
  return b.label.savedAt > a.label.savedAt ? b : a;
}

function lastBreath(): Slot | null {
  try {
    const kept = recallData(LAST_BREATH);
    return kept === null ? null : unpack(kept as Kept);
  } catch {
    return null;
  }
}

async function keptAutosave(): Promise<Slot | null> {
  try {
    const kept = await get<Kept>(AUTOSAVE, stores().games);
    return kept === undefined ? null : unpack(kept);
  } catch {
    return null;
  }
}

/** The running game as it was kept last, or null when there is none. */
export async function readAutosave(): Promise<Slot | null> {
  return newest(await keptAutosave(), lastBreath());
}

async function forgetAutosave(): Promise<void> {
  try {
    remember(LAST_BREATH, null);
    await del(AUTOSAVE, stores().games);
  } catch {
    // Nothing was kept where nothing can be kept.
  }
}

/** All named saves, latest first. Rejects where storage is closed. */
export async function listSlots(): Promise<Slot[]> {
  const kept = await values<Kept>(stores().games);
  return kept
    .filter(({ id }) => id !== AUTOSAVE)
    .map(unpack)
    .sort((a, b) => (a.label.savedAt < b.label.savedAt ? 1 : -1));
}

/** Keeps a game under a name. Rejects when the browser does not keep it. */
export async function keepSlot(name: string, game: Game): Promise<void> {
  const id = crypto.randomUUID();
  await set(id, pack(id, name, game), stores().games);
}

/** What makes two kept games the same. */
const historyOf = ({ seed, fingerprints, draft, lesson }: SavedGame): string =>
  JSON.stringify([seed, fingerprints, draft, lesson]);

/** Would anything be lost with this game? One that is over can be played again; what a team wrote in it cannot. */
function isWorthKeeping({ parsed, label }: Slot): boolean {
  if (!parsed.ok) return false;
  return (parsed.saved.lesson?.notes.length ?? 0) > 0 || (!label.over && label.turn > 0);
}

/** Is this history already kept under a name? */
async function isNamed({ parsed }: Slot): Promise<boolean> {
  if (!parsed.ok) return false;
  const history = ({ parsed: other }: Slot) => (other.ok ? historyOf(other.saved) : '');
  const own = historyOf(parsed.saved);
  return (await listSlots()).some(slot => history(slot) === own);
}

/**
 * Keeps the automatic save under a name of its own before another game takes its place, so that no game is lost.
 * A game that is over, was never committed, or is named already is not kept twice; one with lines of a lesson in it
 * always is kept once.
 */
export async function setAside(name: (label: Label) => string): Promise<void> {
  try {
    const slot = await readAutosave();
    if (slot === null || !slot.parsed.ok || !isWorthKeeping(slot)) return;
    if (await isNamed(slot)) return;
    const id = crypto.randomUUID();
    const kept = { id, name: name(slot.label), label: slot.label, text: printSave(slot.parsed.saved) };
    await set(id, kept, stores().games);
  } catch {
    // Where nothing can be kept there is nothing to set aside.
  }
}

/** Gives a named save another name. Does nothing when it is gone. */
export async function renameSlot(id: string, name: string): Promise<void> {
  const kept = await get<Kept>(id, stores().games);
  if (kept !== undefined) await set(id, { ...kept, name }, stores().games);
}

/** Removes a kept game, the automatic one included. */
export async function deleteSlot(id: string): Promise<void> {
  if (id === AUTOSAVE) await forgetAutosave();
  else await del(id, stores().games);
}

/** Keeps the text of a scenario file the player opened, so that a game of it can be taken up after a reload. */
export async function keepScenario(hash: string, name: string, text: string): Promise<void> {
  try {
    await set(hash, { name, text }, stores().scenarios);
  } catch {
    // The game can be played; after a reload its file has to be opened again.
  }
}

/** Name and text of an opened scenario file, or null when it was not kept. */
export async function readScenario(hash: string): Promise<{ name: string; text: string } | null> {
  try {
    return (await get<{ name: string; text: string }>(hash, stores().scenarios)) ?? null;
  } catch {
    return null;
  }
}
