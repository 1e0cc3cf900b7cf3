// Kinds of plan in a class: teams that split their means alike, found by the means themselves, not by how it ended.
import { LINES } from '../../sim/slots.ts';
import type { TeamGame } from '../replay.ts';
import { mean } from './numbers.ts';

/** What a plan is described by: the share of chips on each line, and how often the rest was chosen. */
export const TRAITS = [...LINES, 'warm', 'cool', 'hard', 'directives', 'eastward', 'westward'] as const;
export type Trait = (typeof TRAITS)[number];

export interface PlanKind {
  /** Places in the list of games. */
  readonly members: readonly number[];
  /** What these teams do more (+) or less (-) than the others, the most telling first: in standard deviations. */
  readonly traits: readonly { readonly trait: Trait; readonly more: number }[];
}

const MOST_KINDS = 4;
/** A kind of one or two teams is no kind. */
const LEAST = 3;
/** Standard deviations from the others' mean from which a trait is worth saying. */
const TELLING = 0.5;

/** What is done more is easier to see than what is left out. */
const tellingness = ({ more }: { readonly more: number }): number => Math.abs(more) + (more > 0 ? 0.1 : 0);

/** Two to four kinds of plan; one kind with no traits when the teams are too few or too alike to be told apart. */
export function planKinds(games: readonly TeamGame[]): readonly PlanKind[] {
  const points = standardise(games.map(traitsOf));
  const tries = [2, 3, MOST_KINDS]
    .map(count => group(points, count))
    .filter(groups => groups.every(({ length }) => length >= LEAST))
    .map(groups => ({ groups, apart: apartness(points, groups) }))
    .sort((a, b) => b.apart - a.apart);
  const best = tries[0];
  if (!best || best.apart <= 0.1) return [{ members: games.map((_, i) => i), traits: [] }];
  return best.groups
    .map(members => ({ members, traits: telling(points, members) }))
    .sort((a, b) => b.members.length - a.members.length);
}

/** A team's plan as numbers, in the order of TRAITS. */
function traitsOf({ orders }: TeamGame): number[] {
  const turns = Math.max(1, orders.length);
  const laid = orders.reduce((sum, { chips }) => sum + LINES.reduce((all, line) => all + chips[line], 0), 0);
  const often = (is: (orders: TeamGame['orders'][number]) => boolean) => orders.filter(is).length / turns;
  const trains = (to: string) =>
    orders.reduce((sum, { rail }) => sum + rail.filter(train => train.to === to).length, 0) / turns;
  return [
    ...LINES.map(line => orders.reduce((sum, { chips }) => sum + chips[line], 0) / Math.max(1, laid)),
    often(({ stance }) => stance === 'warm'),
    often(({ stance }) => stance === 'cool'),
    often(({ tempo }) => tempo === 'high'),
    often(({ directive }) => directive !== null),
    trains('east'),
    trains('west'),
  ];
}

/** Each trait with mean 0 and deviation 1; one that is the same for all is 0. */
function standardise(rows: readonly number[][]): number[][] {
  const spreads = TRAITS.map((_, t) => {
    const centre = mean(rows.map(row => row[t]!));
    return { centre, width: Math.sqrt(mean(rows.map(row => (row[t]! - centre) * (row[t]! - centre)))) };
  });
  return rows.map(row =>
    row.map((x, t) => (spreads[t]!.width < 1e-9 ? 0 : (x - spreads[t]!.centre) / spreads[t]!.width)),
  );
}

/** k-means, begun with the points furthest from one another, so that it comes out the same every time. */
function group(points: readonly number[][], count: number): number[][] {
  if (points.length < count * LEAST) return [[]];
  let centres = farthest(points, count);
  let groups: number[][] = [];
  for (let round = 0; round < 20; round++) {
    groups = centres.map(() => []);
    for (const [i, point] of points.entries()) groups[nearest(point, centres)]!.push(i);
    centres = groups.map((members, c) => (members.length === 0 ? centres[c]! : centreOf(points, members)));
  }
  return groups;
}

function farthest(points: readonly number[][], count: number): number[][] {
  const all = points.map((_, i) => i);
  const centres = [centreOf(points, all)];
  for (let c = 0; c < count; c++) {
    const chosen = c === 0 ? centres : centres.slice(1);
    const distances = points.map(point => Math.min(...chosen.map(centre => distance(point, centre))));
    centres.push(points[distances.indexOf(Math.max(...distances))]!);
  }
  return centres.slice(1);
}

function nearest(point: readonly number[], centres: readonly number[][]): number {
  const distances = centres.map(centre => distance(point, centre));
  return distances.indexOf(Math.min(...distances));
}

/** Mean silhouette, -1 to 1: how much nearer teams are to their own kind than to the next. */
function apartness(points: readonly number[][], groups: readonly number[][]): number {
  const away = (i: number, members: readonly number[]) =>
    mean(members.map(j => distance(points[i]!, points[j]!)));
  const silhouettes = groups.flatMap(own =>
    own.map(i => {
      const within = (away(i, own) * own.length) / Math.max(1, own.length - 1);
      const next = Math.min(...groups.filter(other => other !== own).map(other => away(i, other)));
      return (next - within) / Math.max(next, within, 1e-9);
    }),
  );
  return mean(silhouettes);
}

function telling(points: readonly number[][], members: readonly number[]): PlanKind['traits'] {
  const centre = centreOf(points, members);
  return TRAITS.map((trait, t) => ({ trait, more: centre[t]! }))
    .filter(({ more }) => Math.abs(more) >= TELLING)
    .sort((a, b) => tellingness(b) - tellingness(a))
    .slice(0, 3);
}

const centreOf = (points: readonly number[][], members: readonly number[]): number[] =>
  TRAITS.map((_, t) => mean(members.map(i => points[i]![t]!)));

const distance = (a: readonly number[], b: readonly number[]): number =>
  Math.sqrt(a.reduce((sum, x, i) => sum + (x - b[i]!) * (x - b[i]!), 0));
