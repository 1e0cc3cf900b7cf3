// One winter two doors, No limits and After the mutiny: what these three promise beside what every scenario does.
import { describe, expect, test } from 'vitest';
import { PLAYERS } from '../../src/forecast/players.ts';
import { keyWords, nameKey, unit } from '../../src/sim/luck.ts';
import { playerView } from '../../src/sim/player-view.ts';
import type { Happening, Report } from '../../src/sim/record.ts';
import { begin, play } from '../../src/sim/turn.ts';
import { loadedFrom } from './scenario-files.ts';

const HISTORICAL = ['no-limits-2022', 'after-the-mutiny'];

describe.each(HISTORICAL)('%s keeps to its time', id => {
  const { scenario } = loadedFrom(id);

  test('each ending says what happened in fact, with a source', () => {
    for (const { id: ending, provenance } of scenario.endings) {
      const inFact = provenance.find(line => line.text.startsWith('In fact'));
      expect(inFact?.source, ending).toBeTypeOf('string');
    }
  });

  test('a dated card carries a source', () => {
    const dated = scenario.events.filter(event => event.id.startsWith('H-'));
    expect(dated.length).toBeGreaterThanOrEqual(20);
    for (const event of dated) {
      expect(
        event.provenance.some(line => line.source !== undefined),
        event.id,
      ).toBe(true);
    }
  });

  test('nobody in the room speaks of years that are still to come', () => {
    const { year, month } = scenario.calendar;
    const last = year + Math.floor((month - 1 + 3 * (scenario.turns - 1)) / 12);
    const spoken = [
      ...scenario.events.flatMap(card => [
        card.title,
        ...card.text,
        ...card.choices.flatMap(choice => [choice.title, choice.text]),
        ...card.advice.map(line => line.text),
      ]),
      ...scenario.directives.map(card => card.text),
      ...scenario.factions.flatMap(card => card.says.map(line => line.text)),
      ...scenario.moves.map(card => card.text),
      ...scenario.signals.flatMap(card => card.texts),
    ];
    const years = spoken.flatMap(text => [...text.matchAll(/\b20\d\d\b/g)].map(match => Number(match[0])));
    expect(years.filter(spokenYear => spokenYear > last)).toEqual([]);
  });
});

test('No limits opens on every seed with the trains to the west', () => {
  const { world } = loadedFrom('no-limits-2022');
  for (let seed = 0; seed < 60; seed++) {
    const { happenings } = begin(world, `seed ${seed}`, ['treasury', 'lives']);
    expect(happenings).toContainEqual({ kind: 'asked', event: 'H-U01' });
  }
});

describe('nothing can be lost for good in the practice game', () => {
  const { scenario, world } = loadedFrom('one-winter-two-doors');

  test('every ending is survived, and none comes before the last turn', () => {
    for (const ending of scenario.endings) expect([ending.at, ending.survives]).toEqual(['last', true]);
  });

  test.each(Object.keys(PLAYERS))('%s plays four turns and is told every lesson', name => {
    for (let seed = 0; seed < 20; seed++) {
      const { told, turns } = practise(`seed ${seed}`, name);
      expect(turns).toBe(4);
      expect(told).toEqual(new Set(scenario.events.map(event => event.id)));
    }
  });

  function practise(seed: string, name: string): { told: Set<string>; turns: number } {
    const [a, b] = keyWords(`${seed}/${name}`);
    const reports: Report[] = [];
    const told = new Set<string>();
    let step = begin(world, seed, ['war', 'treasury']);
    for (;;) {
      reports.push(...step.reports);
      for (const id of step.happenings.flatMap(cardOf)) told.add(id);
      const view = playerView(world, step.state);
      if (view.ending !== null) return { told, turns: view.turn };
      const orders = PLAYERS[name]?.(world, view, reports, key => unit(a, b, view.turn, nameKey(key)));
      if (!orders) throw new Error(`no player ${name}`);
      step = play(world, step.state, orders);
    }
  }
});

function cardOf(happening: Happening): string[] {
  return happening.kind === 'news' || happening.kind === 'asked' ? [happening.event] : [];
}
