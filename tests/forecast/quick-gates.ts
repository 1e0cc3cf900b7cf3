// The scenarios that ship, played by players that cost nothing: exact counts, for a test and for recording.
import { readdirSync } from 'node:fs';
import { playInto } from '../../src/forecast/lab/play.ts';
import { mindOf } from '../../src/forecast/lab/table.ts';
import { emptySeries } from '../../src/forecast/lab/tally.ts';
import { realWorld } from '../support/real-world.ts';

const GAMES = 40;
const PLAYERS = ['random', 'first-option', 'weakest-first', 'reactive', 'signal-reader'] as const;
const NO_SCENARIOS = ['claims.json', 'scenario.schema.json'];

/** Files in scenarios/ that can be played. */
export function shippedFiles(): string[] {
  const folder = new URL('../../scenarios/', import.meta.url);
  return readdirSync(folder)
    .filter(name => name.endsWith('.json') && !NO_SCENARIOS.includes(name))
    .sort();
}

/** Of 40 games of each player: "7 won, 412 turns". The same files give the same counts. */
export function quickCounts(file: string): Record<string, string> {
  const world = realWorld(file);
  return Object.fromEntries(
    PLAYERS.map(name => {
      const series = emptySeries();
      const mind = mindOf(name, { imagined: 0, particles: 0, split: null });
      for (let n = 0; n < GAMES; n++) playInto(series, world, name, mind, { n });
      const wins = series.games.reduce((sum, [, won]) => sum + won, 0);
      const turns = series.games.reduce((sum, [, , own]) => sum + own, 0);
      return [name, `${wins} won, ${turns} turns`];
    }),
  );
}
