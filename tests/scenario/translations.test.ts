// A scenario in other languages: every text has a name, merging carries translations along, and the game stays the same.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileWorld } from '../../src/scenario/compile.ts';
import { asWritten, writtenHash } from '../../src/scenario/hash.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { openNames, textsOf } from '../../src/scenario/texts.ts';
import { languageOf, languagesOf, translate } from '../../src/scenario/translate.ts';
import { openGame } from '../../src/session/open-game.ts';
import { resume } from '../../src/session/resume.ts';
import { makeSave } from '../../src/session/save.ts';
import { emptyOrders } from '../../src/sim/draft.ts';
import { dialName, lineName, stanceName } from '../../src/words/names.ts';
import { scenarioTexts } from '../support/real-world.ts';
import { type Data, smallScenario, textOf } from '../support/small-scenario.ts';

const read = (name: string) => readFileSync(new URL(`../../scenarios/${name}`, import.meta.url), 'utf8');

function loaded(files: Readonly<Record<string, string>>, path: string) {
  const result = loadScenario(files, path);
  if (!result.ok) throw new Error(JSON.stringify(result.problems.slice(0, 3)));
  return result;
}

const small = (more: Data = {}, path = 'small.json', files: Readonly<Record<string, string>> = {}) =>
  loaded({ ...files, [path]: textOf({ ...smallScenario(), ...more }) }, path);

const tutorial = () =>
  loaded(
    {
      'one-winter-two-doors.json': read('one-winter-two-doors.json'),
      'decks/tuning.json': read('decks/tuning.json'),
    },
    'one-winter-two-doors.json',
  );

const de = (words: Data) => ({ translations: { de: { title: 'Klein', ...words } } });

test('texts are named by keys and ids; paragraphs are one text; what has no id is counted from 1', () => {
  const names = textsOf(small().scenario).map(({ name }) => name);
  expect(names).toContain('title');
  expect(names).toContain('events.letter.text');
  expect(names).toContain('events.letter.choices.A.title');
  expect(names).toContain('introduction.1.title');
  expect(
    names.some(name => name.startsWith('gates') || name.startsWith('silence') || name.startsWith('sources')),
  ).toBe(false);
  expect(new Set(names).size).toBe(names.length);
});

test('every text of the schema that is long enough to be read is found in the shipped tutorial', () => {
  const { scenario } = tutorial();
  const texts = textsOf(scenario).flatMap(({ value }) => value);
  const strings: string[] = [];
  const walk = (value: unknown) => {
    if (typeof value === 'string' && value.includes(' ')) strings.push(value);
    else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value)) if (name !== 'translations') walk(inner);
  };
  // Reasons for excepted gates are for authors: no player reads them.
  walk({ ...scenario, gates: [] });
  expect(strings.filter(text => !texts.includes(text))).toEqual([]);
});

test('a translation changes words and nothing else', () => {
  const { scenario, world } = small(de({ 'events.letter.title': 'Ein Brief' }));
  const german = translate(scenario, 'de');
  expect(german.title).toBe('Klein');
  expect(german.events.find(({ id }) => id === 'letter')?.title).toBe('Ein Brief');
  expect(scenario.title).not.toBe('Klein');
  expect(languageOf(german)).toBe('de');
  expect(languagesOf(scenario)).toEqual(['en', 'de']);
  expect(translate(scenario, 'fr')).toBe(scenario);
  expect(translate(scenario, 'en')).toBe(scenario);
  expect(world.hash).toBe(small().world.hash);
  expect(writtenHash(german)).toBe(writtenHash(scenario));
  expect(asWritten(german)).toBe(scenario);
});

test('a translated game is the same game under other assumptions too', () => {
  const file = 'the-thin-reserve.json';
  const { scenario } = loaded(scenarioTexts(file), file);
  const german = translate({ ...scenario, translations: { de: { title: 'Die dünne Reserve' } } }, 'de');
  const { id, options } = scenario.assumptions[0]!;
  for (const option of options) {
    const choice = { [id]: option.id };
    expect(compileWorld(german, choice).hash).toBe(compileWorld(scenario, choice).hash);
  }
});

test('a language without a title is not offered', () => {
  const { scenario } = small({ translations: { de: { summary: 'Zum Testen.' } } });
  expect(languagesOf(scenario)).toEqual(['en']);
});

test('a file may say that it is written in another language', () => {
  const { scenario, world } = small({ language: 'de', translations: { en: { title: 'Small' } } });
  expect(languagesOf(scenario)).toEqual(['de', 'en']);
  expect(translate(scenario, 'en').title).toBe('Small');
  expect(world.hash).toBe(small().world.hash);
});

