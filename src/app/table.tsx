// The game on the table: which one is being played, how it got there, and which of its screens is shown.
// Loaded after the first screen, with the rules and the loader.
import { effect } from '@preact/signals';
import type { NewGame } from '../panels/pages/first/entries.ts';
import { Review } from '../panels/pages/review/review.tsx';
import { facilitating } from '../panels/room/lesson/facilitate.ts';
import { Room } from '../panels/room/room.tsx';
import type { MenuItem } from '../panels/room/seat.ts';
import type { PlayFrom } from '../panels/workbench/preview-pane.tsx';
import type { Problem } from '../scenario/problem.ts';
import type { Game } from '../session/game.ts';
import { openGame } from '../session/open-game.ts';
import { resume } from '../session/resume.ts';
import { makeSave, parseSave, printSave, type SavedGame } from '../session/save.ts';
import { newSeed, tidySeed } from '../session/seed.ts';
import { AUTOSAVE, keepSlot, listSlots, readAutosave, type Slot, setAside } from '../session/slots.ts';
import { carryInto } from '../sim/carry.ts';
import type { SaveProblem } from '../sim/saved-game.ts';
import { truthView } from '../sim/truth-view.ts';
import { quarterName } from '../words/dates.ts';
import { facilitate, isOther, putGame, putNothing } from './address.ts';
import { showClaimsOf } from './claims.tsx';
import { download } from './download.ts';
import { showHandIn } from './hand-in.tsx';
import { keep } from './keep.ts';
import { borrow, borrowFile, borrowFor, spoken } from './library.ts';
import { type SavedFile, takeIn } from './live.ts';
import { bridgeMap, type MapBridge } from './map-bridge.ts';
import { showMandateOf } from './opened.tsx';
import { readQuery } from './query.ts';
import { go, type Route, readRoute } from './routes.ts';
import { overlay, rename, show } from './screen.ts';
import { secondPart } from './second-part.ts';
import { showFileProblems, showSaveProblem, showSavesOf } from './side-pages.tsx';
import { thinking } from './thinking.ts';
import { keepAtHand, onMapError } from './unexpected.tsx';

/** The game being played, with all that follows it around. */
interface Seated {
  readonly game: Game;
  readonly map: MapBridge;
  readonly stopKeeping: () => void;
}

let seated: Seated | null = null;
/** The game reviewed last: the way back to it stays open after "try again from here". */
let ended: Game | null = null;

/** Puts a game on the table in place of the one that lay there. */
function seat(game: Game): void {
  seated?.map.drop();
  lay(game, bridgeMap(game));
}

/** The same game in an edited world: the map stays where it hangs. */
function reseat(game: Game): void {
  seated?.map.turnTo(game);
  lay(game, seated?.map ?? bridgeMap(game));
}

function lay(game: Game, map: MapBridge): void {
  seated?.stopKeeping();
  seated = { game, map, stopKeeping: keep(game) };
  keepAtHand(game);
  onMapError(() => map.drop());
}

/** Puts another game on the table. The one that was running is kept under a name first. */
async function seatAnother(game: Game): Promise<void> {
  await setAside(({ title, calendar, turn }) => `${title}, left in ${quarterName(calendar, turn)}`);
  seat(game);
}

/** Goes to the screen where the game on the table goes on, and puts its world into that address. */
function goOn(): void {
  if (!seated) {
    go('first');
    return;
  }
  go(seated.game.over.value ? 'review' : 'play');
  putGame(seated.game);
}

/** Puts another game on the table and goes there. */
export async function begin(game: Game): Promise<void> {
  await seatAnother(game);
  goOn();
}

/** To where the game began: the first screen, or its assignment. The game stays kept. */
function leave(): void {
  go('first');
  if (!seated?.game.lesson.value) putNothing();
}

/** What the tab says while a game is played. */
function nameTab(game: Game): void {
  const { view } = game.now.value;
  const where = view.ending === null ? quarterName(game.scenario.calendar, view.turn) : 'The end';
  rename(`${where} · ${game.scenario.title}`);
}

let stopNaming = () => {};

function showRoom({ game, map }: Seated): void {
  facilitating.value = readQuery(location.search).facilitate;
  const onMenu = (item: MenuItem) => {
    if (item === 'saves') void showSaves();
    else if (item === 'claims' || item === 'hand-in') go(item);
    else if (item === 'facilitate') facilitate(!facilitating.value);
    else if (item === 'undo-turn') void undoTurn(game);
    else leave();
  };
  show(game.scenario.title, () => (
    <Room
      game={game}
      port={thinking()}
      mapHost={map.host}
      points={map.points}
      onMenu={onMenu}
      onEnded={() => go(game.lesson.value ? 'hand-in' : 'review')}
    />
  ));
  stopNaming();
  stopNaming = effect(() => nameTab(game));
  void showDev(game);
}

