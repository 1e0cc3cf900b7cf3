// Everything a position must be for a list of plain conditions to hold at once. Taking in one that contradicts the
// others gives the reason, as a noun phrase.
import { STANCES, type Stage, TEMPOS } from '../../sim/slots.ts';
import { sayDate, turnsOfDate } from '../dates.ts';
import type { ConditionSource } from '../schema/common.ts';
import type { Facts } from './facts.ts';

/** A condition that is not made of conditions. */
export type Leaf = Exclude<ConditionSource, { all: unknown } | { any: unknown } | { not: unknown }>;

type EventLeaf = Extract<Leaf, { event: string }>;

export class Box {
  private readonly low = new Map<string, number>();
  private readonly high = new Map<string, number>();
  /** Things that are so or are not, by a name of their own: "flag truce". */
  private readonly is = new Map<string, boolean>();
  private readonly answers = new Map<string, string>();
  private stances: readonly string[] = STANCES;
  private tempos: readonly string[] = TEMPOS;
  private readonly possibleTurns: readonly number[];
  private movesLeast = 0;
  private movesBelow = Number.POSITIVE_INFINITY;

  constructor(
    private readonly facts: Facts,
    private turns: readonly number[],
    private stages: readonly Stage[] = [...facts.stages],
    private types: readonly string[] = [...facts.types],
    all: readonly number[] = turns,
  ) {
    this.possibleTurns = all;
  }

  /** An independent copy: the alternatives of an "any" are tried one by one. */
  copy(): Box {
    const copy = new Box(this.facts, this.turns, this.stages, this.types, this.possibleTurns);
    for (const [name, value] of this.low) copy.low.set(name, value);
    for (const [name, value] of this.high) copy.high.set(name, value);
    for (const [name, value] of this.is) copy.is.set(name, value);
    for (const [name, value] of this.answers) copy.answers.set(name, value);
    copy.stances = this.stances;
    copy.tempos = this.tempos;
    copy.movesLeast = this.movesLeast;
    copy.movesBelow = this.movesBelow;
    return copy;
  }

  /** Takes in that `leaf` holds, or does not. The reason why that cannot be, or null. */
  add(leaf: Leaf, holds: boolean): string | null {
    if ('dial' in leaf) return this.addDial(leaf, holds);
    if ('turn' in leaf) {
      const { from = 1, to = Number.POSITIVE_INFINITY } = leaf.turn;
      const text = sayTurns(from, leaf.turn.to);
      return this.addTurns(turn => (turn >= from && turn <= to) === holds, text);
    }
    if ('date' in leaf) {
      const { from, to } = turnsOfDate(leaf.date, this.facts.calendar);
      return this.addTurns(turn => (turn >= from && turn <= to) === holds, sayDate(leaf.date));
    }
    if ('quarter' in leaf) {
      return this.addTurns(
        turn => (this.facts.quarterOf(turn) === leaf.quarter) === holds,
        `quarter ${leaf.quarter}`,
      );
    }
    if ('stance' in leaf) return this.addStance(leaf, holds);
    if ('tempo' in leaf) {
      const before = this.tempos;
      this.tempos = before.filter(tempo => (tempo === leaf.tempo) === holds);
      return clash('tempo', before, this.tempos, leaf.tempo);
    }
    if ('stage' in leaf) {
      const before = this.stages;
      this.stages = before.filter(stage => (stage === leaf.stage) === holds);
      return clash('stage', before, this.stages, leaf.stage);
    }
    if ('type' in leaf) {
      const before = this.types;
      this.types = before.filter(type => (type === leaf.type) === holds);
      return clash('type', before, this.types, leaf.type);
    }
    if ('moves' in leaf) return this.addMoves(leaf.moves.atLeast, holds);
    if ('flag' in leaf) {
      const can = this.facts.flags.has(leaf.flag);
      return this.addFact(`the flag "${leaf.flag}"`, holds, can, 'set');
    }
    if ('directive' in leaf) {
      const can = this.facts.directives.has(leaf.directive);
      return this.addFact(`the directive "${leaf.directive}"`, holds, can, 'used');
    }
    if ('event' in leaf) return this.addEvent(leaf, holds);
    return holds ? null : '"always" not to hold';
  }

