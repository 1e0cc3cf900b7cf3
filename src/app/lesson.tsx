// What an assignment link opens: the page on which a team takes its seat, and the game that comes of it.
import { signal } from '@preact/signals';
import { type Assignment, makeAssignment, readAssignment } from '../classroom/assignment.ts';
import { type Chosen, DamagedLink, type Found, StartPage } from '../panels/room/lesson/start-page.tsx';
import { writtenHash } from '../scenario/hash.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { openGame } from '../session/open-game.ts';
import { listSlots, readAutosave, type Slot } from '../session/slots.ts';
import { turnOf } from '../words/dates.ts';
import { sayOtherFile, sayWrongFile } from '../words/lesson.ts';
import { putNothing } from './address.ts';
import { type Borrowed, borrow, borrowFile } from './library.ts';
import { resumeSlot } from './opening.ts';
import { readQuery } from './query.ts';
import { go, readRoute } from './routes.ts';
import { show } from './screen.ts';
import { begin } from './seated.ts';
import { loadOpened } from './shelf.ts';
import { showFileProblems } from './side-pages.tsx';

/** Digits of a scenario's hash that an assignment carries. */
const DIGITS = 5;

const versionOf = (scenario: Scenario) => writtenHash(scenario).slice(0, DIGITS);

function findingOf(borrowed: Borrowed | null): Found {
  if (!borrowed?.ok) return { kind: 'missing', known: borrowed !== null };
  const { scenario, world } = borrowed.playable;
  return { kind: 'playable', scenario, turns: world.turns, version: versionOf(scenario) };
}

interface Kept {
  readonly slot: string;
  /** "Teal 4, turn 3 of 8" */
  readonly words: string;
}

/** The game of this assignment that was played last here, or null. The running one stands before named ones. */
async function keptGame(assignment: Assignment): Promise<Kept | null> {
  const mark = makeAssignment(assignment);
  const slots = [await readAutosave(), ...(await listSlots().catch((): Slot[] => []))];
  for (const slot of slots) {
    if (!slot?.parsed.ok || slot.parsed.saved.lesson?.assignment !== mark) continue;
    const { turn, turns, over } = slot.label;
    const team = slot.parsed.saved.lesson.team ?? 'no team';
    return { slot: slot.id, words: `${team}, ${over ? 'at its end' : turnOf(turn, turns).toLowerCase()}` };
  }
  return null;
}

function toFirstScreen(): void {
  putNothing();
  go('first');
}

/** Shows the assignment of the address. */
export async function showLesson(): Promise<void> {
  const assignment = readAssignment(location.search);
  if (!assignment) return show('A damaged link', () => <DamagedLink onHome={toFirstScreen} />);
  const borrowed = signal(borrow(assignment.scenario, assignment.assumptions));
  const kept = await keptGame(assignment);
  // Forward again before the kept games were read.
  if (readRoute(location.hash) !== 'first') return;
  const start = async ({ team, priorities }: Chosen) => {
    if (!borrowed.value?.ok) return;
    const lesson = { team, assignment: makeAssignment(assignment), notes: [] };
    await begin(openGame({ ...borrowed.value.playable, seed: assignment.seed, priorities, lesson }));
  };
  const refused = signal<readonly string[]>([]);
  const open = async (file: File) => {
    const text = await file.text();
    // Read as written first: under the assignment's terms another scenario's file would only seem to have mistakes.
    const written = loadOpened(file.name, text, {});
    if (!written.ok) return showFileProblems(file.name, written.problems, page, open);
    const { id, title } = written.scenario;
    if (id !== assignment.scenario) refused.value = sayWrongFile(file.name, title, assignment.scenario);
    else {
      const opened = await borrowFile(file.name, text, assignment.assumptions);
      if (!opened.ok) return showFileProblems(file.name, opened.problems, page, open);
      const version = versionOf(written.scenario);
      const asked = version === assignment.version;
      if (asked || !borrowed.value?.ok) borrowed.value = opened;
      refused.value = asked ? [] : sayOtherFile(file.name, assignment.version, version);
    }
    page();
  };
  const page = () => show('An assignment', body);
  const body = () => (
    <StartPage
      assignment={assignment}
      found={findingOf(borrowed.value)}
      refused={refused.value}
      facilitating={readQuery(location.search).facilitate}
      kept={kept?.words ?? null}
      onCarryOn={() => void (kept && resumeSlot(kept.slot))}
      onStart={start}
      onFile={open}
      onHome={toFirstScreen}
    />
  );
  page();
}
