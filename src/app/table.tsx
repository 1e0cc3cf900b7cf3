// The screens of the game on the table: its room, its review, what it hands in, and the way between them.
// Loaded after the first screen, with the rules and the loader.
import { effect } from '@preact/signals';
import { Review } from '../panels/pages/review/review.tsx';
import { facilitating } from '../panels/room/lesson/facilitate.ts';
import { Room } from '../panels/room/room.tsx';
import type { MenuItem } from '../panels/room/seat.ts';
import type { Game } from '../session/game.ts';
import { openGame } from '../session/open-game.ts';
import { makeSave, printSave } from '../session/save.ts';
import { newSeed } from '../session/seed.ts';
import { keepSlot, readAutosave } from '../session/slots.ts';
import { truthView } from '../sim/truth-view.ts';
import { quarterName } from '../words/dates.ts';
import { facilitate, isOther, putGame, putNothing } from './address.ts';
import { showClaimsOf } from './claims.tsx';
import { download } from './download.ts';
import { showHandIn } from './hand-in.tsx';
import { type SavedFile, takeIn } from './live.ts';
import { openSaveFile, resumeSlot, takeUpSlot } from './opening.ts';
import { readQuery } from './query.ts';
import { go, type Route, readRoute } from './routes.ts';
import { overlay, rename, show } from './screen.ts';
import { begin, goOn, onTable, reseat, type Seated, seat, seatAnother } from './seated.ts';
import { secondPart } from './second-part.ts';
import { showSavesOf } from './side-pages.tsx';
import { thinking } from './thinking.ts';

/** To where the game began: the first screen, or its assignment. The game stays kept. */
function leave(): void {
  go('first');
  if (!onTable()?.game.lesson.value) putNothing();
}

/** What the tab says while a game is played. */
function nameTab(game: Game): void {
  const { view } = game.now.value;
  const where = view.ending === null ? quarterName(game.scenario.calendar, view.turn) : 'The end';
  rename(`${where} · ${game.scenario.title}`);
}

/** The game reviewed last: the way back to it stays open after "try again from here". */
let ended: Game | null = null;

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
  if (onTable()?.game !== game) await seatAnother(game);
  go('hand-in');
}

function exportGame(game: Game): void {
  download(`${game.seed}-turn-${game.now.value.view.turn}`, printSave(makeSave(game)));
}

/** The list of kept games, over whatever is shown. */
export async function showSaves(): Promise<void> {
  await showSavesOf({
    game: onTable()?.game ?? null,
    onLoad: resumeSlot,
    onImport: openSaveFile,
    onExport: exportGame,
  });
}

/** Enters a route of the game. After a reload the kept game is taken up; without one, the first screen. */
export async function enter(route: Exclude<Route, 'first' | 'workbench' | 'class'>): Promise<void> {
  stopNaming();
  if (route === 'claims') return showClaimsOf(onTable()?.game ?? null);
  if (!onTable()) {
    const kept = await readAutosave();
    if (kept === null || isOther(kept)) return go('first');
    if (!(await takeUpSlot(kept))) return;
  }
  const seated = onTable();
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
  takeIn(file, onTable()?.game ?? null, game => {
    reseat(game);
    const seated = onTable();
    if (seated && readRoute(location.hash) === 'play') showRoom(seated);
  }),
);
