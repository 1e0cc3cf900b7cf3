// The line that is looked at on each dial: from the scenario where it has one, else a mark for reading.
import type { FUTURE_DIALS, Future, FutureDial, Futures } from '../../../forecast/futures.ts';
import { valueAt } from '../../../forecast/futures-reading.ts';
import type { ConditionSource } from '../../../scenario/schema/common.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { HEADLINE } from '../../../sim/slots.ts';
import type { Line } from '../../../words/forecast.ts';
import { floorsOf } from '../floors.ts';

type Bare = Pick<Line, 'way' | 'at'>;
type Mark = Bare & { readonly text: string };

/** Where a scenario says nothing. Marks for reading: what lies beyond is a description, no rule. */
const MARKS: Readonly<Record<(typeof FUTURE_DIALS)[number], Mark>> = {
  front: { way: 'below', at: 40, text: 'the line is thin' },
  east: { way: 'below', at: 25, text: 'read as an open door' },
  secrets: { way: 'below', at: 40, text: 'a bluff is worth little' },
  treasury: { way: 'below', at: 25, text: 'little is left to spend' },
  cohesion: { way: 'below', at: 40, text: 'the elites drift apart' },
  support: { way: 'below', at: 40, text: 'the public turns away' },
  trust: { way: 'below', at: 40, text: 'trade runs on little' },
  leverage: { way: 'from', at: 80, text: 'little can be refused' },
  works: { way: 'below', at: 10, text: 'hardly any works stand' },
  guard: { way: 'below', at: 25, text: 'recruiters meet little' },
  resilience: { way: 'below', at: 25, text: 'a squeeze meets little' },
  lifeline: { way: 'below', at: 40, text: 'parts run short' },
  sovereignty: { way: 'below', at: 80, text: 'others decide with you' },
  lives: { way: 'from', at: 34, text: 'the human cost is heavy' },
  exposure: { way: 'from', at: 50, text: 'the gap is wide' },
  pressure: { way: 'from', at: 80, text: 'the pressure is heavy' },
  manpower: { way: 'below', at: 25, text: 'few can be called up' },
  equipment: { way: 'below', at: 25, text: 'few stores are left' },
  science: { way: 'below', at: 35, text: 'institutes fall silent' },
  centralAsia: { way: 'below', at: 35, text: 'others set the terms' },
  arctic: { way: 'below', at: 35, text: 'others set the terms' },
  claims: { way: 'from', at: 40, text: 'old borders are spoken of' },
};

/** The bars that a priority sets: each part of an "all" must hold, so each by itself is a line. */
function barsOf(condition: ConditionSource): readonly (Bare & { readonly dial: string })[] {
  if ('all' in condition) return condition.all.flatMap(barsOf);
  if ('dial' in condition && 'atLeast' in condition)
    return [{ dial: condition.dial, way: 'below', at: condition.atLeast }];
  if ('dial' in condition && 'below' in condition)
    return [{ dial: condition.dial, way: 'from', at: condition.below }];
  return [];
}

/** The line of a dial. What the player is judged on comes first, then other priorities, then floors of endings. */
export function lineOf(scenario: Scenario, chosen: readonly string[], dial: FutureDial): Line {
  const own = [...scenario.priorities].sort(
    (a, b) => Number(chosen.includes(b.id)) - Number(chosen.includes(a.id)),
  );
  for (const { title, met } of own) {
    const bar = barsOf(met).find(each => each.dial === dial);
    if (bar) return { dial, way: bar.way, at: bar.at, source: { kind: 'priority', title } };
  }
  const floor = floorsOf(scenario).get(dial);
  const ending = scenario.endings.find(each => floorsOf({ endings: [each] }).get(dial) === floor);
  if (floor !== undefined && ending)
    return { dial, way: 'below', at: floor, source: { kind: 'ending', title: ending.title } };
  const { way, at, text } = markOf(scenario, dial);
  return { dial, way, at, source: { kind: 'mark', text } };
}

/** A dial of the scenario's own is held against what it was at the beginning: nobody knows which way is better. */
function markOf(scenario: Pick<Scenario, 'dials'>, dial: FutureDial): Mark {
  const start = scenario.dials.find(own => own.id === dial)?.start ?? 0;
  const own: Mark = { way: 'below', at: start, text: 'less than at the beginning' };
  return (MARKS as Readonly<Record<string, Mark>>)[dial] ?? own;
}

/** Whether a value lies beyond the line. */
export const isBeyond = ({ way, at }: Bare, value: number): boolean =>
  way === 'below' ? value < at : value >= at;

/** First turn ahead, from 1, in which a future lies beyond the line; null = never up to `horizon`. */
export function firstBeyond(future: Future, line: Line, horizon: number): number | null {
  for (let turn = 1; turn <= horizon; turn++) {
    if (isBeyond(line, valueAt(future, line.dial, turn))) return turn;
  }
  return null;
}

/** How many futures cross the line up to `horizon` turns ahead. */
export function crossingsOf(futures: readonly Future[], line: Line, horizon: number): number {
  return futures.filter(future => firstBeyond(future, line, horizon) !== null).length;
}

/** Dials on which plans are compared: the eight in view, and whatever the player is judged on. */
function weighed(scenario: Scenario, chosen: readonly string[]): readonly FutureDial[] {
  const judged = scenario.priorities
    .filter(({ id }) => chosen.includes(id))
    .flatMap(({ met }) => barsOf(met).map(({ dial }) => dial));
  return [...HEADLINE, ...judged];
}

/** What one dial comes to: the line, and in how many futures of each plan it is crossed. */
export interface Row {
  readonly dial: FutureDial;
  readonly line: Line;
  readonly counts: readonly number[];
}

/**
 * The bill: the dial in front, the two doors, then those dials on which the plans differ most, or most futures cross.
 * @param shown the dial in front; null while the endings are.
 */
export function billOf(
  scenario: Scenario,
  chosen: readonly string[],
  plans: readonly Futures[],
  shown: FutureDial | null,
  horizon: number,
): readonly Row[] {
  const rows = [...new Set([...(shown ? [shown] : []), ...weighed(scenario, chosen)])].map(dial => {
    const line = lineOf(scenario, chosen, dial);
    return { dial, line, counts: plans.map(({ futures }) => crossingsOf(futures, line, horizon)) };
  });
  const first = (dial: FutureDial) => (dial === shown ? 2 : dial === 'east' || dial === 'front' ? 1 : 0);
  const spread = ({ counts }: Row) => Math.max(...counts) - Math.min(...counts);
  return rows
    .sort(
      (a, b) =>
        first(b.dial) - first(a.dial) ||
        spread(b) - spread(a) ||
        Math.max(...b.counts) - Math.max(...a.counts),
    )
    .slice(0, ROWS);
}

/** Rows that fit beside the strip of worlds. */
const ROWS = 5;
