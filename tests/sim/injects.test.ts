// An inject: whoever leads a class lets an event of the scenario come. It is an order like any other, so that replay,
// save and code hold; and it moves nobody else's luck.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileWorld } from '../../src/scenario/compile.ts';
import { makeCode, openCode, readCode } from '../../src/session/code/game-code.ts';
import { resume } from '../../src/session/resume.ts';
import { makeSave, parseSave, printSave } from '../../src/session/save.ts';
import { emptyOrders } from '../../src/sim/draft.ts';
import { fingerprint } from '../../src/sim/fingerprint.ts';
import type { Orders } from '../../src/sim/orders.ts';
import { refuse } from '../../src/sim/refuse.ts';
import { SLOT, type State } from '../../src/sim/state.ts';
import { begin, play } from '../../src/sim/turn.ts';
import { newGame, PRIORITIES, playOn, type Steering, steering, thinReserve } from '../session/support.ts';

const { scenario, world } = thinReserve();
const news = world.events.filter(card => card.choices.length === 0);
const documents = world.events.filter(card => card.choices.length > 0);
const once = world.events.find(card => card.once && card.choices.length === 0)!;

/** Orders without any, but for the answer that the desk waits for. */
function plain(state: State): Orders {
  const asked = world.events[state[SLOT.asked]!];
  return { ...emptyOrders(world, state), answer: asked?.choices[0]?.id ?? null };
}

const card = fc.constantFrom(...world.events.map(({ id }) => id));
const seed = fc.constantFrom('AMUR-4193', 'LENA-7001', '7', 'VOLGA-1000');

describe('an inject', () => {
  it('comes in the next briefing, whatever its condition says', () => {
    fc.assert(
      fc.property(seed, card, (text, id) => {
        const { state } = begin(world, text, PRIORITIES);
        const orders = { ...plain(state), inject: id };
        if (refuse(world, state, orders).length > 0) return;
        const { happenings, state: next } = play(world, state, orders);
        const asks = documents.some(each => each.id === id);
        expect(happenings).toContainEqual({ kind: asks ? 'asked' : 'news', event: id });
        if (asks) expect(world.events[next[SLOT.asked]!]!.id).toBe(id);
      }),
      { numRuns: 60 },
    );
  });

  it('moves no other luck: reports, season and Beijing of that turn stay as they were', () => {
    fc.assert(
      fc.property(seed, card, (text, inject) => {
        const { state } = begin(world, text, PRIORITIES);
        const orders = plain(state);
        if (refuse(world, state, { ...orders, inject }).length > 0) return;
        const [without, withIt] = [play(world, state, orders), play(world, state, { ...orders, inject })];
        expect(withIt.reports).toEqual(without.reports);
        const others = (step: typeof without) =>
          step.happenings.filter(({ kind }) => kind !== 'news' && kind !== 'asked' && kind !== 'ended');
        expect(others(withIt)).toEqual(others(without));
        const rules = (step: typeof without) =>
          step.ledger.filter(({ origin }) => !origin.startsWith('event:'));
        expect(rules(withIt)).toEqual(rules(without));
      }),
      { numRuns: 60 },
    );
  });

  it('that is absent or null changes nothing at all', () => {
    const { state } = begin(world, 'AMUR-4193', PRIORITIES);
    const [absent, none] = [plain(state), { ...plain(state), inject: null }].map(
      orders => play(world, state, orders).state,
    );
    expect(fingerprint(none!)).toBe(fingerprint(absent!));
  });

  it('is refused when it is unknown, or has come already and comes once', () => {
    const { state } = begin(world, 'AMUR-4193', PRIORITIES);
    const orders = plain(state);
    expect(refuse(world, state, { ...orders, inject: 'rain' })).toEqual([
      { code: 'no-such-inject', event: 'rain' },
    ]);
    const next = play(world, state, { ...orders, inject: once.id }).state;
    expect(refuse(world, next, { ...plain(next), inject: once.id })).toEqual([
      { code: 'inject-spent', event: once.id },
    ]);
  });
});

describe('a game with injects', () => {
  /** A game in which some turns bring an inject, chosen by number. */
  const injected = fc
    .array(fc.tuple(steering, fc.option(fc.nat(world.events.length - 1), { nil: null })), { maxLength: 8 })
    .map(turns => {
      const game = newGame();
      for (const [numbers, index] of turns) {
        if (index !== null) game.edit({ inject: world.events[index]!.id });
        playOn(game, [numbers as Steering]);
      }
      return game;
    });
  const ordersOf = (game: ReturnType<typeof newGame>) =>
    game.moments.value.flatMap(({ orders }) => (orders === null ? [] : [orders]));

  it('comes back from its code, turn by turn', () => {
    fc.assert(
      fc.property(injected, game => {
        const { seed, priorities } = game;
        const code = makeCode(scenario, world, { team: null, seed, priorities, orders: ordersOf(game) });
        const opened = openCode(code);
        if ('problem' in opened) throw new Error(opened.problem.code);
        expect(readCode(opened, scenario, choice => compileWorld(scenario, choice))).toMatchObject({
          orders: ordersOf(game),
        });
      }),
      { numRuns: 25 },
    );
  });

  it('comes back from its save, with the inject that was only being written', () => {
    const game = newGame();
    game.edit({ inject: news[0]!.id });
    playOn(game, [Array.from({ length: 14 }, (_, i) => 11 * i)]);
    game.edit({ inject: documents[0]!.id });
    const parsed = parseSave(printSave(makeSave(game)));
    if (!parsed.ok) throw new Error(parsed.problem.code);
    const resumed = resume(scenario, world, parsed.saved);
    if (!resumed.ok) throw new Error(resumed.problem.code);
    expect(ordersOf(resumed.game)).toEqual(ordersOf(game));
    expect(resumed.game.draft.value.inject).toBe(game.draft.value.inject);
  });
});