/** Takes back the last turn. The course that was played is kept under a name first, or handed out as a file. */
async function undoTurn(game: Game): Promise<void> {
  const last = game.moments.value.length - 2;
  if (last < 0) return;
  const { title, calendar } = game.scenario;
  await keepSlot(`${title}, before ${quarterName(calendar, last)} was undone`, game).catch(() =>
    exportGame(game),
  );
  seat(game.branch(last));
  goOn();
}

/** The development panel, over the room, when the address asks for it. */
async function showDev(game: Game): Promise<void> {
  if (!readQuery(location.search).dev) return;
  const { DevPanel } = await import('./dev/dev-panel.tsx');
  const travel = (turn: number) => {
    seat(game.branch(turn));
    goOn();
  };
  overlay.value = () => <DevPanel game={game} onTravel={travel} />;
}

function showReview(game: Game): void {
  ended = game;
  const truths = game.moments.value.map(moment => truthView(game.world, moment.state));
  const again = async (sameSeed: boolean) => {
    const { scenario, world, priorities, lesson } = game;
    const same = { seed: game.seed, lesson: lesson.value && { ...lesson.value, notes: [] } };
    await begin(openGame({ scenario, world, priorities, ...(sameSeed ? same : { seed: newSeed() }) }));
  };
  show(`How it ended · ${game.scenario.title}`, () => (
    <Review
      game={game}
      port={thinking()}
      truths={truths}
      onAgain={again}
      onTryFrom={turn => begin(game.branch(turn))}
      {...secondPart(game, begin)}
      {...(game.lesson.value ? { onHandIn: () => handIn(game) } : {})}
      onClaims={() => go('claims')}
      onLeave={leave}
      onExport={() => exportGame(game)}
    />
  ));
}

/** From a review to what its team hands in. After "try again from here" another course of it lies on the table. */
async function handIn(game: Game): Promise<void> {
  if (seated?.game !== game) await seatAnother(game);
  go('hand-in');
}

function exportGame(game: Game): void {
  download(`${game.seed}-turn-${game.now.value.view.turn}`, printSave(makeSave(game)));
}

/** Back to where a file was opened. Without a game on the table there is only the first screen. */
function back(): void {
  go(seated ? readRoute(location.hash) : 'first');
}

function refuseFile(file: string, problems: readonly Problem[]): void {
  showFileProblems(file, problems, back, openScenarioFile);
}

function refuseSave(problem: SaveProblem): void {
  showSaveProblem(problem, back, openSaveFile);
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

async function takeUpSlot({ id, parsed }: Slot): Promise<boolean> {
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
  const parsed = parseSave(await file.text());
  if (!parsed.ok) refuseSave(parsed.problem);
  else if (await takeUp(parsed.saved)) goOn();
}

/** Opens a scenario file: its mandate comes first, as for the scenarios of this copy. */
export async function openScenarioFile(file: File): Promise<void> {
  const text = await file.text();
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

/** The list of kept games, over whatever is shown. */
export async function showSaves(): Promise<void> {
  await showSavesOf({
    game: seated?.game ?? null,
    onLoad: resumeSlot,
    onImport: openSaveFile,
    onExport: exportGame,
  });
}

/** Enters a route of the game. After a reload the kept game is taken up; without one, the first screen. */
export async function enter(route: Exclude<Route, 'first' | 'workbench' | 'class'>): Promise<void> {
  stopNaming();
  if (route === 'claims') return showClaimsOf(seated?.game ?? null);
  if (!seated) {
    const kept = await readAutosave();
    if (kept === null || isOther(kept)) return go('first');
    if (!(await takeUpSlot(kept))) return;
  }
  if (!seated) return;
  const over = seated.game.over.value ? seated.game : ended;
  const shown = route === 'review' && over ? over : seated.game;
  // On the way back an address may speak of a game that has left the table.
  putGame(shown);
  if (route === 'hand-in') showHandIn(shown);
  else if (route === 'review' && over) showReview(over);
  else showRoom(seated);
}

// Only under `npm start`: a saved scenario file goes into the running game.
import.meta.hot?.on('scenario:saved', (file: SavedFile) =>
  takeIn(file, seated?.game ?? null, game => {
    reseat(game);
    if (seated && readRoute(location.hash) === 'play') showRoom(seated);
  }),
);
