// A save holds orders and fingerprints; opening one plays it again and refuses whatever does not come out the same.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Game } from '../../src/session/game.ts';
import { replay, resume } from '../../src/session/resume.ts';
import { makeSave, parseSave, printSave, type SavedGame } from '../../src/session/save.ts';
import { draftBy, newGame, playOn, steering, thinReserve, variedGame } from './support.ts';

const { scenario, world } = thinReserve();
const turns = fc.array(steering, { minLength: 0, maxLength: 12 });
const numbers = Array.from({ length: 14 }, (_, i) => i * 37 + 5);
const fourTurns = () => playOn(newGame(), [numbers, numbers, numbers, numbers]);

function read(text: string): SavedGame {
  const parsed = parseSave(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  return parsed.saved;
}

const problemOf = (text: string) => {
  const parsed = parseSave(text);
  return parsed.ok ? null : parsed.problem;
};

function taken(saved: SavedGame): Game {
  const resumed = resume(scenario, world, saved);
  if (!resumed.ok) throw new Error(JSON.stringify(resumed.problem));
  return resumed.game;
}

describe('round trip', () => {
  test('a random game, saved and opened, stands where it stood: every fingerprint, and the draft', () => {
    fc.assert(
      fc.property(fc.nat(9999), turns, steering, (seed, given, draft) => {
        const game = playOn(newGame(`R-${seed}`), given);
        if (!game.over.value) draftBy(game, draft);
        const again = taken(read(printSave(makeSave(game))));
        expect(again.moments.value.map(moment => moment.fingerprint)).toEqual(
          game.moments.value.map(moment => moment.fingerprint),
        );
        expect(again.draft.value).toEqual(game.draft.value);
        expect(again.now.value.view).toEqual(game.now.value.view);
      }),
      { numRuns: 25 },
    );
  });

  test('a draft that the rules refuse is dropped, the game is not', () => {
    const saved = makeSave(newGame());
    const chips = { ...saved.draft.chips, west: 9 };
    expect(taken({ ...saved, draft: { ...saved.draft, chips } }).draft.value.chips.west).toBe(0);
  });
});

describe('assumptions', () => {
  test('a varied game saves, resumes and replays in its own world, and only there', () => {
    const game = playOn(variedGame(), [numbers, numbers, numbers]);
    const saved = read(printSave(makeSave(game)));
    expect(saved.assumptions.oil).toBe('thirty');
    const resumed = resume(game.scenario, game.world, saved);
    if (!resumed.ok) throw new Error(JSON.stringify(resumed.problem));
    expect(resumed.game.now.value).toEqual(game.now.value);
    expect(replay(world, saved)).toMatchObject({ code: 'other-scenario-version' });
    const claimed = { ...saved, assumptions: {}, scenario: { ...saved.scenario, hash: world.hash } };
    expect(replay(world, claimed)).toMatchObject({ code: 'drifted', turn: 0 });
  });

  test('a save of format 1 is one with everything as written', () => {
    const { assumptions: _, ...old } = makeSave(fourTurns());
    const saved = read(JSON.stringify({ ...old, format: 1 }));
    expect([saved.format, saved.assumptions]).toEqual([4, {}]);
    expect(taken(saved).moments.value).toHaveLength(5);
  });

  test('a save that names another option than its world is refused', () => {
    const saved = { ...makeSave(fourTurns()), assumptions: { oil: 'thirty' } };
    expect(replay(world, saved)).toMatchObject({ code: 'other-scenario-version' });
  });

  test('assumptions that are none are named', () => {
    const saved = makeSave(newGame());
    for (const [assumptions, path] of [
      [null, 'assumptions'],
      [{ oil: 4 }, 'assumptions.oil'],
    ]) {
      expect(problemOf(JSON.stringify({ ...saved, assumptions }))).toMatchObject({
        code: 'not-a-save',
        path,
      });
    }
  });
});

describe('altered saves', () => {
  test('orders changed at turn k are refused with turn k', () => {
    for (const k of [1, 2, 3, 4]) {
      const saved = makeSave(fourTurns());
      const orders = saved.orders.map((given, i) =>
        i === k - 1
          ? { ...given, stance: given.stance === 'cool' ? ('warm' as const) : ('cool' as const) }
          : given,
      );
      expect(replay(world, { ...saved, orders })).toMatchObject({ code: 'drifted', turn: k });
    }
  });

  test('a changed fingerprint is refused with its turn, expected and found', () => {
    const saved = makeSave(fourTurns());
    const fingerprints = saved.fingerprints.map((text, i) => (i === 2 ? '0123456789abcdef' : text));
    expect(replay(world, { ...saved, fingerprints })).toEqual({
      code: 'drifted',
      turn: 2,
      expected: '0123456789abcdef',
      found: saved.fingerprints[2],
    });
  });

  test('another seed drifts at the very beginning', () => {
    expect(replay(world, { ...makeSave(fourTurns()), seed: 'AMUR-4194' })).toMatchObject({
      code: 'drifted',
      turn: 0,
    });
  });

  test('orders that the rules refuse are refused with their turn', () => {
    const saved = makeSave(fourTurns());
    const orders = saved.orders.map((given, i) =>
      i === 2 ? { ...given, chips: { ...given.chips, west: 400 } } : given,
    );
    expect(replay(world, { ...saved, orders })).toEqual({ code: 'order-refused', turn: 2 });
  });
});

describe('saves that do not belong here', () => {
  const saved = makeSave(newGame());

  test('another scenario, and another version of this one', () => {
    const other = { ...saved.scenario, id: 'other', title: 'Other' };
    expect(replay(world, { ...saved, scenario: other })).toEqual({
      code: 'unknown-scenario',
      id: 'other',
      title: 'Other',
    });
    const changed = { ...saved.scenario, hash: '0'.repeat(16) };
    expect(replay(world, { ...saved, scenario: changed })).toEqual({
      code: 'other-scenario-version',
      title: 'The thin reserve',
    });
  });

  test('priorities that the scenario does not have, or the same twice', () => {
    for (const priorities of [
      ['sovereignty', 'glory'],
      ['cohesion', 'cohesion'],
    ] as const) {
      expect(replay(world, { ...saved, priorities })).toMatchObject({
        code: 'not-a-save',
        path: 'priorities',
      });
    }
  });

  test('a newer format is named', () => {
    expect(problemOf(JSON.stringify({ ...saved, format: 5 }))).toEqual({ code: 'newer-format', format: 5 });
  });

  test('fewer fingerprints than orders ask for', () => {
    const long = makeSave(fourTurns());
    const cut = { ...long, fingerprints: long.fingerprints.slice(0, 3) };
    expect(problemOf(JSON.stringify(cut))).toEqual({ code: 'truncated', orders: 4, fingerprints: 3 });
  });
});

describe('damaged files', () => {
  const text = printSave(makeSave(fourTurns()));

  test('cut off anywhere, the file is refused as no whole text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.trimEnd().length - 1 }), length => {
        expect(problemOf(text.slice(0, length))).toMatchObject({ code: 'not-json' });
      }),
    );
  });

  test('whatever one value becomes, nothing throws and no damaged game is opened as another', () => {
    const paths: (string | number)[][] = [];
    const collect = (value: unknown, path: (string | number)[]) => {
      if (path.length > 0) paths.push(path);
      if (typeof value !== 'object' || value === null) return;
      for (const key of Object.keys(value)) collect((value as Record<string, unknown>)[key], [...path, key]);
    };
    const whole = JSON.parse(text) as unknown;
    collect(whole, []);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const damaged = JSON.parse(text) as Record<string, unknown>;
        let at = damaged;
        for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
        at[path[path.length - 1]!] = value;
        const parsed = parseSave(JSON.stringify(damaged));
        if (!parsed.ok) return;
        const resumed = resume(scenario, world, parsed.saved);
        if (!resumed.ok) return;
        expect(makeSave(resumed.game).fingerprints).toEqual((whole as SavedGame).fingerprints);
      }),
      { numRuns: 300 },
    );
  });

  test('the place of what is wrong is named', () => {
    const cases: [unknown, string][] = [
      [[], 'the file'],
      [{ game: 'chess' }, 'game'],
      [
        { ...JSON.parse(text), orders: [{}], fingerprints: ['0'.repeat(16), '0'.repeat(16)] },
        'orders[0].chips',
      ],
      [{ ...JSON.parse(text), seed: '' }, 'seed'],
      [{ ...JSON.parse(text), draft: null }, 'draft'],
    ];
    for (const [value, path] of cases) {
      expect(problemOf(JSON.stringify(value))).toMatchObject({ code: 'not-a-save', path });
    }
  });
});
