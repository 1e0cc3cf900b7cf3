// The selected card as a form: the same text as in the editor, seen as fields with their descriptions.
import type { Bench } from './bench.ts';
import type { FormScope } from './controls.tsx';
import { copyInto, isNamedByKey, pathIn, setAt } from './edit-text.ts';
import { Field } from './fields.tsx';
import { oneOf, shortFile } from './outline.ts';
import { isReadable, valueOfText } from './parse-text.ts';
import { focusTitle } from './rule-focus.ts';
import { type JsonSchema, schemasAt, valueAt } from './schema-guide.ts';
import { SourceId } from './source-id.tsx';
import { WordGauge, wordsOf } from './word-gauge.tsx';
import './form-pane.css';

interface FormPaneProps {
  readonly bench: Bench;
  readonly schema: JsonSchema;
}

/** Which file the selection is written in. */
function fileOf(bench: Bench): string {
  const { kind, id } = bench.selected.value;
  const items = bench.labs.value.flatMap(lab => lab.groups.flatMap(group => group.items));
  return items.find(item => item.kind === kind && item.id === id)?.file ?? '';
}

export function FormPane({ bench, schema }: FormPaneProps) {
  const selection = bench.selected.value;
  const text = bench.text.value;
  const own = pathIn(text, selection);
  const value = own ? valueAt(valueOfText(text), own) : bench.valueOf(selection);
  const broken = !isReadable(text);
  const words = wordsOf(selection.kind, value);
  const path = own ?? (selection.id === null ? [selection.kind] : [selection.kind, 0]);
  const shape = schemasAt(schema, path, atPath(path, value));
  const scope: FormScope = {
    root: schema,
    names: bench.names.value,
    scenario: bench.playable.value?.scenario ?? null,
    kind: selection.kind,
    merged: bench.valueOf(selection),
    locked: !own || broken,
    write: (at, now) => bench.apply(setAt(bench.text.value, [...path, ...at], now)),
    edit: make => bench.apply(make(bench.text.value, at => [...path, ...at])),
  };
  return (
    <section class="bench-form on-paper" aria-labelledby="bench-form-title">
      <header>
        <h2 id="bench-form-title" tabIndex={-1}>
          {oneOf(selection)}, as a form
        </h2>
        <code>{selection.id ?? selection.kind}</code>
      </header>
      {broken ? (
        <p class="bench-locked">
          The text cannot be read at the moment: see the problems. Mend it, and the form follows.
        </p>
      ) : own ? (
        <OwnActions bench={bench} />
      ) : (
        <FromDeck bench={bench} value={value} />
      )}
      {words === null ? null : <WordGauge words={words} />}
      {value === undefined ? (
        <p class="bench-none">Choose a card in the outline.</p>
      ) : (
        <Field
          // By its place where it has one: a card that is being renamed keeps its fields, and the keyboard in them.
          key={own ? own.join(' ') : `${selection.kind} ${selection.id}`}
          scope={scope}
          forms={shape}
          path={[]}
          name={oneOf(selection)}
          value={value}
        />
      )}
      {own && !broken && selection.id !== null && isNamedByKey(selection.kind) ? (
        <SourceId bench={bench} id={selection.id} />
      ) : null}
    </section>
  );
}

/** A file that holds nothing but `value` at `path`, so that the schema can choose between forms by it. */
function atPath(path: readonly (string | number)[], value: unknown): unknown {
  return path.reduceRight<unknown>(
    (inner, key) => (typeof key === 'number' ? Array(key).fill(null).concat([inner]) : { [key]: inner }),
    value,
  );
}

function OwnActions({ bench }: { readonly bench: Bench }) {
  const selection = bench.selected.value;
  if (selection.id === null) return null;
  return (
    <p class="bench-own">
      In my file.{' '}
      <button
        type="button"
        class="text-button"
        onClick={() => {
          const path = pathIn(bench.text.value, selection);
          if (path) bench.apply(setAt(bench.text.value, path, undefined));
          focusTitle();
        }}
      >
        Take it out of my file
      </button>
    </p>
  );
}

function FromDeck({ bench, value }: { readonly bench: Bench; readonly value: unknown }) {
  const selection = bench.selected.value;
  /** The buttons go once the card is in the file; the keyboard stays in the form. */
  const put = (card: unknown) => {
    bench.apply(copyInto(bench.text.value, selection, card));
    bench.select(selection);
    focusTitle();
  };
  const copy = () => put(value);
  /** Only what differs is written; the rest stays as the deck has it, also when the deck changes. */
  const patch = () => put({ id: selection.id, patch: true });
  const leaveOut = () => put({ id: selection.id, remove: true });
  if (value === undefined) return null;
  return (
    <div class="bench-deck">
      <p>
        Comes from <code>{shortFile(fileOf(bench)) || 'the defaults'}</code>. To read here, not to change.
      </p>
      <button type="button" class="button" onClick={copy}>
        Copy into my file to change it
      </button>
      {selection.id === null || isNamedByKey(selection.kind) ? null : (
        <p class="bench-deck-more">
          <button type="button" class="text-button" onClick={patch}>
            Change single fields only
          </button>
          <button type="button" class="text-button" onClick={leaveOut}>
            Leave it out
          </button>
        </p>
      )}
    </div>
  );
}
