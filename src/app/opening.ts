// How a game gets onto the table: from the mandate, from a kept game, from a file, from the workbench. What cannot be
// opened is shown with its reasons.

import type { NewGame } from '../panels/pages/first/entries.ts';
import type { PlayFrom } from '../panels/workbench/preview-pane.tsx';
import { type KnownFile, knownFile } from '../scenario/known-file.ts';
import type { Problem } from '../scenario/problem.ts';
import type { Game } from '../session/game.ts';
import { openGame } from '../session/open-game.ts';
import { resume } from '../session/resume.ts';
import { parseSave, type SavedGame } from '../session/save.ts';
import { tidySeed } from '../session/seed.ts';
import { AUTOSAVE, listSlots, readAutosave, type Slot } from '../session/slots.ts';
import { carryInto } from '../sim/carry.ts';
import type { SaveProblem } from '../sim/saved-game.ts';
import type { Wanted } from '../words/wrong-file.ts';
import { borrow, borrowFile, borrowFor, spoken } from './library.ts';
import { showMandateOf } from './opened.tsx';
import { readQuery } from './query.ts';
import { go, readRoute } from './routes.ts';
import { begin, goOn, onTable, seat, seatAnother } from './seated.ts';
import { showFileProblems, showSaveProblem, showWrongFile } from './side-pages.tsx';

/** Back to where a file was opened: the workbench, or the game on the table; without one the first screen. */
function back(): void {
  const here = readRoute(location.hash);
  go(onTable() || here === 'workbench' ? here : 'first');
}

function refuseFile(file: string, problems: readonly Problem[]): void {
  showFileProblems(file, problems, back, openScenarioFile);
}

function refuseSave(problem: SaveProblem): void {
  showSaveProblem(problem, back, openSaveFile);
}

/** Says what a file is that was taken for another one, and opens it as that. */
function refuseKind(file: File, found: KnownFile, wanted: Wanted): void {
  const [asWanted, asFound] =
    wanted === 'a scenario' ? [openScenarioFile, openSaveFile] : [openSaveFile, openScenarioFile];
  showWrongFile({ found, wanted, onBack: back, onOpen: () => asFound(file), onOther: asWanted });
}

/** Starts a new game from the mandate; a link to a second part brings what the first left behind. */
export async function start({ scenario: id, seed, priorities, assumptions }: NewGame): Promise<void> {
  const borrowed = borrow(id, assumptions);
  if (!borrowed) refuseSave({ code: 'unknown-scenario', id, title: id });
  else if (!borrowed.ok) refuseFile(borrowed.file, borrowed.problems);
  else {
    const { scenario, carried } = readQuery(location.search);
    const world = carryInto(borrowed.playable.world, (scenario === id && carried) || null);
    await begin(openGame({ ...borrowed.playable, world, seed, priorities }));
  }
}

/** Takes up a saved game, or shows why it cannot be taken up. */
async function takeUp(saved: SavedGame, put: (game: Game) => unknown = seatAnother): Promise<boolean> {
  const borrowed = await borrowFor(saved);
  if ('code' in borrowed) refuseSave(borrowed);
  else if (!borrowed.ok) refuseFile(borrowed.file, borrowed.problems);
  else {
    const { scenario, world } = borrowed.playable;
    const resumed = resume(scenario, world, saved);
    if (resumed.ok) {
      await put(resumed.game);
      return true;
    }
    refuseSave(resumed.problem);
  }
  return false;
}

export async function takeUpSlot({ id, parsed }: Slot): Promise<boolean> {
  if (parsed.ok) return takeUp(parsed.saved, id === AUTOSAVE ? seat : seatAnother);
  refuseSave(parsed.problem);
  return false;
}

/** Resumes a kept game by its slot. */
export async function resumeSlot(id: string): Promise<void> {
  const slot = id === AUTOSAVE ? await readAutosave() : (await listSlots()).find(slot => slot.id === id);
  if (!slot) return go('first');
  if (await takeUpSlot(slot)) goOn();
}

/** Opens a saved game from a file. */
export async function openSaveFile(file: File): Promise<void> {
  const text = await file.text();
  const found = knownFile(text);
  if (found && found.kind !== 'saved-game') return refuseKind(file, found, 'a saved game');
  const parsed = parseSave(text);
  if (!parsed.ok) refuseSave(parsed.problem);
  else if (await takeUp(parsed.saved)) goOn();
}

/** Opens a scenario file: its mandate comes first, as for the scenarios of this copy. */
export async function openScenarioFile(file: File): Promise<void> {
  const text = await file.text();
  const found = knownFile(text);
  if (found && found.kind !== 'scenario') return refuseKind(file, found, 'a scenario');
  const borrowed = await borrowFile(file.name, text);
  if (!borrowed.ok) return refuseFile(borrowed.file, borrowed.problems);
  const sit = async ({ seed, priorities, assumptions }: NewGame) => {
    const chosen = await borrowFile(file.name, text, assumptions);
    if (!chosen.ok) return refuseFile(chosen.file, chosen.problems);
    await begin(openGame({ ...spoken(chosen.playable), seed, priorities }));
  };
  showMandateOf(file.name, borrowed.playable.scenario, sit, back);
}

/** Plays a draft of the workbench from where its preview stood. Its file is kept, so that the game survives a reload. */
export async function playFrom({ name, text, seed, orders }: PlayFrom): Promise<void> {
  const borrowed = await borrowFile(name, text);
  if (!borrowed.ok) return refuseFile(borrowed.file, borrowed.problems);
  const [first, second] = borrowed.playable.world.priorities;
  const priorities = [first!.id, second!.id] as const;
  await begin(openGame({ ...borrowed.playable, seed: tidySeed(seed), priorities, orders }));
}
