// What may be added to a card: a field that the schema knows, or an entry of a record such as the weights by type.
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { blank } from './blank.ts';
import type { FormScope } from './controls.tsx';
import { fieldName } from './field-words.ts';
import { keysFor } from './names.ts';
import { focusField } from './rule-focus.ts';
import { type JsonSchema, type KeyHint, type Path, valueAt } from './schema-guide.ts';

interface AddKeyProps {
  readonly scope: FormScope;
  readonly path: Path;
  readonly name: string;
  readonly missing: readonly KeyHint[];
}

/** A choice and a button, so that going through the choices by keyboard adds nothing yet. */
export function AddKey({ scope, path, missing, name }: AddKeyProps) {
  const chosen = useSignal('');
  const hint = missing.find(each => each.name === chosen.value) ?? missing[0];
  if (!hint) return null;
  return (
    <div class="bench-add-key">
      <select
        aria-label={`A further field of ${name}`}
        value={hint.name}
        onChange={event => {
          chosen.value = event.currentTarget.value;
        }}
      >
        {missing.map(each => (
          <option key={each.name} value={each.name}>
            {fieldName(scope.kind, each.name)}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="text-button"
        onClick={() => {
          const at = [...path, hint.name];
          scope.write(at, valueAt(scope.merged, at) ?? begun(scope, at, hint.schema));
          focusField(at);
        }}
      >
        + Add
        <span class="unseen">
          {' '}
          {fieldName(scope.kind, hint.name)} to {name}
        </span>
      </button>
      {hint.description ? <p class="bench-hint">{hint.description}</p> : null}
    </div>
  );
}

const begun = ({ root, names, merged }: FormScope, path: Path, schema: JsonSchema): unknown =>
  blank(root, schema, { names, card: merged, path });

interface AddEntryProps {
  readonly scope: FormScope;
  readonly path: Path;
  readonly name: string;
  readonly taken: readonly string[];
  readonly schema: JsonSchema;
}

/** A new entry under a name: one that the scenario has, where it asks for such, else a new one. */
export function AddEntry({ scope, path, name, taken, schema }: AddEntryProps) {
  const id = useId();
  const written = useSignal('');
  const known = scope.names ? keysFor(scope.names, path) : [];
  const free = known.filter(each => !taken.includes(each.id));
  if (known.length > 0 && free.length === 0) return null;
  const key = written.value.trim();
  return (
    <div class="bench-add-key">
      <input
        type="text"
        aria-label={`Name of a further entry of ${name}`}
        placeholder="Name"
        list={id}
        value={written.value}
        onInput={event => {
          written.value = event.currentTarget.value;
        }}
      />
      <datalist id={id}>
        {free.map(each => (
          <option key={each.id} value={each.id}>
            {each.title}
          </option>
        ))}
      </datalist>
      <button
        type="button"
        class="text-button"
        aria-disabled={key === '' || taken.includes(key)}
        onClick={() => {
          if (key === '' || taken.includes(key)) return;
          const at = [...path, key];
          scope.write(at, begun(scope, at, schema));
          focusField(at);
          written.value = '';
        }}
      >
        + Add<span class="unseen"> to {name}</span>
      </button>
    </div>
  );
}
