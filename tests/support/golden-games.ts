// Whole recorded games: scenario, seed and orders, with a fingerprint of every position they led to.
import { fingerprint } from '../../src/sim/fingerprint.ts';
import type { Orders } from '../../src/sim/orders.ts';
import { playerView } from '../../src/sim/player-view.ts';
import type { World } from '../../src/sim/world.ts';
import { playGame, twoPriorities } from './games.ts';

export interface GoldenGame {
  readonly scenario: string;
  /** Of the scenario's text when this was recorded: a changed word changes it, and no position. */
  readonly hash: string;
  readonly seed: string;
  readonly player: string;
  readonly priorities: readonly [string, string];
  readonly ending: string | null;
  readonly orders: readonly Orders[];
  /** One more than orders: the first is the first briefing. */
  readonly fingerprints: readonly string[];
}

/** Which games are kept: file name, seed, player. */
export const KEPT = [
  { name: 'random', seed: 'golden 1', player: 'random' },
  { name: 'first-option', seed: 'golden 2', player: 'first-option' },
  { name: 'weakest-first', seed: 'golden 3', player: 'weakest-first' },
  { name: 'reactive', seed: 'golden 4', player: 'reactive' },
  { name: 'signal-reader', seed: 'golden 5', player: 'signal-reader' },
  { name: 'signal-reader-2', seed: 'golden 6', player: 'signal-reader' },
] as const;

/** Plays one of the kept games anew. */
export function recordGame(world: World, { seed, player }: (typeof KEPT)[number], n: number): GoldenGame {
  const priorities = twoPriorities(world, n);
  const { steps, orders } = playGame(world, seed, player, priorities);
  return {
    scenario: world.id,
    hash: world.hash,
    seed,
    player,
    priorities,
    ending: playerView(world, steps.at(-1)!.state).ending,
    orders,
    fingerprints: steps.map(step => fingerprint(step.state)),
  };
}
