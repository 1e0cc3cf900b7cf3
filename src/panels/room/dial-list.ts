// Which dials are shown where, and how one looks: its group, its colour, its value now and in every moment so far.
import type { Game, Moment } from '../../session/game.ts';
import { DETAIL, DIALS, HEADLINE, type HeadlineDial } from '../../sim/slots.ts';
import type { PlayerView } from '../../sim/views.ts';
import { whole } from '../../words/number.ts';

export interface DialGroup {
  readonly name: string;
  readonly dials: readonly HeadlineDial[];
}

export const GROUPS: readonly DialGroup[] = [
  { name: 'The war', dials: ['front'] },
  { name: 'The east', dials: ['east', 'secrets'] },
  { name: 'Home', dials: ['treasury', 'cohesion', 'support'] },
  { name: 'Beijing', dials: ['trust', 'leverage'] },
];

const TONES: Readonly<Record<string, string>> = {
  front: 'ochre',
  manpower: 'ochre',
  equipment: 'ochre',
  lives: 'ochre',
  east: 'teal',
  works: 'teal',
  sovereignty: 'teal',
  secrets: 'violet',
  guard: 'violet',
  exposure: 'violet',
};

/** Class that gives a dial its colour on slate and on paper. */
export const toneOf = (dial: string): string => `tone-${TONES[dial] ?? 'neutral'}`;

/** The dials under the headline ones, the scenario's own last. */
export const detailDials = (game: Game): readonly string[] => [
  ...DETAIL,
  ...game.scenario.dials.map(own => own.id),
];

/** Every dial that the player can look at. */
export const allDials = (game: Game): readonly string[] => [...HEADLINE, ...detailDials(game)];

/** Value of a dial as the player knows it. */
export function dialValue(view: PlayerView, dial: string): number {
  const known: Readonly<Record<string, number>> = { ...view.own, ...view.details, ...view.dials };
  return known[dial] ?? 0;
}

/** Slot of a dial in the state, for the ledger; -1 for an unknown name. */
export function slotOf(game: Game, dial: string): number {
  const fixed = (DIALS as readonly string[]).indexOf(dial);
  if (fixed >= 0) return fixed;
  const own = game.scenario.dials.findIndex(card => card.id === dial);
  return own < 0 ? -1 : game.world.layout.ownDials + own;
}

/** Value of a dial in every moment up to and including `last`. */
export const seriesOf = (moments: readonly Moment[], dial: string, last = moments.length - 1): number[] =>
  moments.slice(0, last + 1).map(moment => dialValue(moment.view, dial));

/** Change as shown: the difference of the two whole numbers on screen, so that they never contradict each other. */
export function shownChange(series: readonly number[]): number {
  const now = series[series.length - 1];
  const before = series[series.length - 2];
  return now === undefined || before === undefined ? 0 : whole(now) - whole(before);
}

/** Range of values for a chart: at least `room` points high, inside 0-100 where the values are. */
export function rangeOf(series: readonly number[], room: number): { low: number; high: number } {
  const low = Math.min(...series);
  const high = Math.max(...series);
  const spare = Math.max(0, room - (high - low)) / 2;
  return { low: low - spare, high: high + spare };
}
