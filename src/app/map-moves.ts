// The turn just played as a few moves on the map: brigades first, then what travelled from its cause to its number.
import type { MapMove } from '../map/map-view.ts';
import type { Game, Moment } from '../session/game.ts';
import { CAUSES, type Cause, HEADLINE, type HeadlineDial, type Place } from '../sim/slots.ts';
import { sayLedger } from '../words/ledger.ts';
import { sayMove, sayTrain } from '../words/map.ts';

/** More than this nobody follows in six seconds. */
const MOST = 10;

const FROM: Record<Cause, Place> = {
  you: 'centre',
  front: 'ukraine',
  china: 'beijing',
  home: 'urals',
  world: 'west',
  chance: 'westSiberia',
};

/** Where a dial is at home on the map. */
const AT: Record<HeadlineDial, Place> = {
  front: 'ukraine',
  east: 'amur',
  secrets: 'eastSiberia',
  treasury: 'centre',
  cohesion: 'centre',
  support: 'urals',
  trust: 'beijing',
  leverage: 'beijing',
};

/** Brigades that stepped along the rails in this turn. */
function trains(game: Game, before: Moment, now: Moment): MapMove[] {
  const { turns } = game.world.tuning.rails;
  return now.view.brigades.flatMap(({ index, base, arrives }) => {
    const was = before.view.brigades[index];
    const moved = was !== undefined && (was.arrives !== null || arrives !== null);
    if (!moved) return [];
    const to = base;
    return [
      {
        cause: 'you' as const,
        from: to === 'east' ? ('ukraine' as const) : ('amur' as const),
        to: to === 'east' ? ('amur' as const) : ('ukraine' as const),
        text: sayTrain(index, to, arrives === null),
        size: 0,
        dial: 'east',
        brigade: { index, to, done: arrives === null ? 1 : 1 - (arrives - now.view.turn) / turns },
      },
    ];
  });
}

const isHeadline = (dial: string): dial is HeadlineDial => (HEADLINE as readonly string[]).includes(dial);

/** Sums of the ledger by cause and headline dial, the largest `most`, in the fixed order of the causes. */
function ribbons(game: Game, now: Moment, most: number): MapMove[] {
  const sums = new Map<string, { cause: Cause; dial: HeadlineDial; amount: number }>();
  for (const { cause, effects } of sayLedger(game.scenario, game.world, now.ledger)) {
    for (const { dial, amount } of effects) {
      if (!isHeadline(dial)) continue;
      const key = `${cause} ${dial}`;
      const sum = sums.get(key) ?? { cause, dial, amount: 0 };
      sum.amount += amount;
      sums.set(key, sum);
    }
  }
  return [...sums.values()]
    .filter(({ amount }) => Math.abs(amount) >= 0.5)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount))
    .slice(0, Math.max(0, most))
    .sort((a, b) => CAUSES.indexOf(a.cause) - CAUSES.indexOf(b.cause))
    .map(({ cause, dial, amount }) => ({
      cause,
      from: FROM[cause],
      to: AT[dial],
      text: sayMove(game.scenario, dial, amount, cause),
      size: Math.abs(amount),
      dial,
    }));
}

/** The moves of the last commit; none before the first. */
export function mapMoves(game: Game): MapMove[] {
  const moments = game.moments.value;
  const now = moments[moments.length - 1]!;
  const before = moments[moments.length - 2];
  if (!before) return [];
  const moving = trains(game, before, now);
  return [...moving, ...ribbons(game, now, MOST - moving.length)];
}
