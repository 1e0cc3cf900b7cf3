// A game carried over into an edited scenario: nothing is lost without being listed.
import { describe, expect, test } from 'vitest';
import { loadScenario } from '../../src/scenario/load.ts';
import { openGame } from '../../src/session/open-game.ts';
import { transplant } from '../../src/session/transplant.ts';
import { scenarioTexts } from '../support/real-world.ts';

const PATH = 'the-thin-reserve.json';

/** The shipped scenario with its own file changed. */
function load(edit: (text: string) => string = text => text) {
  const texts = scenarioTexts(PATH);
  const loaded = loadScenario({ ...texts, [PATH]: edit(texts[PATH]!) }, PATH);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems[0]));
  return loaded;
}

const shipped = load();

/** A game of `turns` turns: two chips west, the first open directive, the first answer. */
function played(turns: number) {
  const { scenario, world } = shipped;
  const game = openGame({ scenario, world, seed: 'live', priorities: ['sovereignty', 'cohesion'] });
  for (let turn = 0; turn < turns; turn++) {
    const asked = game.now.value.view.asked;
    const answer = scenario.events.find(card => card.id === asked)?.choices[0]?.id ?? null;
    const directive = game.now.value.view.directives.find(card => card.open)?.id ?? null;
    game.edit({ answer, directive, chips: { ...game.draft.value.chips, west: 2, home: 1 } });
    expect(game.commit()).toEqual([]);
  }
  return game;
}

describe('transplant', () => {
  test('into the same scenario: the same game, bit for bit', () => {
    const game = played(4);
    const carried = transplant(game, shipped.scenario, shipped.world);
    expect(carried.lost).toEqual([]);
    const prints = (of: typeof game) => of.moments.value.map(moment => moment.fingerprint);
    expect(prints(carried.game)).toEqual(prints(game));
  });

  test('into an edited scenario: same seed, same turn', () => {
    const game = played(3);
    const edited = load(text => text.replace('Oil near forty dollars', 'Oil near thirty dollars'));
    const carried = transplant(game, edited.scenario, edited.world);
    expect(carried.game.seed).toBe('live');
    expect(carried.game.now.value.view.turn).toBe(3);
    expect(carried.game.scenario.summary).toContain('thirty');
  });

  test('a directive that is gone is left out and listed with its turn', () => {
    const game = played(2);
    const used = game.moments.value[1]?.orders?.directive;
    expect(used).not.toBeNull();
    const edited = load(text =>
      text.replace(/"directives": \[[^\]]*/, `"directives": [{ "id": "${used}", "remove": true }`),
    );
    const carried = transplant(game, edited.scenario, edited.world);
    expect(carried.lost[0]).toEqual({ turn: 0, refusal: { code: 'no-such-directive', directive: used } });
    expect(carried.game.now.value.view.turn).toBe(2);
    expect(carried.game.moments.value[1]?.orders?.directive).toBeNull();
  });
});
