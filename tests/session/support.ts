// The shipped scenario and ways to play it, for the tests of words and session.
import fc from 'fast-check';
import { disk } from '../../src/cli/scenario-files.ts';
import type { Choice } from '../../src/scenario/assume.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import type { Game } from '../../src/session/game.ts';
import { openGame } from '../../src/session/open-game.ts';
import type { Orders } from '../../src/sim/orders.ts';
import { LINES, STANCES, TEMPOS } from '../../src/sim/slots.ts';
import type { World } from '../../src/sim/world.ts';

let loaded: { scenario: Scenario; world: World } | undefined;

function load(assumptions: Choice): { scenario: Scenario; world: World } {
  const result = loadScenario(disk, 'scenarios/the-thin-reserve.json', { assumptions });
  if (!result.ok) throw new Error(`The shipped scenario is broken: ${JSON.stringify(result.problems[0])}`);
  return { scenario: result.scenario, world: result.world };
}

/** "The thin reserve", loaded once. */
export function thinReserve(): { scenario: Scenario; world: World } {
  loaded ??= load({});
  return loaded;
}

export const PRIORITIES = ['sovereignty', 'cohesion'] as const;

export function newGame(seed = 'AMUR-4193', orders: readonly Orders[] = []): Game {
  return openGame({ ...thinReserve(), seed, priorities: PRIORITIES, orders });
}

/** A game of "The thin reserve" with oil at thirty dollars, the rest as written. */
export function variedGame(seed = 'AMUR-4193'): Game {
  return openGame({ ...load({ oil: 'thirty' }), seed, priorities: PRIORITIES });
}

/** Numbers that steer one turn: chips, stance, tempo, directive, answer, estimate, train. */
export type Steering = readonly number[];
export const steering: fc.Arbitrary<Steering> = fc.array(fc.nat(1000), { minLength: 14, maxLength: 14 });

/** Orders that the rules accept, chosen by `numbers`: each edit that is refused is simply not made. */
export function draftBy(game: Game, numbers: Steering): void {
  const at = (i: number) => numbers[i % numbers.length] ?? 0;
  const { view } = game.now.value;
  for (const [i, line] of LINES.entries())
    game.edit({ chips: { ...game.draft.value.chips, [line]: at(i) % 5 } });
  game.edit({ stance: STANCES[at(6) % 3]!, tempo: TEMPOS[at(7) % 3]! });
  const directive = view.directives[at(8) % view.directives.length];
  if (directive) game.edit({ directive: directive.id });
  const brigade = view.brigades[at(9) % view.brigades.length]!;
  game.edit({ rail: [{ brigade: brigade.index, to: brigade.base === 'west' ? 'east' : 'west' }] });
  game.edit({ estimate: at(10) % 101 });
  const card = game.scenario.events.find(({ id }) => id === view.asked);
  if (card) game.edit({ answer: card.choices[at(11) % card.choices.length]!.id });
}

/** Plays turns until the list or the game ends. */
export function playOn(game: Game, turns: readonly Steering[]): Game {
  for (const numbers of turns) {
    if (game.over.value) break;
    draftBy(game, numbers);
    const refusals = game.commit();
    if (refusals.length > 0) throw new Error(`refused: ${JSON.stringify(refusals)}`);
  }
  return game;
}
