// Looks for the best constant split: many random ones on few games, the better ones on more, then step by step
// uphill. The same seed text finds the same split. Scored by worth on seeds that no measurement uses.
import { keyWords, nameKey, unit } from '../../sim/luck.ts';
import { playerView } from '../../sim/player-view.ts';
import { LINES, type Line, STANCES, TEMPOS } from '../../sim/slots.ts';
import { SLOT, type State } from '../../sim/state.ts';
import { advance, begin } from '../../sim/turn.ts';
import type { World } from '../../sim/world.ts';
import { pairOf } from '../sample.ts';
import { worth } from '../worth.ts';
import { constant, type Split } from './constant.ts';
import type { Draw } from './player.ts';

/** How long to look. */
export interface Effort {
  /** Random splits, each on `firstGames` games. */
  readonly tries: number;
  readonly firstGames: number;
  /** Steps uphill; each compares `neighbours` changes on `games` games. */
  readonly rounds: number;
  readonly neighbours: number;
  readonly games: number;
}

export const THOROUGH: Effort = { tries: 1200, firstGames: 12, rounds: 30, neighbours: 10, games: 120 };
export const BRISK: Effort = { tries: 900, firstGames: 6, rounds: 12, neighbours: 8, games: 60 };

export interface Found {
  readonly split: Split;
  /** Mean worth over the games of the search, 0-100: flattering, since it was chosen for it. */
  readonly worth: number;
  readonly games: number;
}

export function searchSplit(world: World, seed: string, effort: Effort): Found {
  const [a, b] = keyWords(`split ${seed}`);
  const draws = (name: string): Draw => {
    const own = nameKey(name);
    return key => unit(a ^ own, b, 0, nameKey(key));
  };
  const starts = Array.from(
    { length: effort.games },
    (_, n) => begin(world, `split-${n}`, pairOf(world, n)).state,
  );
  let played = 0;
  const score = (split: Split, games: number): number => {
    played += games;
    return meanWorth(world, split, starts.slice(0, games));
  };
  const rank = (splits: readonly Split[], games: number, keep: number): Split[] =>
    splits
      .map(split => ({ split, score: score(split, games) }))
      .sort((x, y) => y.score - x.score)
      .slice(0, keep)
      .map(({ split }) => split);
  const tried = Array.from({ length: effort.tries }, (_, n) => anySplit(world, draws(`try ${n}`)));
  const middle = Math.min(effort.games, effort.firstGames * 4);
  const [first] = rank(rank(rank(tried, effort.firstGames, 60), middle, 8), effort.games, 1);
  let best = { split: first!, worth: score(first!, effort.games) };
  for (let round = 0; round < effort.rounds; round++) {
    for (let n = 0; n < effort.neighbours; n++) {
      const split = changed(world, best.split, draws(`round ${round} step ${n}`));
      const own = score(split, effort.games);
      if (own > best.worth) best = { split, worth: own };
    }
  }
  return { ...best, games: played };
}

/** Mean worth of the split from these first positions. */
export function meanWorth(world: World, split: Split, starts: readonly State[]): number {
  const player = constant(split);
  const work = world.start.slice();
  const noChance = () => 0;
  let sum = 0;
  for (const start of starts) {
    work.set(start);
    while (work[SLOT.ending] === -1) {
      advance(world, work, player(world, playerView(world, work), [], noChance), null);
    }
    sum += worth(world, work);
  }
  return sum / starts.length;
}

function anySplit(world: World, draw: Draw): Split {
  const shares = Object.fromEntries(LINES.map(line => [line, cubed(draw(line))])) as Record<Line, number>;
  return {
    shares,
    stance: pick(STANCES, draw('stance')),
    tempo: pick(TEMPOS, draw('tempo')),
    brigades: Math.floor(draw('brigades') * 7) - 3,
    from: Math.floor(draw('from') * 3),
    directives: [pickDirective(world, draw('first')), pickDirective(world, draw('second'))],
    answer: Math.floor(draw('answer') * 3),
  };
}

/** Mostly small shares and a few large ones: splits that favour something. */
const cubed = (x: number): number => 0.02 + x * x * x;

/** One or two things of a split changed. */
function changed(world: World, split: Split, draw: Draw): Split {
  const once = change(world, split, name => draw(`once ${name}`));
  return draw('twice') < 0.5 ? once : change(world, once, name => draw(`again ${name}`));
}

function change(world: World, split: Split, draw: Draw): Split {
  const line = pick(LINES, draw('line'));
  const share = Math.max(0.02, split.shares[line] * (0.4 + 1.6 * draw('share')) + 0.05 * draw('more'));
  const other = anySplit(world, draw);
  const ways: readonly Partial<Split>[] = [
    { shares: { ...split.shares, [line]: share } },
    { shares: { ...split.shares, [line]: other.shares[line] } },
    { stance: other.stance },
    { tempo: other.tempo },
    { brigades: other.brigades, from: other.from },
    { directives: [other.directives[0]!, split.directives[1]!] },
    { directives: [split.directives[0]!, other.directives[1]!] },
    { answer: other.answer },
  ];
  return { ...split, ...pick(ways, draw('way')) };
}

function pick<Item>(items: readonly Item[], luck: number): Item {
  return items[Math.floor(luck * items.length)]!;
}

function pickDirective(world: World, luck: number): string {
  return world.directives.length === 0 ? '' : pick(world.directives, luck).id;
}
