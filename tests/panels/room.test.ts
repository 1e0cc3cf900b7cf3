// What the situation room says and counts: every line of the ledger is told once, the briefing keeps its limit,
// the timeline's marks stand where they belong, and nothing hidden is named.
import { expect, test, vi } from 'vitest';
import { adviserOdds } from '../../src/forecast/advisers.ts';
import { beliefOf } from '../../src/forecast/belief.ts';
import { voiceOf } from '../../src/panels/room/adviser-voice.ts';
import { askedIn, stakesOf } from '../../src/panels/room/asked.ts';
import { briefingOf } from '../../src/panels/room/briefing-words.ts';
import { allDials, dialValue, rangeOf, shownChange, slotOf } from '../../src/panels/room/dial-list.ts';
import { floorNear, floorsOf } from '../../src/panels/room/floors.ts';
import { papersOf } from '../../src/panels/room/papers.tsx';
import { commit, dialState, linesOf, linesShown, shownSeries } from '../../src/panels/room/resolution.ts';
import { bookedOf, pinsOf, yearsOf } from '../../src/panels/room/timeline-words.ts';
import { isPartial, isShown, ordersUnseen } from '../../src/panels/room/unlocks.ts';
import { goTo, resolved, resolving, sheet, spoken, step, wholeSheet } from '../../src/panels/ui.ts';
import { seenSoFar } from '../../src/session/beliefs.ts';
import { HIDDEN } from '../../src/sim/slots.ts';
import { sayLedger } from '../../src/words/ledger.ts';
import { dialName } from '../../src/words/names.ts';
import { whole } from '../../src/words/number.ts';
import { sayToldSoFar } from '../../src/words/resolution.ts';
import { playedGame } from './played-game.ts';

const games = ['7', 'amur', '2026'].map(playedGame);
const words = (text: string) => text.split(/\s+/).length;

test('each ledger entry is told or folded, once', () => {
  for (const game of games) {
    for (const moment of game.moments.value.slice(1)) {
      const { told, small } = linesOf(game, moment);
      const all = sayLedger(game.scenario, game.world, moment.ledger);
      expect([...told, ...small].map(entry => entry.text).sort()).toEqual(
        all.map(entry => entry.text).sort(),
      );
      expect(told.length).toBeGreaterThan(0);
    }
  }
});

test('while a quarter is told, dials start from before and end at what they are', () => {
  const game = playedGame('7').branch(4);
  const asked = askedIn(game.scenario, game.now.value);
  game.edit({ answer: asked?.choices[0]?.id ?? null });
  const before = game.now.value.view;
  expect(commit(game)).toBe(true);
  expect(step.value).toBe('resolution');
  expect(spoken.value).not.toBe('');
  expect(shownSeries(game, 'treasury').at(-1)).toBe(before.dials.treasury);
  expect(dialState(game, 'treasury')).toBe('waiting');
  // A map with twice as many moves as there are lines leads the telling.
  const { told } = linesOf(game, game.now.value);
  resolving.value = told.length * 2;
  resolved.value = 4;
  expect(linesShown(game)).toBe(2);
  resolved.value = told.length * 2;
  expect(shownSeries(game, 'treasury').at(-1)).toBe(game.now.value.view.dials.treasury);
  goTo('briefing');
  expect(dialState(game, 'treasury')).toBe('quiet');
});

test('while a quarter is told, a phone’s papers are what is out already: its ledger, graphs and the logs before it', () => {
  const game = playedGame('7').branch(2);
  const asked = askedIn(game.scenario, game.now.value);
  game.edit({ answer: asked?.choices[0]?.id ?? null });
  const before = ['Ledger of Q3 2026', 'Graphs of every dial', 'Log of Q2 2026', 'Log of Q1 2026'];
  const names = () => papersOf(game).map(([name]) => name);
  expect(commit(game)).toBe(true);
  expect(names()).toEqual(before);
  sheet.value = 'papers';
  // The focus follows once there is a page to focus on.
  vi.useFakeTimers();
  papersOf(game)[0]![1]();
  vi.useRealTimers();
  expect(sheet.value).toBe('desk');
  resolved.value = linesOf(game, game.now.value).told.length;
  expect(names()).toEqual([...before.slice(0, 2), 'Log of Q3 2026', ...before.slice(2)]);
  const { scenario } = game;
  const { view } = game.now.value;
  expect(sayToldSoFar(scenario, view, 4, 17)).toBe(
    'Line 4 of 17 of the ledger is told. What is new comes with the Q4 2026 briefing.',
  );
  expect(sayToldSoFar(scenario, { ...view, ending: 'any' }, 17, 17)).toBe(
    'The ledger is told. It was the last one.',
  );
  goTo('briefing');
  expect(names()[0]).toBe('Briefing of Q4 2026');
});