test('words of the game may be named in a language even where the file does not rename them', () => {
  const { scenario } = small(
    de({ 'names.dials.trust': 'Vertrauen', 'names.stances.warm': 'Herzlich', 'map.labels.Moscow': 'Moskau' }),
  );
  const german = translate(scenario, 'de');
  expect(dialName(german, 'trust')).toBe('Vertrauen');
  expect(stanceName('warm', german)).toBe('Herzlich');
  expect(lineName(german, 'west')).toBe('Western front');
  expect(german.map?.labels?.Moscow).toBe('Moskau');
  expect(openNames(scenario)).toContain('names.rules.war/toll');
});

test('translations come with what a file extends, and go when the text is written anew', () => {
  const base = textOf({
    ...smallScenario(),
    ...de({ 'events.letter.title': 'Ein Brief', summary: 'Zum Testen.' }),
  });
  const letter = (smallScenario().events as Data[]).find(({ id }) => id === 'letter');
  const own = textOf({
    id: 'own',
    extends: ['base.json'],
    summary: 'Another summary.',
    events: [{ ...letter, title: 'Another letter' }],
    translations: { de: { summary: 'Etwas anderes.' } },
  });
  const { scenario, warnings } = loaded({ 'base.json': base, 'own.json': own }, 'own.json');
  expect(scenario.translations?.de).toEqual({ title: 'Klein', summary: 'Etwas anderes.' });
  expect(warnings.filter(({ code }) => code === 'unknown-name')).toEqual([]);
});

test('a card that is taken away takes its translation along', () => {
  const base = textOf({ ...smallScenario(), ...de({ 'events.letter.title': 'Ein Brief' }) });
  const own = textOf({ id: 'own', extends: ['base.json'], events: [{ id: 'letter', remove: true }] });
  expect(loaded({ 'base.json': base, 'own.json': own }, 'own.json').scenario.translations?.de).toEqual({
    title: 'Klein',
  });
});

test('what a language lacks is told once for a card and once for all the rest', () => {
  const { warnings } = small(de({}));
  const missing = warnings.filter(({ code }) => code === 'translation-missing');
  const cards = ['events', 'signals', 'moves', 'directives', 'factions', 'actors', 'endings', 'priorities'];
  const { scenario } = small();
  const lists = [...cards, 'plans', 'types'].map(key => scenario[key as 'events'].length);
  expect(missing.length).toBeLessThanOrEqual(lists.reduce((a, b) => a + b, 0) + 1 + scenario.dials.length);
  expect(missing.filter(({ path }) => path === 'translations.de')).toHaveLength(1);
  const silenced = small({
    ...de({}),
    silence: [{ code: 'translation-missing', reason: 'Only the title.' }],
  });
  expect(silenced.warnings).toEqual([]);
});

test('the tutorial is whole in German', () => {
  const { scenario, warnings } = tutorial();
  expect(languagesOf(scenario)).toEqual(['en', 'de']);
  const words = scenario.translations?.de ?? {};
  expect(
    textsOf(scenario)
      .filter(({ name }) => !(name in words))
      .map(({ name }) => name),
  ).toEqual([]);
  expect(warnings).toEqual([]);
});

test('no text of the German tutorial is left in English', () => {
  const { scenario } = tutorial();
  const german = new Map(textsOf(translate(scenario, 'de')).map(({ name, value }) => [name, value]));
  const same = textsOf(scenario).filter(({ name, value }) => `${german.get(name)}` === `${value}`);
  expect(same.map(({ name }) => name)).toEqual([]);
});

test('the tutorial plays the same in German, and a save of one goes on in the other', () => {
  const { scenario, world } = tutorial();
  const play = (read: Scenario) => {
    const [first, second] = world.priorities;
    const game = openGame({ scenario: read, world, seed: 'AMUR-4193', priorities: [first!.id, second!.id] });
    while (!game.over.value) {
      const { state } = game.now.value;
      const asked = game.refusals.value.some(({ code }) => code === 'answer-missing');
      game.edit({ ...emptyOrders(world, state), answer: asked ? 'A' : null });
      expect(game.commit()).toEqual([]);
    }
    return game;
  };
  const [english, german] = [play(scenario), play(translate(scenario, 'de'))];
  const prints = (game: ReturnType<typeof play>) => game.moments.value.map(({ fingerprint }) => fingerprint);
  expect(prints(german)).toEqual(prints(english));
  expect(german.scenario.title).toBe('Ein Winter, zwei Türen');
  expect(resume(scenario, world, makeSave(german))).toMatchObject({ ok: true });
});
