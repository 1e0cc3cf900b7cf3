// What an assignment link opens: the page on which a team takes its seat, and the game that comes of it.
import { signal } from '@preact/signals';
import { type Assignment, makeAssignment, readAssignment } from '../classroom/assignment.ts';
import { type Chosen, DamagedLink, type Found, StartPage } from '../panels/room/lesson/start-page.tsx';
import { writtenHash } from '../scenario/hash.ts';
import { openGame } from '../session/open-game.ts';
import { listSlots, readAutosave, type Slot } from '../session/slots.ts';
import { turnOf } from '../words/dates.ts';
import { putNothing } from './address.ts';
import { type Borrowed, borrow, borrowFile } from './library.ts';
import { readQuery } from './query.ts';
import { go } from './routes.ts';
import { show } from './screen.ts';
import { begin, resumeSlot } from './table.tsx';

/** Digits of a scenario's hash that an assignment carries. */
const DIGITS = 5;

function findingOf(borrowed: Borrowed | null): Found {
  if (!borrowed?.ok) return { kind: 'missing', known: borrowed !== null };
  const { scenario, world } = borrowed.playable;
  return { kind: 'playable', scenario, turns: world.turns, version: writtenHash(scenario).slice(0, DIGITS) };
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
  const start = async ({ team, priorities }: Chosen) => {
    if (!borrowed.value?.ok) return;
    const lesson = { team, assignment: makeAssignment(assignment), notes: [] };
    await begin(openGame({ ...borrowed.value.playable, seed: assignment.seed, priorities, lesson }));
  };
  const open = async (file: File) => {
    const opened = await borrowFile(file.name, await file.text(), assignment.assumptions);
    const own = opened.ok && opened.playable.world.id === assignment.scenario;
    if (own || !borrowed.value?.ok) borrowed.value = own ? opened : null;
  };
  show('An assignment', () => (
    <StartPage
      assignment={assignment}
      found={findingOf(borrowed.value)}
      facilitating={readQuery(location.search).facilitate}
      kept={kept?.words ?? null}
      onCarryOn={() => void (kept && resumeSlot(kept.slot))}
      onStart={start}
      onFile={open}
      onHome={toFirstScreen}
    />
  ));
}