test('a quarter that may not be committed changes neither game nor room', () => {
  const game = playedGame('7');
  goTo('orders');
  expect(game.over.value).toBe(true);
  expect(commit(game)).toBe(false);
  expect(step.value).toBe('orders');
});

test('no briefing says more than 180 words, its reports not counted with more than 60', () => {
  for (const game of games) {
    for (const index of game.moments.value.keys()) {
      const { headline, lines } = briefingOf(game, index);
      const said = [headline, ...lines.map(line => line.text)].reduce((sum, text) => sum + words(text), 0);
      expect(said).toBeLessThanOrEqual(120);
    }
  }
});

test('the first briefing tells the premise and then the news, within 180 words', () => {
  for (const game of games) {
    const { premise, lines, more } = briefingOf(game, 0);
    expect(premise).toEqual(game.scenario.premise);
    const said = [...premise, ...lines.map(line => line.text)].reduce((sum, text) => sum + words(text), 0);
    expect(said).toBeLessThanOrEqual(180);
    const { happenings } = game.moments.value[0]!;
    expect(lines.length + more).toBe(happenings.filter(({ kind }) => kind === 'news').length);
  }
  expect(games.some(game => briefingOf(game, 0).lines.length > 0)).toBe(true);
});

test('news in a briefing carries the labels of its card', () => {
  const news = games.flatMap(game =>
    [...game.moments.value.keys()].flatMap(index =>
      briefingOf(game, index).lines.filter(line => line.kind === 'news'),
    ),
  );
  expect(news.length).toBeGreaterThan(0);
  for (const line of news) expect(line.labels.length).toBeGreaterThan(0);
});

test('a choice names what it does to dials in view and never a hidden one', () => {
  const { scenario } = games[0]!;
  const hidden = HIDDEN.map(dial => dialName(scenario, dial));
  for (const event of scenario.events) {
    for (const choice of event.choices) {
      for (const stake of stakesOf(scenario, choice.effects)) expect(hidden).not.toContain(stake.name);
    }
  }
});

test('an adviser has odds within ten and a record no longer than the past', () => {
  const game = games[0]!;
  const card = game.scenario.events.find(event => event.advice.length > 0)!;
  const past = game.moments.value.length - 1;
  const said = game.moments.value.map((_, index) => {
    const belief = beliefOf(game.world, seenSoFar(game).slice(0, index + 1), { particles: 60 });
    return Object.fromEntries(
      game.scenario.factions.map(({ id, bias }) => [id, adviserOdds(game.world, belief, bias)]),
    );
  });
  for (const { faction } of card.advice) {
    const voice = voiceOf(game, faction, card, said)!;
    expect(voice.odds).toBeGreaterThanOrEqual(0);
    expect(voice.odds).toBeLessThanOrEqual(10);
    expect(voice.record!.of).toBeLessThanOrEqual(past);
    expect(voice.record!.right).toBeLessThanOrEqual(voice.record!.of);
  }
  expect(voiceOf(game, 'nobody', card, said)).toBeNull();
  // While the odds of now are thought out there is no voice, and never a false "0 in 10".
  expect(voiceOf(game, card.advice[0]!.faction, card, [...said.slice(0, -1), null])).toBeNull();
}, 20_000);

test('the shown change is the difference of the two shown numbers', () => {
  expect(shownChange([10.4, 10.6])).toBe(1);
  expect(shownChange([10.6, 11.4])).toBe(0);
  expect(shownChange([50])).toBe(0);
  for (const game of games) {
    for (const dial of allDials(game)) {
      const [before, now] = game.moments.value.slice(-2).map(moment => whole(dialValue(moment.view, dial)));
      const series = game.moments.value.map(moment => dialValue(moment.view, dial));
      expect(shownChange(series)).toBe(now! - before!);
    }
  }
});

