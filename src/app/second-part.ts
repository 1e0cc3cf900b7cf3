// The way from the end of a game to its second part, where the scenario has one.
import type { ReviewProps } from '../panels/pages/review/review.tsx';
import { sequelOf } from '../scenario/sequel.ts';
import type { Game } from '../session/game.ts';
import { openGame } from '../session/open-game.ts';
import { samePriorities } from '../session/transplant.ts';
import { carryInto, carryOut } from '../sim/carry.ts';
import { borrow } from './library.ts';

/** Same seed, same priorities where they exist, and what is carried over. `begin` puts the game on the table. */
export function secondPart(
  { scenario, world: first, seed, priorities, now }: Game,
  begin: (game: Game) => Promise<void>,
): Pick<ReviewProps, 'next'> {
  const sequel = sequelOf(scenario);
  const borrowed = sequel && borrow(sequel.scenario);
  if (!sequel || !borrowed?.ok) return {};
  const { playable } = borrowed;
  const go = () => {
    const world = carryInto(playable.world, carryOut(first, now.value.state, sequel));
    return begin(openGame({ ...playable, world, seed, priorities: samePriorities(world, priorities) }));
  };
  return { next: { title: playable.scenario.title, go } };
}
