// What the first scenario promises: enough of everything, every card with its label and source.
import { describe, expect, test } from 'vitest';
import { DIALS, LINES, PLANS, STAGES } from '../../src/sim/slots.ts';
import { theThinReserve } from './scenario-files.ts';

const scenario = theThinReserve();

test('it runs from January 2026 to December 2028 with ten brigades, seven of them in the west', () => {
  expect(scenario.calendar).toEqual({ year: 2026, month: 1, step: 'quarter' });
  expect(scenario.turns).toBe(12);
  expect(scenario.brigades.map(brigade => brigade.base).filter(base => base === 'west')).toHaveLength(7);
  expect(scenario.brigades).toHaveLength(10);
});

test('the order sheet opens with three lines and is whole by turn 3', () => {
  const unlocks = scenario.lineUnlocks ?? [];
  expect(unlocks[0]?.lines).toHaveLength(3);
  const lines = unlocks.flatMap(step => step.lines);
  expect(lines.toSorted()).toEqual([...LINES, 'stance', 'rail', 'tempo', 'directive'].toSorted());
});

describe('there is enough to play with', () => {
  test('at least 45 events over all eight families', () => {
    expect(scenario.events.length).toBeGreaterThanOrEqual(45);
    expect(new Set(scenario.events.map(event => event.family)).size).toBe(8);
  });

  test('at least 14 directives, each with a cool-down, a price that rises, or one use only', () => {
    expect(scenario.directives.length).toBeGreaterThanOrEqual(14);
    const free = scenario.directives.filter(
      ({ cooldown, rising, once }) => cooldown === 0 && rising === 0 && !once,
    );
    expect(free.map(directive => directive.id)).toEqual([]);
  });

  test('at least 12 moves, over every stage and type, and two ways to carry out each plan', () => {
    expect(scenario.moves.length).toBeGreaterThanOrEqual(12);
    expect(new Set(scenario.moves.map(move => move.stage))).toEqual(new Set(STAGES));
    for (const plan of PLANS) {
      const blows = scenario.moves.filter(move => move.stage === 'move' && move.plan === plan);
      expect(blows.length, plan).toBeGreaterThanOrEqual(2);
      expect(blows.every(move => move.visible)).toBe(true);
    }
    const partner = scenario.moves.filter(move => move.types.includes('partner'));
    expect(partner.length).toBeGreaterThanOrEqual(2);
  });

  test('every type has at least two moves open to it for each plan it has a taste for', () => {
    for (const type of scenario.types) {
      for (const plan of PLANS.filter(plan => type.tastes[plan] > 0)) {
        const open = scenario.moves.filter(
          ({ stage, plan: own, types }) =>
            stage === 'move' && own === plan && (types.length === 0 || types.includes(type.id)),
        );
        expect(open.length, `${type.id} ${plan}`).toBeGreaterThanOrEqual(2);
      }
    }
  });

  test('each plan gives at least four cheap and four costly signs, in words that vary', () => {
    for (const plan of PLANS) {
      for (const cost of ['cheap', 'costly']) {
        const signs = scenario.signals.filter(signal => signal.plan === plan && signal.cost === cost);
        expect(signs.length, `${plan} ${cost}`).toBeGreaterThanOrEqual(4);
        expect(signs.every(sign => sign.texts.length >= 2)).toBe(true);
      }
    }
    expect(scenario.signals.length).toBeGreaterThanOrEqual(24);
  });

  test('five factions that speak by the position and end with words for any', () => {
    expect(scenario.factions).toHaveLength(5);
    for (const faction of scenario.factions) {
      expect(faction.says.length).toBeGreaterThanOrEqual(5);
      expect(faction.says.at(-1)?.when).toEqual({ always: true });
    }
  });

  test('each of the six lines has a faction that asks for it', () => {
    expect(new Set(scenario.factions.flatMap(faction => faction.lines))).toEqual(new Set(LINES));
  });

  test('the West and at least two other actors outside', () => {
    const ids = scenario.actors.map(actor => actor.id);
    expect(ids).toContain('west');
    expect(ids.length).toBeGreaterThanOrEqual(3);
  });

  test('at least 11 endings, and who finds one tolerable survives it', () => {
    expect(scenario.endings.length).toBeGreaterThanOrEqual(11);
    expect(scenario.endings.filter(ending => ending.tolerable).every(ending => ending.survives)).toBe(true);
  });
});

test('every source is used by a card', () => {
  const used = JSON.stringify({ ...scenario, sources: {} });
  expect(Object.keys(scenario.sources).filter(id => !used.includes(`"source":"${id}"`))).toEqual([]);
});

test('small effects of Beijing’s moves stay small: the rules compute the damage', () => {
  for (const move of scenario.moves) {
    for (const effect of move.effects) {
      if ('by' in effect) expect(Math.abs(effect.by), move.id).toBeLessThanOrEqual(5);
    }
  }
});

test('every dial that a scenario starts with has its start value', () => {
  for (const dial of DIALS.filter(dial => dial !== 'east')) {
    expect(scenario.start[dial], dial).toBeTypeOf('number');
  }
});