test('every dial in view has its slot in the ledger', () => {
  const game = games[0]!;
  for (const dial of allDials(game)) {
    const slot = slotOf(game, dial);
    expect(slot).toBeGreaterThanOrEqual(0);
    expect(game.now.value.state[slot]).toBeCloseTo(dialValue(game.now.value.view, dial), 9);
  }
  expect(slotOf(game, 'nothing')).toBe(-1);
});

test('a chart is never narrower than the room it is given', () => {
  expect(rangeOf([50, 50], 20)).toEqual({ low: 40, high: 60 });
  expect(rangeOf([10, 90], 20)).toEqual({ low: 10, high: 90 });
});

test('floors are read from endings that are not survived, and warned of in time', () => {
  const always = { always: true } as const;
  const floors = floorsOf({
    endings: [
      {
        survives: false,
        when: {
          any: [
            { dial: 'treasury', below: 3 },
            { dial: 'front', below: 8 },
          ],
        },
      },
      { survives: false, when: { dial: 'treasury', below: 15 } },
      { survives: false, when: { all: [{ dial: 'trust', below: 40 }, always] } },
      { survives: true, when: { dial: 'support', below: 90 } },
    ] as unknown as Parameters<typeof floorsOf>[0]['endings'],
  });
  expect([...floors]).toEqual([
    ['treasury', 15],
    ['front', 8],
  ]);
  expect(floorNear(15, 31, -6)).toBe(15);
  expect(floorNear(15, 31, -5)).toBeNull();
  expect(floorNear(15, 20, 3)).toBe(15);
  expect(floorNear(undefined, 1, -9)).toBeNull();
});

test('the timeline holds one pin a past quarter at most, years in order, arrivals ahead', () => {
  for (const game of games) {
    const quarters = pinsOf(game).map(pin => pin.quarter);
    expect(new Set(quarters).size).toBe(quarters.length);
    expect(quarters.every(quarter => quarter < game.moments.value.length - 1)).toBe(true);
    const years = yearsOf(game);
    expect(years[0]).toEqual({ year: game.scenario.calendar.year, quarter: 0 });
    expect(years.slice(1).every(({ year }, i) => year === years[i]!.year + 1)).toBe(true);
    const calendar = { ...game.scenario.calendar, step: 'year' } as const;
    expect(yearsOf({ ...game, scenario: { ...game.scenario, calendar } })).toEqual([]);
  }
  const game = playedGame('7').branch(0);
  const { turns } = game.world.tuning.rails;
  game.edit({ rail: [{ brigade: 0, to: 'east' }] });
  expect(bookedOf(game)).toEqual([{ brigade: 0, base: 'east', quarter: turns, pencilled: true }]);
});

test('the sheet grows with the turns, or opens at once when asked', () => {
  const game = playedGame('7').branch(0);
  wholeSheet.value = false;
  const first = game.scenario.lineUnlocks!.flatMap(unlock => (unlock.turn === 1 ? unlock.lines : []));
  const later = game.scenario.lineUnlocks!.flatMap(unlock => (unlock.turn > 1 ? unlock.lines : []));
  expect(first.every(part => isShown(game, part))).toBe(true);
  expect(later.some(part => isShown(game, part))).toBe(false);
  expect(isPartial(game)).toBe(true);
  expect(isPartial(playedGame('7').branch(2))).toBe(false);
  wholeSheet.value = true;
  expect(isPartial(game)).toBe(false);
  wholeSheet.value = false;
});

test('what is ordered does not stay folded away', () => {
  const game = playedGame('7').branch(0);
  const none = { west: 0, east: 0, guard: 0, home: 0, industry: 0, diplomacy: 0 };
  const empty = { ...game.draft.value, chips: none };
  wholeSheet.value = false;
  const orders = (change: Partial<typeof empty>) => {
    game.edit({ ...empty, ...change });
    return ordersUnseen(game);
  };
  expect(orders({})).toBe(false);
  expect(orders({ chips: { ...empty.chips, west: 2 } })).toBe(false);
  expect(orders({ chips: { ...empty.chips, diplomacy: 1 } })).toBe(true);
  expect(orders({ rail: [{ brigade: 0, to: 'east' }] })).toBe(true);
  expect(orders({ stance: 'warm' })).toBe(true);
  expect(orders({ tempo: 'low' })).toBe(true);
  expect(orders({ directive: 'quietWarnings' })).toBe(true);
  wholeSheet.value = true;
  expect(orders({ stance: 'warm' })).toBe(false);
  wholeSheet.value = false;
});
