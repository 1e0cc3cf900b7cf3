// A part of the file that is not there yet, such as the gallery or the translations: chosen and begun.
import { useSignal } from '@preact/signals';
import type { Bench } from './bench.ts';
import { blank } from './blank.ts';
import { setAt } from './edit-text.ts';
import { newCards } from './new-cards.ts';
import { kindTitle } from './outline.ts';
import { type JsonSchema, type KeyHint, keysOf, schemasAt } from './schema-guide.ts';

interface AddPartProps {
  readonly bench: Bench;
  readonly schema: JsonSchema;
  readonly onAdded: () => void;
}

/** Keys that say what the file is, not what is in it; and lists of cards, which have their own buttons. */
const NOT_PARTS = ['$schema', 'format', 'id', 'extends'];

/** What a part begins as where the shortest text that fits would be wrong. */
const BEGINNINGS: Readonly<Record<string, unknown>> = { language: 'en' };

/** What may be added by itself. */
export const partsOf = (schema: JsonSchema): readonly KeyHint[] =>
  keysOf(schemasAt(schema, [], {})).filter(
    ({ name }) => !NOT_PARTS.includes(name) && newCards(name, name).length === 0,
  );

function begun(bench: Bench, schema: JsonSchema, part: KeyHint): unknown {
  const where = { names: bench.names.value, card: null, path: [part.name] };
  return BEGINNINGS[part.name] ?? blank(schema, part.schema, where);
}

/** A choice and a button, so that going through the choices by keyboard adds nothing yet. */
export function AddPart({ bench, schema, onAdded }: AddPartProps) {
  const chosen = useSignal('');
  const missing = partsOf(schema).filter(({ name }) => bench.valueOf({ kind: name, id: null }) === undefined);
  const part = missing.find(({ name }) => name === chosen.value) ?? missing[0];
  if (!part) return null;
  const add = () => {
    bench.apply(setAt(bench.text.value, [part.name], begun(bench, schema, part)));
    bench.select({ kind: part.name, id: null });
    onAdded();
  };
  return (
    <div class="bench-add-part">
      <select
        aria-label="A further part of the file"
        aria-describedby="bench-add-part-hint"
        value={part.name}
        onChange={event => {
          chosen.value = event.currentTarget.value;
        }}
      >
        {missing.map(({ name }) => (
          <option key={name} value={name}>
            {kindTitle(name)}
          </option>
        ))}
      </select>
      <button type="button" class="text-button" onClick={add}>
        + Add<span class="unseen"> {kindTitle(part.name)}</span>
      </button>
      <p id="bench-add-part-hint">{part.description}</p>
    </div>
  );
}
