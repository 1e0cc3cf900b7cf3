// Game codes: every game can be spelled and read back, and every slip of the tongue is noticed, in its row.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disk } from '../../src/cli/scenario-files.ts';
import { compileWorld } from '../../src/scenario/compile.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { belongsTo, makeCode, openCode, readCode } from '../../src/session/code/game-code.ts';
import { spell, unspell } from '../../src/session/code/spell.ts';
import type { Game } from '../../src/session/game.ts';
import { openGame } from '../../src/session/open-game.ts';
import { playGame, twoPriorities } from '../support/games.ts';
import { newGame, playOn, steering, thinReserve, variedGame } from './support.ts';

const ordersOf = (game: Game) =>
  game.moments.value.flatMap(({ orders }) => (orders === null ? [] : [orders]));
const codeOf = (game: Game) =>
  makeCode(game.scenario, game.world, {
    team: null,
    seed: game.seed,
    priorities: game.priorities,
    orders: ordersOf(game),
  });

function read(code: string, { scenario }: Pick<Game, 'scenario'> = thinReserve()) {
  const opened = openCode(code);
  return 'problem' in opened ? opened : readCode(opened, scenario, choice => compileWorld(scenario, choice));
}

describe('a code', () => {
  it('brings back any game, turn by turn', () => {
    fc.assert(
      fc.property(fc.array(steering, { maxLength: 12 }), fc.string({ maxLength: 24 }), (turns, seed) => {
        const game = playOn(newGame(seed === '' ? 'LENA-7001' : seed), turns);
        expect(read(codeOf(game))).toEqual({
          team: null,
          seed: game.seed,
          priorities: game.priorities,
          assumptions: game.world.assumptions,
          orders: ordersOf(game),
        });
      }),
      { numRuns: 40 },
    );
  });

  it('carries the team that played', () => {
    const { scenario, world } = thinReserve();
    const team = { colour: 'ochre', number: 12 } as const;
    const code = makeCode(scenario, world, {
      team,
      seed: '7',
      priorities: twoPriorities(world, 2),
      orders: [],
    });
    expect(read(code)).toMatchObject({ team });
  });

  it('carries the assumptions that were varied', () => {
    const game = variedGame();
    expect(read(codeOf(game))).toMatchObject({ assumptions: { oil: 'thirty' } });
  });

  it('is short: a whole game of twelve turns takes at most five rows', () => {
    const { scenario, world } = thinReserve();
    const rows = ['signal-reader', 'reactive', 'random'].map(player => {
      const { orders } = playGame(world, 'AMUR-4193', player);
      const priorities = twoPriorities(world, 0);
      return makeCode(scenario, world, { team: null, seed: 'AMUR-4193', priorities, orders }).split('\n')
        .length;
    });
    expect(Math.max(...rows)).toBeLessThanOrEqual(5);
  });

  it('knows its scenario', () => {
    const opened = openCode(codeOf(newGame()));
    if ('problem' in opened) throw new Error(opened.problem.code);
    const other = loadScenario(disk, 'scenarios/the-leak.json');
    if (!other.ok) throw new Error('the-leak does not load');
    expect([belongsTo(opened, thinReserve().scenario), belongsTo(opened, other.scenario)]).toEqual([
      true,
      false,
    ]);
  });

  it('opens the same game as the one it was made from', () => {
    const game = playOn(newGame(), [Array.from({ length: 14 }, (_, i) => 37 * i)]);
    const back = read(codeOf(game));
    if ('problem' in back) throw new Error(back.problem.code);
    const again = openGame({ ...thinReserve(), ...back });
    expect(again.now.value.fingerprint).toBe(game.now.value.fingerprint);
  });
});

describe('the letters of a code', () => {
  const number = fc.bigInt({ min: 1n, max: 1n << 320n });
  const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

  it('spell any number, however it is typed', () => {
    fc.assert(
      fc.property(number, value => {
        const code = spell(value);
        expect(unspell(code)).toEqual({ value });
        expect(unspell(code.toLowerCase().replace(/\s/g, '-').replace(/0/g, 'o').replace(/1/g, 'l'))).toEqual(
          {
            value,
          },
        );
      }),
    );
  });

  it('show one wrong letter, in its row', () => {
    fc.assert(
      fc.property(number, fc.nat(), fc.integer({ min: 1, max: 31 }), (value, at, shift) => {
        const code = [...spell(value).replace(/\s/g, '')];
        const place = at % code.length;
        code[place] = letters[(letters.indexOf(code[place]!) + shift) % 32]!;
        const rows = Math.ceil(code.length / 20);
        const row = Math.floor(place / 20) + 1;
        expect(unspell(code.join(''))).toEqual({ problem: { code: 'row-wrong', row, rows } });
      }),
    );
  });

  it('show two neighbours exchanged within a row, and two rows exchanged', () => {
    fc.assert(
      fc.property(number, fc.nat(), (value, at) => {
        const code = [...spell(value).replace(/\s/g, '')];
        const place = at % (code.length - 1);
        fc.pre(place % 20 !== 19 && code[place] !== code[place + 1]);
        [code[place], code[place + 1]] = [code[place + 1]!, code[place]!];
        expect(unspell(code.join(''))).toHaveProperty('problem.row', Math.floor(place / 20) + 1);
      }),
    );
    const [first, second, ...rest] = spell((1n << 290n) + 12345678901234567890n).split('\n');
    expect(unspell([second, first, ...rest].join('\n'))).toHaveProperty('problem.code', 'row-wrong');
  });

  it('are refused with the reason when they are no code', () => {
    expect(unspell('  ')).toEqual({ problem: { code: 'no-letters' } });
    expect(unspell('ABCD *EFG')).toEqual({ problem: { code: 'bad-letter', row: 1, found: '*' } });
    expect(unspell('A'.repeat(1300))).toEqual({ problem: { code: 'too-long', letters: 1300, most: 1200 } });
  });
});

describe('a code that no game made', () => {
  it('is refused whatever number it holds, and never plays on past its end', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n << 30n, max: 1n << 300n }), value => {
        const found = read(spell(value));
        expect(found).toHaveProperty('problem.code');
      }),
      { numRuns: 60 },
    );
  });

  it('is not proven when its last row is missing', () => {
    const { scenario, world } = thinReserve();
    const { orders } = playGame(world, 'AMUR-4193', 'reactive');
    const code = makeCode(scenario, world, {
      team: null,
      seed: 'AMUR-4193',
      priorities: twoPriorities(world, 0),
      orders,
    });
    const found = read(code.split('\n').slice(0, -1).join('\n'));
    expect(found).toHaveProperty('problem');
  });
});
