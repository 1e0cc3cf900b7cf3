// What a turn costs when a scenario grows: from 60 to 600 events, most of them dormant, and from 10 to 240 turns.
import { compileWorld } from '../../src/scenario/compile.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { DIALS } from '../../src/sim/slots.ts';
import { advance, begin } from '../../src/sim/turn.ts';
import type { World } from '../../src/sim/world.ts';
import { someOrders } from '../support/arbitrary.ts';
import { twoPriorities } from '../support/games.ts';
import { scenarioTexts } from '../support/real-world.ts';
import type { Timed } from './rounds.ts';

const FILE = 'the-thin-reserve.json';
const loaded = loadScenario(scenarioTexts(FILE), FILE);
if (!loaded.ok) throw new Error(`${FILE} does not load`);
/** No ending but the last turn's, so that every game is as long as it says. */
const endless: Scenario = {
  ...loaded.scenario,
  endings: loaded.scenario.endings.slice(-1).map(card => ({ ...card, at: 'last' })),
};
const sixty = endless.events.slice(0, 60);

/** Copies of the sixty whose condition practically never holds: a dial would have to lie at its very bottom. */
const dormant = Array.from({ length: 540 }, (_, n) => {
  const { unless: _unless, ...card } = sixty[n % sixty.length]!;
  const never = { dial: DIALS[n % 8]!, below: 0.001 };
  return { ...card, id: `${card.id}-${n}`, when: { all: [never, card.when] } };
});

function timed(scenario: Scenario, seeds: number): Timed {
  const world = compileWorld(scenario);
  const games = Array.from({ length: seeds }, (_, n) => gameOf(world, n));
  const work = world.start.slice();
  return {
    turns: seeds * world.turns,
    run: () => {
      for (const { start, orders } of games) {
        work.set(start);
        for (const given of orders) advance(world, work, given, null);
      }
    },
  };
}

function gameOf(world: World, n: number) {
  const { state: start } = begin(world, `growth ${n}`, twoPriorities(world, n));
  const state = start.slice();
  const orders = Array.from({ length: world.turns }, () => {
    const given = someOrders(world, state, n);
    advance(world, state, given, null);
    return given;
  });
  return { start, orders };
}

export const events60 = timed({ ...endless, events: sixty }, 100);
export const events600 = timed({ ...endless, events: [...sixty, ...dormant] }, 100);
export const turns10 = timed({ ...endless, turns: 10 }, 120);
export const turns240 = timed({ ...endless, turns: 240 }, 5);
