// Random seeds, orders, tunings and starts for the laws of the model.
import fc from 'fast-check';
import { random } from '../../src/forecast/players/random.ts';
import { nameKey, unit } from '../../src/sim/luck.ts';
import type { Orders, RailOrder } from '../../src/sim/orders.ts';
import { playerView } from '../../src/sim/player-view.ts';
import { BASES, DIALS, type Dial } from '../../src/sim/slots.ts';
import { SLOT, type State } from '../../src/sim/state.ts';
import { advance, begin } from '../../src/sim/turn.ts';
import type { World } from '../../src/sim/world.ts';
import { twoPriorities } from './games.ts';

export const seeds = fc.string({ minLength: 1, maxLength: 12 });
export const lucks = fc.nat();

/** Orders that the rules accept in this position, all kinds of them, from one number. */
export function someOrders(world: World, state: State, luck: number): Orders {
  const draw = (key: string): number => unit(luck, luck, state[SLOT.turn]!, nameKey(key));
  const orders = random(world, playerView(world, state), [], draw);
  const rail = draw('second-train') < 0.5 ? orders.rail : addTrain(world, state, orders.rail);
  return { ...orders, rail, chips: draw('idle') < 0.1 ? NO_CHIPS : orders.chips };
}

const NO_CHIPS = { west: 0, east: 0, guard: 0, home: 0, industry: 0, diplomacy: 0 };

/** One more brigade to the west, which no rule about the west's minimum forbids. */
function addTrain(world: World, state: State, rail: readonly RailOrder[]): readonly RailOrder[] {
  const { brigadeBase, brigadeArrives } = world.layout;
  const brigade = world.brigades.findIndex(
    (_, i) =>
      state[brigadeBase + i] === BASES.indexOf('east') &&
      state[brigadeArrives + i] === 0 &&
      rail.every(train => train.brigade !== i),
  );
  if (brigade < 0 || rail.length >= world.tuning.rails.perTurn) return rail;
  return [...rail, { brigade, to: 'west' }];
}

/** A position somewhere in a random game of this world: at most `turns` turns in. */
export function somewhere(world: World, seed: string, luck: number, turns: number): State {
  const { state } = begin(world, seed, twoPriorities(world, luck));
  for (let i = 0; i < turns && state[SLOT.ending] === -1; i++) {
    const before = state.slice();
    advance(world, state, someOrders(world, state, luck), null);
    if (state[SLOT.ending] !== -1) return before;
  }
  return state;
}

/** The same world with every coefficient scaled by a half to one and a half, and a start anywhere in range. */
export function disturb(world: World, luck: number): World {
  const draw = (key: string): number => unit(luck, ~luck, 0, nameKey(key));
  const tuning = Object.fromEntries(
    Object.entries(world.tuning).map(([family, numbers]) => [
      family,
      Object.fromEntries(
        Object.entries(numbers as Record<string, number>).map(([name, value]) => [
          name,
          Number.isInteger(value) && WHOLE.has(family) ? value : value * (0.5 + draw(`${family}/${name}`)),
        ]),
      ),
    ]),
  ) as unknown as World['tuning'];
  const start = world.start.slice();
  for (const dial of DIALS) {
    if (dial !== 'east' && dial !== 'lives') start[SLOT[dial]] = Math.floor(draw(dial) * 30) + OFFSET[dial];
  }
  return { ...world, tuning, start };
}

/** Where the thirty points lie in which a dial may start. */
const OFFSET: Readonly<Record<Dial, number>> = {
  ...(Object.fromEntries(DIALS.map(dial => [dial, 35])) as Record<Dial, number>),
  boldness: -15,
  optimism: 0,
};

/** Families whose numbers count chips, brigades and turns. */
const WHOLE: ReadonlySet<string> = new Set(['chips', 'rails', 'beijing', 'trust']);

/** What a random position is made from: short enough to read when a law fails. */
export interface Recipe {
  readonly seed: string;
  readonly luck: number;
  readonly turns: number;
  readonly disturbed: boolean;
}
export const recipes: fc.Arbitrary<Recipe> = fc.record({
  seed: seeds,
  luck: lucks,
  turns: fc.nat(10),
  disturbed: fc.boolean(),
});

export interface Position {
  readonly world: World;
  readonly state: State;
  readonly orders: Orders;
}

/** The position that a recipe gives, and orders for it. */
export function cook(shipped: World, { seed, luck, turns, disturbed }: Recipe): Position {
  const world = disturbed ? disturb(shipped, luck) : shipped;
  const state = somewhere(world, seed, luck, turns);
  return { world, state, orders: someOrders(world, state, luck + 1) };
}
