// Writes the golden files anew: `npx tsx tests/golden/record.ts`. Look at the difference before you keep it:
// every changed number is a change of the game.
import { mkdirSync, writeFileSync } from 'node:fs';
import { formulaTables } from '../support/formula-tables.ts';
import { KEPT, recordGame } from '../support/golden-games.ts';
import { allMessages } from '../support/mistakes.ts';
import { realWorld } from '../support/real-world.ts';
import { fingerprintOf200 } from '../support/two-hundred.ts';

const folder = new URL('./', import.meta.url);
const write = (name: string, value: unknown): void =>
  writeFileSync(new URL(name, folder), `${JSON.stringify(value, null, 2)}\n`);

const world = realWorld();
mkdirSync(new URL('games/', folder), { recursive: true });
write('formulas.json', formulaTables());
write('messages.json', allMessages());
KEPT.forEach((kept, n) => {
  const game = recordGame(world, kept, n);
  write(`games/${kept.name}.json`, game);
  console.log(`${kept.name}: ${game.orders.length} turns, ${game.ending}`);
});
write('two-hundred.json', { scenario: world.id, hash: world.hash, fingerprint: fingerprintOf200(world) });
