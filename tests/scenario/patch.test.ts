// A patch changes some fields of an inherited card; everything else of it stays, and what it asks for must be there.
import { expect, test } from 'vitest';
import { checkDeck } from '../../src/scenario/deck-check.ts';
import { mergeFiles } from '../../src/scenario/extends.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { plain } from '../../src/scenario/tree.ts';
import { type Data, smallScenario, textOf } from '../support/small-scenario.ts';

const BASE = { 'base.json': textOf(smallScenario()) };

/** The merged events of a file with these of its own, by id. */
function eventsAfter(events: readonly object[], more: Readonly<Record<string, string>> = {}) {
  const text = textOf({ extends: [...Object.keys(more), 'base.json'].slice(0, 1), events });
  const { tree, problems } = mergeFiles({ ...BASE, ...more, 'own.json': text }, 'own.json');
  const merged = (tree ? plain(tree) : {}) as { events: Data[] };
  return { problems, events: Object.fromEntries(merged.events.map(card => [card.id, card])) };
}

const [letter, rain] = smallScenario().events as [Data, Data];

test('only the fields it names change, and the card stays in its place', () => {
  const { events, problems } = eventsAfter([{ id: 'rain', patch: true, weight: 2 }]);
  expect(problems).toEqual([]);
  expect(events.rain).toEqual({ ...rain, weight: 2 });
  expect(Object.keys(events)).toEqual(['letter', 'rain', 'wind']);
});

test('lists of things with ids are patched by id, down to one sentence of one answer', () => {
  const choices = [{ id: 'B', text: 'Wait until spring.' }];
  const { events } = eventsAfter([{ id: 'letter', patch: true, choices }]);
  const [first, other] = letter.choices as [Data, Data];
  expect(events.letter).toEqual({ ...letter, choices: [first, { ...other, text: 'Wait until spring.' }] });
});

test('an answer can be added to it and taken from it', () => {
  const more = { id: 'C', title: 'Ask', text: 'Ask again.', effects: [] };
  const choices = [{ id: 'B', remove: true }, more];
  const { events } = eventsAfter([{ id: 'letter', patch: true, choices }]);
  expect(events.letter!.choices).toEqual([(letter.choices as Data[])[0], more]);
});

test('objects are patched key by key, conditions and other lists are replaced', () => {
  const when = { flag: 'looked' };
  const fits = { border: 'fits', covert: 'neutral', squeeze: 'neutral' };
  const first = textOf({ extends: ['base.json'], events: [{ id: 'letter', patch: true, fits }] });
  const { events } = eventsAfter(
    [{ id: 'letter', patch: true, when, text: ['Shorter.'], fits: { border: 'against' } }],
    { 'first.json': first },
  );
  expect(events.letter).toEqual({
    ...letter,
    when,
    text: ['Shorter.'],
    fits: { ...fits, border: 'against' },
  });
});

test('a patch of nothing is an error at its place, with the name that was meant', () => {
  const { problems } = eventsAfter([{ id: 'raim', patch: true, weight: 2 }]);
  expect(problems).toMatchObject([
    { severity: 'error', code: 'nothing-to-patch', file: 'own.json', path: 'events.raim', meant: 'rain' },
  ]);
});

test('a mistake in a patch is told where the patch is written', () => {
  const own = { extends: ['base.json'], id: 'own', events: [{ id: 'rain', patch: true, wieght: 2 }] };
  const loaded = loadScenario({ ...BASE, 'own.json': textOf(own) }, 'own.json');
  expect(loaded).toMatchObject({
    ok: false,
    problems: [{ code: 'unknown-key', file: 'own.json', meant: 'weight' }],
  });
});

test('a patched scenario plays; a deck of patches can be checked by itself', () => {
  const own = { extends: ['base.json'], id: 'own', events: [{ id: 'rain', patch: true, weight: 2 }] };
  const files = { ...BASE, 'own.json': textOf(own) };
  expect(loadScenario(files, 'own.json')).toMatchObject({ ok: true, warnings: [] });
  expect(checkDeck({ 'deck.json': textOf({ events: own.events }) }, 'deck.json')).toEqual([]);
});
