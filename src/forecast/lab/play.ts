// Plays the games of a measurement and counts them.
import { keyWords, nameKey, unit } from '../../sim/luck.ts';
import type { Orders } from '../../sim/orders.ts';
import { playerView } from '../../sim/player-view.ts';
import type { Happening, Report } from '../../sim/record.ts';
import { SLOT } from '../../sim/state.ts';
import { begin, play } from '../../sim/turn.ts';
import type { PlayerView } from '../../sim/views.ts';
import type { World } from '../../sim/world.ts';
import type { Seen } from '../belief.ts';
import { onlyType } from '../players/belief-planner.ts';
import { choicesOf } from '../players/sheet.ts';
import { pairOf } from '../sample.ts';
import { cardOf } from '../trial.ts';
import { won } from '../worth.ts';
import type { Mind } from './minds.ts';
import { count, type Series } from './tally.ts';

/** Which game is played. */
export interface GameSetting {
  /** Number of the game: gives the seed, and the pair of priorities unless `pair` does. */
  readonly n: number;
  readonly pair?: number | undefined;
  /** Id of the type that Beijing is, instead of the one drawn by seed. The player is not told. */
  readonly type?: string | undefined;
  /** Tells apart games that differ in the player's own luck only. */
  readonly repeat?: number | undefined;
}

/**
 * Plays one game to its end and counts it. `name` and `repeat` give the player's own luck. Returns what the player
 * saw, from the first briefing to the last position.
 */
export function playInto(
  series: Series,
  world: World,
  name: string,
  mind: Mind,
  setting: GameSetting,
): readonly Seen[] {
  const { n, pair = n, type, repeat = 0 } = setting;
  const [a, b] = keyWords(`${name} ${repeat} at lab-${n}`);
  const played = type === undefined ? world : onlyType(world, type);
  const seat = mind();
  let step = begin(played, `lab-${n}`, pairOf(world, pair));
  const reports: Report[] = [];
  const history: Seen[] = [];
  const cards = new Set<string>();
  let given: Orders | null = null;
  while (true) {
    const { state } = step;
    reports.push(...step.reports);
    noteCards(cards, step.happenings);
    const view = playerView(played, state);
    const happenings = step.happenings.filter(happening => !('hidden' in happening));
    history.push({ orders: given, view, reports: step.reports, happenings });
    if (state[SLOT.ending] !== -1) break;
    const draw = (key: string): number => unit(a, b, view.turn, nameKey(key));
    const { length: fresh } = step.reports;
    const orders = seat({ world, state, view, reports, fresh, happenings, draw });
    countOrders(series, world, view, orders);
    step = play(played, state, orders);
    given = orders;
  }
  const { state } = step;
  for (const card of cards) count(series.cards, card);
  const win = won(played, state) ? 1 : 0;
  series.games.push([n, win, state[SLOT.turn]!, state[SLOT.ending]!, state[SLOT.type]!]);
  return history;
}

function noteCards(cards: Set<string>, happenings: readonly Happening[]): void {
  for (const happening of happenings) {
    const card = cardOf(happening);
    if (card !== null) cards.add(card);
  }
}

/** What was ordered, and what could have been. */
function countOrders({ picks, chances }: Series, world: World, view: PlayerView, orders: Orders): void {
  count(picks, `stance:${orders.stance}`);
  count(picks, `tempo:${orders.tempo}`);
  count(picks, `directive:${orders.directive ?? ''}`);
  for (const { id, open } of view.directives) if (open) count(chances, `directive:${id}`);
  if (orders.answer !== null) count(picks, `answer:${view.asked}:${orders.answer}`);
  for (const { id } of choicesOf(world, view)) count(chances, `answer:${view.asked}:${id}`);
}
