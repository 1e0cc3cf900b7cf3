// What a stranger's link or one paste may put on the bench: whatever it is, the page stays alive and says what is wrong.
import fc from 'fast-check';
import { applyEdits } from 'jsonc-parser';
import { describe, expect, test } from 'vitest';
import { openBench } from '../../src/panels/workbench/bench.ts';
import { addTo, copyInto, pathIn, rangeOf, setAt } from '../../src/panels/workbench/edit-text.ts';
import { isReadable, valueOfText } from '../../src/panels/workbench/parse-text.ts';
import type { JsonSchema } from '../../src/panels/workbench/schema-guide.ts';
import { explainAt, suggest } from '../../src/panels/workbench/suggest.ts';
import { jsonSchemaText } from '../../src/scenario/json-schema.ts';
import { readTree } from '../../src/scenario/read.ts';
import { newDraft } from '../../src/session/drafts.ts';
import { files } from '../content/scenario-files.ts';

const schema = JSON.parse(jsonSchemaText()) as JsonSchema;
const event = { kind: 'events', id: 'my-first-event' };

/** Texts that a parser which calls itself for every bracket does not survive. */
const deep = {
  brackets: '['.repeat(5000),
  'braces under a key': '{"events":'.repeat(5000),
  'brackets, each with a brace too many': '[},'.repeat(5000),
  'braces, each with a bracket too many': '{"a":[]],"events":'.repeat(5000),
};

describe.each(Object.entries(deep))('%s', (_, text) => {
  test('are a problem, not a crash', () => {
    const bench = openBench(files, newDraft('mine.json', text));
    expect(bench.checked.value.problems.map(({ code }) => code)).toContain('too-deep');
    expect(bench.checked.value.playable).toBeNull();
    bench.select(event);
  });

  test('are looked at, completed and edited by nobody', () => {
    expect(isReadable(text)).toBe(false);
    expect(valueOfText(text)).toBeUndefined();
    expect(pathIn(text, event)).toBeNull();
    expect(rangeOf(text, ['events', 0])).toBeNull();
    expect(suggest(schema, null, text, text.length)).toBeNull();
    expect(explainAt(schema, null, text, 12)).toBeNull();
    for (const edits of [
      setAt(text, ['title'], 'Mine'),
      setAt(text, ['start'], { treasury: 4 }),
      addTo(text, ['events'], { id: 'a' }),
      copyInto(text, event, { id: 'a' }),
    ])
      expect(applyEdits(text, edits)).toBe(text);
  });
});

test('no pattern of brackets, however long, is more than the bound lets through', () => {
  const piece = fc.string({ unit: fc.constantFrom(...'{}[]:,', '"a"', '1'), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(piece, each => {
      const text = each.repeat(4000);
      readTree('mine.json', text);
      pathIn(text, event);
      isReadable(text);
    }),
    { numRuns: 300 },
  );
});
