// A card that is given another id, letter by letter, stays the one that is looked at.
import { applyEdits, parse } from 'jsonc-parser';
import { describe, expect, test } from 'vitest';
import { type Bench, openBench } from '../../src/panels/workbench/bench.ts';
import { addTo, copyInto, follow, pathIn, renameKey, setAt } from '../../src/panels/workbench/edit-text.ts';
import { freeId, newCards } from '../../src/panels/workbench/new-cards.ts';
import { refuseId } from '../../src/panels/workbench/source-id.tsx';
import { newScenario } from '../../src/panels/workbench/templates.ts';
import { FORMAT } from '../../src/scenario/upgrade.ts';
import { newDraft } from '../../src/session/drafts.ts';
import { files } from '../content/scenario-files.ts';

const text = newScenario(FORMAT);

/** A bench with the simplest editor there is: it holds the text. */
function openWith(content: string): Bench {
  const bench = openBench(files, newDraft('mine.json', content));
  bench.connect({
    apply: edits => bench.wrote(applyEdits(bench.text.value, [...edits]), true, false),
    reveal() {},
    undo() {},
    redo() {},
  });
  return bench;
}

/** Types into the "Id" field of the form. */
function type(bench: Bench, word: string): void {
  for (let i = 1; i <= word.length; i++) {
    const path = pathIn(bench.text.value, bench.selected.value);
    if (!path) throw new Error('the card is lost');
    bench.apply(setAt(bench.text.value, [...path, 'id'], word.slice(0, i)));
  }
}

const kinds = ['events', 'directives', 'moves', 'signals', 'factions', 'actors', 'endings'];
test.each([...kinds, 'priorities', 'dials', 'assumptions', 'types', 'places'])(
  'an id of "%s" is typed',
  kind => {
    const [, card] = newCards(kind, freeId(kind, []))[0] ?? [];
    const bench = openWith(applyEdits(text, addTo(text, [kind], card)));
    bench.select({ kind, id: freeId(kind, []) });
    type(bench, 'ice');
    expect(bench.selected.value).toMatchObject({ kind, id: 'ice' });
    expect(bench.valueOf(bench.selected.value)).toEqual({ ...card, id: 'ice' });
    bench.leave();
  },
);

test('on the way through the id of another card no other card is taken for it', () => {
  const bench = openWith('{"events": [{"id": "old", "title": "mine"}, {"id": "ice", "title": "another"}]}');
  bench.select({ kind: 'events', id: 'old' });
  type(bench, 'ice-2');
  expect(parse(bench.text.value)).toEqual({
    events: [
      { id: 'ice-2', title: 'mine' },
      { id: 'ice', title: 'another' },
    ],
  });
  bench.leave();
});

test('an entry of "sources" is followed as well', () => {
  const sources = '{"sources": {"a": {"name": "A"}, "b": {"name": "B"}}}';
  expect(follow(sources, sources.replace('"b"', '"c"'), { kind: 'sources', id: 'b' })).toMatchObject({
    id: 'c',
  });
});

describe('the id of a source is the key it stands under', () => {
  const [, card] = newCards('sources', 'mine')[0] ?? [];
  const begun = () => {
    const bench = openWith(applyEdits(text, copyInto(text, { kind: 'sources', id: 'mine' }, card)));
    bench.select({ kind: 'sources', id: 'mine' });
    return bench;
  };

  test('it is renamed, stays selected, and goes again', () => {
    const bench = begun();
    expect(parse(bench.text.value).sources).toEqual({ mine: card });
    bench.apply(renameKey(bench.text.value, ['sources', 'mine'], 'budget-2026'));
    expect(bench.selected.value).toMatchObject({ kind: 'sources', id: 'budget-2026' });
    expect(parse(bench.text.value).sources).toEqual({ 'budget-2026': card });
    bench.apply(setAt(bench.text.value, ['sources', 'budget-2026'], undefined));
    expect(parse(bench.text.value).sources).toEqual({});
    bench.leave();
  });

  test.each([
    ['', /needs an id/],
    ['a b', /letters, digits and hyphens/],
    ['-a', /letters, digits and hyphens/],
    ['x'.repeat(41), /40/],
    ['taken', /another source/],
  ])('"%s" is refused, and it is said why', (wanted, why) => {
    expect(refuseId(wanted, ['mine', 'taken'])).toMatch(why);
  });

  test('any other is taken', () => {
    expect(refuseId('budget-2026', ['mine', 'taken'])).toBeNull();
  });
});

test('a card that is taken out, moved or left alone is not taken for its neighbour', () => {
  const two = '{"events": [{"id": "a"}, {"id": "b"}]}';
  const a = { kind: 'events', id: 'a' };
  expect(follow(two, '{"events": [{"id": "b"}]}', a)).toBe(a);
  expect(follow(two, '{"events": [{"id": "b"}, {"id": "a"}]}', a)).toBe(a);
  expect(follow(two, '{"events": [{"id": "a"}, {"id": "c"}]}', a)).toBe(a);
  expect(follow(two, applyEdits(two, copyInto(two, { kind: 'events', id: 'c' }, { id: 'c' })), a)).toBe(a);
});
