// What the timeline says and where its marks stand. Quarters are counted from 0, the first of the game.
import type { Game } from '../../session/game.ts';
import type { Base } from '../../sim/slots.ts';
import { quarterBrief, quarterOf } from '../../words/dates.ts';
import { dialName } from '../../words/names.ts';
import { plain, whole } from '../../words/number.ts';
import { arrivalTurn, orderedTo, otherBase } from './orders-edit.ts';

/** Share of the axis at which a quarter stands, 0-1. The game's last briefing stands at the right end. */
export const across = (quarter: number, turns: number): number => quarter / turns;

/** The finding: where the dial went since the beginning. */
export function courseWords(game: Game, dial: string, series: readonly number[]): string {
  const name = dialName(game.scenario, dial);
  const first = whole(series[0] ?? 0);
  const now = whole(series[series.length - 1] ?? 0);
  if (series.length < 2) return `${name} starts at ${now}.`;
  const since = quarterBrief(game.scenario.calendar, 0);
  if (first === now) return `${name} is back at ${now}, as in ${since}.`;
  return `${name} went from ${first} to ${now} since ${since}.`;
}

/** Its lowest and highest point, in words; empty while there is nothing to compare. */
export function rangeWords(game: Game, series: readonly number[]): string {
  if (series.length < 3) return '';
  const low = Math.min(...series);
  const high = Math.max(...series);
  const when = (value: number) => quarterBrief(game.scenario.calendar, series.indexOf(value));
  return `Low ${plain(whole(low))} in ${when(low)}, high ${plain(whole(high))} in ${when(high)}`;
}

export interface Pin {
  /** Quarter in whose log it stands. */
  readonly quarter: number;
  readonly text: string;
  readonly hostile: boolean;
}

/** One pin a quarter: a move of Beijing's if one was seen, else the document that was answered. */
export function pinsOf(game: Game): Pin[] {
  const { moves, events } = game.scenario;
  return game.moments.value.slice(1).flatMap((moment, i): Pin[] => {
    for (const kind of ['move', 'answered'] as const) {
      const found = moment.happenings.find(happening => happening.kind === kind);
      if (found?.kind === 'move') {
        const text = moves.find(card => card.id === found.move)?.title ?? 'A move';
        return [{ quarter: i, text, hostile: true }];
      }
      if (found?.kind === 'answered') {
        const text = events.find(card => card.id === found.event)?.title ?? found.event;
        return [{ quarter: i, text, hostile: false }];
      }
    }
    return [];
  });
}

export interface Booked {
  readonly brigade: number;
  readonly base: Base;
  readonly quarter: number;
  readonly pencilled: boolean;
}

/** Brigades that will arrive: those on the rails and those pencilled in the draft. */
export function bookedOf(game: Game): Booked[] {
  return game.now.value.view.brigades.flatMap(({ index, base, arrives }): Booked[] => {
    if (arrives !== null) return [{ brigade: index, base, quarter: arrives, pencilled: false }];
    const to = orderedTo(game, index);
    return to ? [{ brigade: index, base: otherBase(base), quarter: arrivalTurn(game), pencilled: true }] : [];
  });
}

/** Years on the axis with the quarter each begins at; none where every turn is a year and bears its name already. */
export function yearsOf(game: Pick<Game, 'scenario' | 'now'>): { year: number; quarter: number }[] {
  const { calendar } = game.scenario;
  if (calendar.step === 'year') return [];
  const { turns } = game.now.value.view;
  const years: { year: number; quarter: number }[] = [];
  for (let quarter = 0; quarter <= turns; quarter++) {
    const { year } = quarterOf(calendar, quarter);
    if (years[years.length - 1]?.year !== year) years.push({ year, quarter });
  }
  return years;
}
