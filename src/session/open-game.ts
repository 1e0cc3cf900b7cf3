// Makes a Game: the one changing reference. Everything it holds is a signal; everything it does is below.
import { batch, computed, signal } from '@preact/signals';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { emptyOrders } from '../sim/draft.ts';
import type { Orders, Refusal } from '../sim/orders.ts';
import { refuse } from '../sim/refuse.ts';
import type { World } from '../sim/world.ts';
import type { Game, Moment } from './game.ts';
import { type Lesson, lessonUntil, withNote } from './lesson.ts';
import { firstMoment, nextMoment } from './moment.ts';

export interface Opening {
  readonly scenario: Scenario;
  readonly world: World;
  readonly seed: string;
  readonly priorities: readonly [string, string];
  /** Turns already played, in order. Each must be one the rules accept. */
  readonly orders?: readonly Orders[];
  /** Orders being written; dropped where the rules refuse them. */
  readonly draft?: Orders;
  /** The lesson it is played in, if it is. */
  readonly lesson?: Lesson | null;
}

/** Refusals that stand in the way of a commit but not of going on writing. */
const waits = (refusal: Refusal) => refusal.code === 'answer-missing';

const impossible = (world: World, moment: Moment, orders: Orders): readonly Refusal[] =>
  refuse(world, moment.state, orders).filter(refusal => !waits(refusal));

/** All moments of a game whose orders are known. Throws on orders that the rules refuse: check a save before. */
function playOut({ world, seed, priorities, orders = [] }: Opening): Moment[] {
  const moments = [firstMoment(world, seed, priorities)];
  for (const [turn, given] of orders.entries()) {
    const { state } = moments[turn]!;
    const refusals = refuse(world, state, given);
    if (refusals.length > 0) throw new Error(`Orders of turn ${turn + 1} are refused: ${refusals[0]!.code}.`);
    moments.push(nextMoment(world, state, given));
  }
  return moments;
}

/** Opens a game at its first briefing, or after the given orders. */
export function openGame(opening: Opening): Game {
  return gameFrom(opening, playOut(opening), opening.draft);
}

function startDraft(world: World, moment: Moment, wanted: Orders | undefined): Orders {
  if (wanted && impossible(world, moment, wanted).length === 0) return wanted;
  return emptyOrders(world, moment.state);
}

function gameFrom(opening: Opening, past: readonly Moment[], wanted?: Orders): Game {
  const { scenario, world, seed, priorities } = opening;
  const moments = signal<readonly Moment[]>(past);
  const now = computed(() => moments.value[moments.value.length - 1]!);
  const draft = signal(startDraft(world, now.value, wanted));
  const undone = signal<readonly Orders[]>([]);
  const done = signal<readonly Orders[]>([]);
  const lesson = signal(opening.lesson ?? null);
  const refusals = computed(() => refuse(world, now.value.state, draft.value));

  /** Takes the last draft off `from`, puts the present one on `onto`. */
  const step = (from: typeof done, onto: typeof done) => {
    const last = from.value[from.value.length - 1];
    if (!last) return;
    batch(() => {
      onto.value = [...onto.value, draft.value];
      from.value = from.value.slice(0, -1);
      draft.value = last;
    });
  };

  return {
    scenario,
    world,
    seed,
    priorities,
    moments,
    now,
    draft,
    refusals,
    over: computed(() => now.value.view.ending !== null),
    lesson,
    canUndo: computed(() => done.value.length > 0),
    canRedo: computed(() => undone.value.length > 0),
    edit(change) {
      const next = { ...draft.value, ...change };
      const stops = impossible(world, now.value, next);
      if (stops.length > 0) return stops;
      batch(() => {
        done.value = [...done.value, draft.value];
        undone.value = [];
        draft.value = next;
      });
      return [];
    },
    undo: () => step(done, undone),
    redo: () => step(undone, done),
    commit() {
      if (refusals.value.length > 0) return refusals.value;
      const moment = nextMoment(world, now.value.state, draft.value);
      batch(() => {
        moments.value = [...moments.value, moment];
        draft.value = emptyOrders(world, moment.state);
        done.value = [];
        undone.value = [];
      });
      return [];
    },
    note(turn, text) {
      if (lesson.value) lesson.value = withNote(lesson.value, turn, text);
    },
    branch(turn) {
      const kept = moments.value.slice(0, Math.max(0, turn) + 1);
      const own = { ...opening, lesson: lesson.value && lessonUntil(lesson.value, kept.length) };
      return gameFrom(own, kept, moments.value[kept.length]?.orders ?? undefined);
    },
  };
}
