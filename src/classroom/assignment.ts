// An assignment: which world a class plays and under which terms, all of it in one link. No server knows of it.
import type { Choice } from '../scenario/assume.ts';
import { type GameLink, makeLink, parseLink } from '../session/link.ts';

/** When a team may look at the forecast. */
export const FORECASTS = ['after', 'on', 'off'] as const;
export type ForecastTerm = (typeof FORECASTS)[number];

export interface Assignment {
  readonly scenario: string;
  /** First five hex digits of the scenario's hash: another version would be another world. */
  readonly version: string;
  readonly seed: string;
  /** The two priorities for everybody, or null where each team chooses its own. */
  readonly priorities: readonly [string, string] | null;
  /** Assumptions and terms that are not as written. */
  readonly assumptions: Choice;
  /** 'after': once the team has given its own estimate. */
  readonly forecast: ForecastTerm;
  /** Turns before which the game stops with the scenario's question, counted from 1, ascending. */
  readonly pauses: readonly number[];
}

const CLASS = 'class';
const SHAPE = /^([0-9a-f]{5})\.(after|on|off)\.(\d{1,2}(?:-\d{1,2})*)?$/;

/** The query of an assignment: "?scenario=the-leak&seed=AMUR-4193&assume=length:8&class=3f2a1.after.2-5". */
export function makeAssignment(assignment: Assignment): string {
  const { scenario, seed, priorities, assumptions, version, forecast, pauses } = assignment;
  const assume = Object.keys(assumptions).length > 0 ? assumptions : null;
  const link = makeLink({ scenario, seed, priorities, assume });
  return `${link}&${CLASS}=${version}.${forecast}.${pauses.join('-')}`;
}

/** The assignment of an address's query; null when it holds none, or one that is damaged. */
export function readAssignment(search: string): Assignment | null {
  const link: GameLink = parseLink(search);
  const [, version, forecast, pauses = ''] = SHAPE.exec(new URLSearchParams(search).get(CLASS) ?? '') ?? [];
  if (link.scenario === null || link.seed === null || version === undefined) return null;
  return {
    scenario: link.scenario,
    seed: link.seed,
    priorities: link.priorities,
    assumptions: link.assume ?? {},
    version,
    forecast: FORECASTS.find(known => known === forecast) ?? 'after',
    pauses: pauses === '' ? [] : ascending(pauses.split('-').map(Number)),
  };
}

function ascending(turns: readonly number[]): readonly number[] {
  return [...new Set(turns)].filter(turn => turn > 0).sort((a, b) => a - b);
}
