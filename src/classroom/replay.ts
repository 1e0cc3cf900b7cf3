// A game played again, as the class page needs it: nothing a team says is taken for granted, only what its orders do.
import type { Choice } from '../scenario/assume.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { belongsTo, makeCode, openCode, readCode } from '../session/code/game-code.ts';
import { readLesson } from '../session/lesson.ts';
import type { Note } from '../session/notes.ts';
import { replay } from '../session/resume.ts';
import { parseSave } from '../session/save.ts';
import type { Team } from '../session/team.ts';
import type { Orders } from '../sim/orders.ts';
import { playerView } from '../sim/player-view.ts';
import type { Happening } from '../sim/record.ts';
import type { CodeProblem, SaveProblem } from '../sim/saved-game.ts';
import type { State } from '../sim/state.ts';
import { truthView } from '../sim/truth-view.ts';
import { begin, play } from '../sim/turn.ts';
import type { PlayerView, TruthView } from '../sim/views.ts';
import type { World } from '../sim/world.ts';

/** A scenario that codes may belong to, with a way to its world under any assumptions. */
export interface Known {
  readonly scenario: Scenario;
  readonly compile: (assumptions: Choice) => World;
}

/** A point of a team's game: the first briefing, or what a commit led to. */
export interface TeamStep {
  readonly state: State;
  readonly view: PlayerView;
  /** What was hidden there. */
  readonly truth: TruthView;
  readonly happenings: readonly Happening[];
}

/** A team's whole game. Plain data: a worker plays it and sends it. */
export interface TeamGame {
  readonly team: Team | null;
  /** Id of the scenario. */
  readonly scenario: string;
  readonly seed: string;
  readonly priorities: readonly [string, string];
  /** Option taken of every assumption, by id. */
  readonly assumptions: Choice;
  readonly orders: readonly Orders[];
  /** One more than orders. */
  readonly steps: readonly TeamStep[];
}

export type Replayed =
  | { readonly ok: true; readonly game: TeamGame }
  | { readonly ok: false; readonly problem: CodeProblem };

/** Plays the game of a code again, in whichever of the known scenarios it belongs to. Never throws on a wrong code. */
export function replayCode(code: string, known: readonly Known[]): Replayed {
  const opened = openCode(code);
  if ('problem' in opened) return { ok: false, problem: opened.problem };
  const own = known.find(({ scenario }) => belongsTo(opened, scenario));
  if (!own) return { ok: false, problem: { code: 'other-scenario' } };
  const read = readCode(opened, own.scenario, own.compile);
  if ('problem' in read) return { ok: false, problem: read.problem };
  const { seed, priorities, assumptions, orders } = read;
  const steps = stepsOf(own.compile(assumptions), seed, priorities, orders);
  return { ok: true, game: { ...read, scenario: own.scenario.id, steps } };
}

function stepsOf(
  world: World,
  seed: string,
  priorities: readonly [string, string],
  orders: readonly Orders[],
): TeamStep[] {
  const steps = [begin(world, seed, priorities)];
  for (const given of orders) steps.push(play(world, steps[steps.length - 1]!.state, given));
  return steps.map(({ state, happenings }) => ({
    state,
    happenings,
    view: playerView(world, state),
    truth: truthView(world, state),
  }));
}

/** Why a save file cannot be taken in. A game that carries on from another has no code. */
export type HandedSaveProblem = SaveProblem | { readonly code: 'carried-on' };

export type CodeOfSave =
  | { readonly ok: true; readonly code: string; readonly notes: readonly Note[] }
  | { readonly ok: false; readonly problem: HandedSaveProblem };

/** Code and lines of a saved game that was handed in as a file, once every turn of it has been played again. */
export function codeOfSave(text: string, known: readonly Known[]): CodeOfSave {
  const parsed = parseSave(text);
  if (!parsed.ok) return parsed;
  const { saved } = parsed;
  const { id, title } = saved.scenario;
  const own = known.find(({ scenario }) => scenario.id === id);
  if (!own) return { ok: false, problem: { code: 'unknown-scenario', id, title } };
  if (saved.carried) return { ok: false, problem: { code: 'carried-on' } };
  const world = own.compile(saved.assumptions);
  const problem = replay(world, saved);
  if (problem) return { ok: false, problem };
  const lesson = saved.lesson && readLesson(saved.lesson);
  return {
    ok: true,
    code: makeCode(own.scenario, world, { ...saved, team: lesson?.team ?? null }),
    notes: (lesson?.notes ?? []).filter(({ text }) => text.trim() !== ''),
  };
}
