// What every shipped scenario promises, whatever it is about. What one of them promises beside it stands in its own test.
import { describe, expect, test } from 'vitest';
import { languagesOf, translate } from '../../src/scenario/translate.ts';
import { PLANS } from '../../src/sim/slots.ts';
import { dialName } from '../../src/words/names.ts';
import { loadedFrom, scenarioIds } from './scenario-files.ts';

/** The first part of the comparison is about 1969; it cannot speak of the war in Ukraine. */
const BEFORE_THE_WAR = ['reverse-1969'];

describe.each(scenarioIds)('%s', id => {
  const { scenario, warnings } = loadedFrom(id);

  test('loads without a warning', () => {
    expect(warnings.filter(problem => problem.severity === 'warning')).toEqual([]);
  });

  test('is kept in a file of its own name', () => {
    expect(scenario.id).toBe(id);
  });

  test('says where its start values come from, and is ready for a teacher and the gallery', () => {
    expect(scenario.startNote).toMatch(/assumption|invented/i);
    expect(scenario.gallery?.mix).toMatch(/fiction|invented/i);
    expect(scenario.teacher?.cautions.length).toBeGreaterThanOrEqual(2);
    expect(scenario.teacher?.pauses.length).toBeGreaterThanOrEqual(2);
    for (const { turn } of scenario.teacher?.pauses ?? []) expect(turn).toBeLessThanOrEqual(scenario.turns);
  });

  test('has at least three tolerable endings, and one that always holds', () => {
    expect(scenario.endings.filter(ending => ending.tolerable).length).toBeGreaterThanOrEqual(3);
    expect(scenario.endings.at(-1)?.when).toEqual({ always: true });
  });

  test('a directive’s hint leaves its price to the order sheet, which adds it', () => {
    for (const language of languagesOf(scenario)) {
      const said = translate(scenario, language);
      const treasury = dialName(said, 'treasury');
      const priced = said.directives.filter(({ price }) => price > 0);
      expect(priced.filter(({ hint }) => hint.includes(`${treasury} −`)).map(({ id: card }) => card)).toEqual(
        [],
      );
    }
  });

  test('a priority’s threshold in words is its condition', () => {
    const figures = (text: string) => new Set([...text.matchAll(/\d+/g)].map(match => Number(match[0])));
    for (const { threshold, met, id: aim } of scenario.priorities) {
      expect(figures(JSON.stringify(met)), aim).toEqual(figures(threshold));
    }
  });

  test('every card says where it comes from, and what claims to be more than opinion names its source', () => {
    const cards = [
      ...scenario.events,
      ...scenario.directives,
      ...scenario.moves,
      ...scenario.signals,
      ...scenario.endings,
      ...scenario.actors.flatMap(actor => actor.rules),
    ];
    for (const card of cards) {
      expect(card.provenance.length, card.id).toBeGreaterThan(0);
      for (const { label, source } of card.provenance) {
        if (source === undefined) expect(['opinion', 'fiction'], card.id).toContain(label);
        else expect(Object.keys(scenario.sources), card.id).toContain(source);
      }
    }
  });

  test('every plan of Beijing can be seen coming: cheap and costly signs for each', () => {
    for (const plan of PLANS.filter(each => scenario.types.some(type => type.tastes[each] > 0))) {
      const costs = scenario.signals.filter(signal => signal.plan === plan).map(signal => signal.cost);
      expect(new Set(costs), plan).toEqual(new Set(['cheap', 'costly']));
    }
  });
});

describe.each(scenarioIds.filter(id => !BEFORE_THE_WAR.includes(id)))(
  '%s, set in the time of the war',
  id => {
    const { scenario } = loadedFrom(id);

    test('names the finding of the General Assembly before the game', () => {
      expect(scenario.contentNote).toMatch(
        /General Assembly called the 2022 invasion of Ukraine an aggression/,
      );
    });

    test('each ending speaks of Ukraine first', () => {
      for (const ending of scenario.endings)
        expect(ending.text[0], ending.id).toMatch(/Ukrain|Kharkiv|Kherson|Kyiv/);
    });

    test('no text says quarter for a turn that is none', () => {
      if (scenario.calendar.step === 'quarter') return;
      const spoken = JSON.stringify({ ...scenario, sources: {}, humanCost: null });
      expect(
        spoken.match(/[^"]{0,40}\b(this|each|every|next|last|per) quarters?\b|\bquarterly\b/g),
      ).toBeNull();
    });
  },
);
