// Golden files: formulas as tables, whole games by their fingerprints. When one fails and the change was meant,
// write them anew with `npx tsx tests/golden/record.ts` and read the difference.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../src/sim/fingerprint.ts';
import { playerView } from '../../src/sim/player-view.ts';
import { begin, play } from '../../src/sim/turn.ts';
import { formulaTables } from '../support/formula-tables.ts';
import { type GoldenGame, KEPT } from '../support/golden-games.ts';
import { realWorld } from '../support/real-world.ts';
import { fingerprintOf200 } from '../support/two-hundred.ts';

const golden = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../golden/${name}`, import.meta.url), 'utf8'));
const shipped = realWorld();

describe('formulas', () => {
  const kept = golden('formulas.json') as ReturnType<typeof formulaTables>;
  for (const [name, table] of Object.entries(formulaTables())) {
    test(name, () => expect(table).toEqual(kept[name]));
  }
  test('no table is left over', () => expect(Object.keys(kept)).toEqual(Object.keys(formulaTables())));
});

describe('whole games', () => {
  for (const { name } of KEPT) {
    test(`${name} replays to every position it was recorded with`, () => {
      const game = golden(`games/${name}.json`) as GoldenGame;
      expect(shipped.id).toBe(game.scenario);
      let step = begin(shipped, game.seed, game.priorities);
      const found = [fingerprint(step.state)];
      for (const orders of game.orders) {
        step = play(shipped, step.state, orders);
        found.push(fingerprint(step.state));
      }
      expect(found).toEqual(game.fingerprints);
      expect(playerView(shipped, step.state).ending).toBe(game.ending);
    });
  }

  test('two hundred games have the fingerprint they were recorded with', () => {
    const kept = golden('two-hundred.json') as { fingerprint: string };
    expect(fingerprintOf200(shipped)).toBe(kept.fingerprint);
  });
});
