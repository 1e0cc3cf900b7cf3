// One fingerprint over two hundred whole games: equal in every engine, or the game is not the same game everywhere.
import { PLAYERS } from '../../src/forecast/players.ts';
import { fingerprint } from '../../src/sim/fingerprint.ts';
import { mix, nameKey } from '../../src/sim/luck.ts';
import type { World } from '../../src/sim/world.ts';
import { playGame, twoPriorities } from './games.ts';

/** 8 hex digits over every position of 200 games, the scripted players taking turns. Needs no Node, no page. */
export function fingerprintOf200(world: World): string {
  const players = Object.keys(PLAYERS);
  let bits = 0;
  for (let n = 0; n < 200; n++) {
    const game = playGame(world, `two hundred ${n}`, players[n % players.length]!, twoPriorities(world, n));
    for (const step of game.steps) bits = mix(bits ^ nameKey(fingerprint(step.state)));
  }
  return (bits >>> 0).toString(16).padStart(8, '0');
}
