// Where a class parts: the choices after which the games of those who made them and of the others move apart most.
import { HEADLINE, type HeadlineDial } from '../../sim/slots.ts';
import type { TeamGame } from '../replay.ts';
import { type Choice, choicesOf, chose } from './choices.ts';
import { mean } from './numbers.ts';

export interface Fork {
  /** Turn in which the choice was made, 0-based. */
  readonly turn: number;
  readonly choice: Choice;
  /** Dial on which the two groups part most. */
  readonly dial: HeadlineDial;
  /** Places in the list of games. */
  readonly yes: readonly number[];
  readonly no: readonly number[];
  /** How much further the yes-group's dial moved than the no-group's, in points, up to `until`. */
  readonly gap: number;
  /** Turns played by then. */
  readonly until: number;
  /** Share of the differences between the teams' movements that the choice accounts for, 0 to 1. */
  readonly share: number;
}

/** A group smaller than this says nothing about a choice. */
const LEAST = 3;
/** Turns within which a choice is given the credit for what follows. */
const REACH = 4;
/** Points below which nobody would see a fork. */
const VISIBLE = 3;

/** The forks of a class, the clearest first, at most one a turn and `most` in all. Empty for few or equal games. */
export function forksOf(games: readonly TeamGame[], most = 3): readonly Fork[] {
  const turns = Math.max(0, ...games.map(({ orders }) => orders.length));
  const best = Array.from({ length: turns }, (_, turn) => clearest(games, turn));
  return best
    .filter(fork => fork !== null)
    .sort((a, b) => clearness(b) - clearness(a) || a.turn - b.turn)
    .slice(0, most);
}

function clearest(games: readonly TeamGame[], turn: number): Fork | null {
  let found: Fork | null = null;
  for (const choice of choicesOf(games, turn)) {
    for (const dial of HEADLINE) {
      const fork = forkAt(games, turn, choice, dial);
      if (fork && (found === null || clearness(fork) > clearness(found))) found = fork;
    }
  }
  return found;
}

/** A fork is clear when it is wide, accounts for much, and neither side is a handful. */
function clearness({ gap, share, yes, no }: Fork): number {
  return Math.abs(gap) * share * Math.sqrt(Math.min(yes.length, no.length) / (yes.length + no.length));
}

function forkAt(games: readonly TeamGame[], turn: number, choice: Choice, dial: HeadlineDial): Fork | null {
  const asked = games.flatMap((game, i) => {
    const said = chose(choice, game, turn);
    return said === null ? [] : [{ i, said, moved: movement(game, turn, dial) }];
  });
  const yes = asked.filter(({ said }) => said);
  const no = asked.filter(({ said }) => !said);
  if (yes.length < LEAST || no.length < LEAST) return null;
  const gap = mean(yes.map(({ moved }) => moved)) - mean(no.map(({ moved }) => moved));
  if (Math.abs(gap) < VISIBLE) return null;
  return {
    turn,
    choice,
    dial,
    yes: yes.map(({ i }) => i),
    no: no.map(({ i }) => i),
    gap,
    until: turn + REACH,
    share: explained(
      yes.map(({ moved }) => moved),
      no.map(({ moved }) => moved),
    ),
  };
}

/** How far a dial moved in the turns after the choice, or until the game ended. */
function movement({ steps }: TeamGame, turn: number, dial: HeadlineDial): number {
  const later = steps[Math.min(turn + REACH, steps.length - 1)]!;
  return later.view.dials[dial] - steps[turn]!.view.dials[dial];
}

/** Share of the spread of two groups that lies between them (eta squared). */
function explained(a: readonly number[], b: readonly number[]): number {
  const all = [...a, ...b];
  const centre = mean(all);
  const square = (values: readonly number[], at: number) =>
    values.reduce((sum, x) => sum + (x - at) * (x - at), 0);
  const whole = square(all, centre);
  if (whole === 0) return 0;
  return 1 - (square(a, mean(a)) + square(b, mean(b))) / whole;
}