  private addDial(leaf: Extract<Leaf, { dial: string }>, holds: boolean): string | null {
    const { dial } = leaf;
    const [lowest, highest] = this.facts.dials.get(dial) ?? [
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ];
    const bound = 'below' in leaf ? leaf.below : leaf.atLeast;
    const under = 'below' in leaf === holds;
    if (under && bound <= lowest) return `"${dial}" below ${bound}, but it is never below ${lowest}`;
    if (!under && bound > highest) return `"${dial}" at least ${bound}, but it is never above ${highest}`;
    const low = this.low.get(dial) ?? Number.NEGATIVE_INFINITY;
    const high = this.high.get(dial) ?? Number.POSITIVE_INFINITY;
    if (under) this.high.set(dial, Math.min(high, bound));
    else this.low.set(dial, Math.max(low, bound));
    const [least, most] = under ? [low, Math.min(high, bound)] : [Math.max(low, bound), high];
    return least < most ? null : `"${dial}" at least ${least} and below ${most}`;
  }

  private addTurns(fits: (turn: number) => boolean, text: string): string | null {
    const before = this.turns;
    this.turns = before.filter(fits);
    if (this.turns.length > 0) return null;
    if (this.possibleTurns.some(fits)) return `${text}, together with the other turns it asks for`;
    return `${text}, which does not come in a game of ${this.facts.turns} turns`;
  }

  private addStance(leaf: Extract<Leaf, { stance: string }>, holds: boolean): string | null {
    const { for: running } = leaf;
    if (running !== undefined && !holds) return null;
    const before = this.stances;
    this.stances = before.filter(stance => (stance === leaf.stance) === holds);
    const reason = clash('stance', before, this.stances, leaf.stance);
    if (reason !== null || running === undefined) return reason;
    return this.addTurns(turn => turn > running, `stance "${leaf.stance}" for ${running} turns`);
  }

  private addMoves(atLeast: number, holds: boolean): string | null {
    const most = this.facts.turns;
    if (holds && atLeast > most) return `${atLeast} moves in a game of ${most} turns`;
    if (holds) this.movesLeast = Math.max(atLeast, this.movesLeast);
    else this.movesBelow = Math.min(atLeast, this.movesBelow);
    const { movesLeast, movesBelow } = this;
    return movesLeast < movesBelow ? null : `at least ${movesLeast} moves and fewer than ${movesBelow}`;
  }

  private addFact(name: string, holds: boolean, can: boolean, verb: string): string | null {
    if (holds && !can) return `${name}, which is never ${verb}`;
    const before = this.is.get(name);
    if (before !== undefined && before !== holds) return `${name} ${verb} and not ${verb}`;
    this.is.set(name, holds);
    return null;
  }

  private addEvent({ event, answer, ago }: EventLeaf, holds: boolean): string | null {
    const name = `the event "${event}"`;
    if (!holds) {
      if (ago !== undefined) return null;
      if (answer === undefined) return this.addFact(name, false, true, 'happened');
      if (this.answers.get(event) === answer) return `${name} answered "${answer}" and not so`;
      return this.addFact(`${name} answered "${answer}"`, false, true, 'given');
    }
    const reason = this.addFact(name, true, this.facts.events.has(event), 'drawn');
    if (reason !== null) return reason;
    if (ago !== undefined) {
      const late = this.addTurns(turn => turn > ago, `${name} ${ago} turns ago`);
      if (late !== null) return late;
    }
    return answer === undefined ? null : this.addAnswer(name, event, answer);
  }

  /** An event remembers only its last answer. */
  private addAnswer(name: string, event: string, answer: string): string | null {
    const other = this.answers.get(event);
    if (other !== undefined && other !== answer) return `${name} answered "${other}" and "${answer}"`;
    this.answers.set(event, answer);
    return this.addFact(
      `${name} answered "${answer}"`,
      true,
      this.facts.answers.has(`${event} ${answer}`),
      'given',
    );
  }
}

function sayTurns(from: number, to: number | undefined): string {
  if (to === undefined) return `turn ${from} or later`;
  return from === to ? `turn ${from}` : `turns ${from} to ${to}`;
}

/** Two values that one thing would have to have at once; null while some value is left. */
function clash(
  what: string,
  before: readonly string[],
  after: readonly string[],
  asked: string,
): string | null {
  if (after.length > 0) return null;
  const [only] = before;
  const both =
    before.length === 1 && only !== asked ? `"${only}" and "${asked}"` : `"${asked}", which it never is then`;
  return `${what} ${both}`;
}
