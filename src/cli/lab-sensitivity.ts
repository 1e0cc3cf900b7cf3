// "lab --sensitivity": which coefficients move a scenario, and whose wins.
import { effectOf, nudges, playNudged, ranked } from '../forecast/lab/sensitivity.ts';
import { mindOf } from '../forecast/lab/table.ts';
import type { World } from '../sim/world.ts';
import { sayEffect } from '../words/lab.ts';
import { Mistake } from './arguments.ts';

const USUAL = ['random', 'weakest-first', 'reactive', 'signal-reader'];
const SHOWN = 12;

/** For each player the coefficients that change its wins most. */
export function printSensitivity(
  world: World,
  players: readonly string[] | null,
  games: number,
  tell: (share: number) => void,
): string[] {
  const list = nudges(world.tuning);
  const names = players ?? USUAL;
  return names.flatMap((name, at) => {
    const mind = seat(name);
    const before = playNudged(world, null, name, mind, games);
    const effects = list.map((nudge, i) => {
      tell((at + i / list.length) / names.length);
      return effectOf(nudge, name, before, playNudged(world, nudge, name, mind, games));
    });
    return [
      `${name}, ${games} games`,
      ...ranked(effects)
        .slice(0, SHOWN)
        .map(each => `  ${sayEffect(each)}`),
    ];
  });
}

function seat(name: string) {
  try {
    return mindOf(name, { imagined: 6, particles: 60, split: null });
  } catch {
    throw new Mistake(`--player "${name}" cannot be measured this way.`);
  }
}
