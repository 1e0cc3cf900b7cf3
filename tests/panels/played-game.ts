// A whole game of the shipped scenario by simple orders that depend on the seed only.
import { readdirSync, readFileSync } from 'node:fs';
import { loadScenario } from '../../src/scenario/load.ts';
import type { Game } from '../../src/session/game.ts';
import { openGame } from '../../src/session/open-game.ts';
import { LINES, type Line } from '../../src/sim/slots.ts';

const FOLDERS = ['scenarios', 'scenarios/decks'];

function files(): Map<string, string> {
  const names = FOLDERS.flatMap(folder =>
    readdirSync(folder)
      .filter(name => name.endsWith('.json') && name !== 'claims.json' && name !== 'scenario.schema.json')
      .map(name => `${folder}/${name}`),
  );
  return new Map(names.map(name => [name, readFileSync(name, 'utf8')]));
}

/** Whole chips dealt one by one over the lines, beginning at `from`, at most four on each. */
function dealt(chips: number, from: number): Record<Line, number> {
  const dealing: Record<Line, number> = { west: 0, east: 0, guard: 0, home: 0, industry: 0, diplomacy: 0 };
  for (let i = 0; i < chips; i++) {
    const line = LINES[(from + i) % LINES.length]!;
    if (dealing[line] < 4) dealing[line] += 1;
  }
  return dealing;
}

/** Plays to the end: chips in rotation, every question answered with its first answer, odds that wander. */
export function playedGame(seed: string): Game {
  const loaded = loadScenario(files(), 'scenarios/the-thin-reserve.json');
  if (!loaded.ok) throw new Error(`The shipped scenario has ${loaded.problems.length} problems.`);
  const { scenario, world } = loaded;
  const [first, second] = scenario.priorities;
  const game = openGame({ scenario, world, seed, priorities: [first!.id, second!.id] });
  for (let turn = 0; !game.over.value; turn++) {
    const { view } = game.now.value;
    const asked = scenario.events.find(event => event.id === view.asked);
    game.edit({
      chips: dealt(view.chips, turn + seed.length),
      answer: asked?.choices[0]?.id ?? null,
      estimate: ((turn * 3 + seed.length) % 11) * 10,
    });
    const refusals = game.commit();
    if (refusals.length > 0) throw new Error(`Turn ${turn + 1} refused: ${refusals[0]!.code}`);
  }
  return game;
}
