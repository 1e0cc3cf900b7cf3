// The plain controls of a form: text, number, tick, choice, and a line of JSON for what has too many forms.
import { useSignal } from '@preact/signals';
import type { Edit } from 'jsonc-parser';
import { useId } from 'preact/hooks';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { valueName } from './field-words.ts';
import type { NameBook } from './names.ts';
import { NumberInput } from './number-input.tsx';
import { describeForms, type JsonSchema, type Path, sayKind } from './schema-guide.ts';

export interface FormScope {
  readonly root: JsonSchema;
  readonly names: NameBook | null;
  /** The last version without errors, for sentences; null while there is none. */
  readonly scenario: Scenario | null;
  /** Kind of the card: "events". */
  readonly kind: string;
  /** The card as it is in the merged file: a field that is added begins as it stands there. */
  readonly merged: unknown;
  /** To read only. */
  readonly locked: boolean;
  /** Puts a value at a path below the card; undefined takes it away. */
  write(path: Path, value: unknown): void;
  /** Changes the text itself; `whole` makes a path of the file from one below the card. */
  edit(make: (text: string, whole: (path: Path) => Path) => readonly Edit[]): void;
}

export interface FieldProps {
  readonly scope: FormScope;
  readonly forms: readonly JsonSchema[];
  readonly path: Path;
  readonly name: string;
  readonly value: unknown;
  readonly around?: unknown;
  readonly needed?: boolean;
}

export function Description({ forms }: { readonly forms: readonly JsonSchema[] }) {
  const text = describeForms(forms);
  return text ? <p class="bench-hint">{text}</p> : null;
}

function Label({
  id,
  name,
  needed,
  forms,
}: {
  id: string;
  name: string;
  needed?: boolean;
  forms: readonly JsonSchema[];
}) {
  return (
    <>
      <label for={id}>
        {name}
        {needed === false ? <span class="bench-optional"> (may be left out)</span> : null}
      </label>
      <Description forms={forms} />
    </>
  );
}

export function TextField({
  scope,
  form,
  forms,
  path,
  name,
  value,
  needed = true,
}: FieldProps & { form: JsonSchema }) {
  const id = useId();
  const text = typeof value === 'string' ? value : '';
  const max = form.maxLength ?? 0;
  const common = {
    id,
    readOnly: scope.locked,
    value: text,
    onInput: (event: { currentTarget: { value: string } }) => scope.write(path, event.currentTarget.value),
  };
  return (
    <div class="bench-field">
      <Label id={id} name={name} needed={needed} forms={forms} />
      {max > 60 ? <textarea rows={max > 200 ? 4 : 2} {...common} /> : <input type="text" {...common} />}
      {max > 0 && text.length > max * 0.8 ? (
        <span class="bench-length" data-over={text.length > max ? true : undefined}>
          {text.length} of {max} characters{text.length > max ? ': too long' : ''}
        </span>
      ) : null}
    </div>
  );
}

export function NumberField({ scope, form, forms, path, name, value }: FieldProps & { form: JsonSchema }) {
  const id = useId();
  const unread = useSignal(false);
  return (
    <div class="bench-field is-row">
      <Label id={id} name={name} forms={forms} />
      <NumberInput
        id={id}
        min={form.minimum}
        max={form.maximum}
        whole={form.type === 'integer'}
        readOnly={scope.locked}
        value={value}
        title={sayKind(form)}
        onNumber={now => scope.write(path, now)}
        onUnread={now => {
          unread.value = now;
        }}
      />
      {unread.value ? <Unread words="No number yet. Tenths stand after a point: 46.5" /> : null}
    </div>
  );
}

/** What is written in a field is not in the text of the file. */
function Unread({ words }: { readonly words: string }) {
  return (
    <span class="bench-length" data-over role="status">
      {words}
    </span>
  );
}

export function Tick({ scope, forms, path, name, value }: FieldProps) {
  const id = useId();
  return (
    <div class="bench-field is-row">
      <Label id={id} name={name} forms={forms} />
      <input
        id={id}
        type="checkbox"
        disabled={scope.locked}
        checked={value === true}
        onChange={event => scope.write(path, event.currentTarget.checked)}
      />
    </div>
  );
}

export function Choose({
  scope,
  forms,
  path,
  name,
  value,
  values,
  named,
}: FieldProps & { values: readonly string[]; named?: ReadonlyMap<string, string> }) {
  const id = useId();
  const now = String(value);
  // A list of names that the choice itself shows is not read out before it.
  const lists = values.slice(0, 3).every(each => describeForms(forms).includes(each));
  const numbers = forms.every(form => form.type === 'number' || form.type === 'integer');
  return (
    <div class="bench-field">
      <Label id={id} name={name} forms={lists ? [] : forms} />
      <select
        id={id}
        disabled={scope.locked}
        value={now}
        onChange={event => {
          const chosen = event.currentTarget.value;
          scope.write(path, numbers ? Number(chosen) : chosen);
        }}
      >
        {values.includes(now) ? null : <option value={now}>{now}: not known</option>}
        {values.map(each => (
          <option key={each} value={each}>
            {named?.get(each) ?? valueName(String(path.at(-1)), each)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Whatever has too many forms for a control: a line of JSON, taken over once it can be read. */
export function JsonField({ scope, forms, path, name, value }: FieldProps) {
  const id = useId();
  const written = useSignal<string | null>(null);
  const unread = useSignal(false);
  const text = written.value ?? JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
  return (
    <div class="bench-field">
      <Label id={id} name={name} forms={forms} />
      <textarea
        id={id}
        class="bench-json"
        rows={2}
        spellcheck={false}
        readOnly={scope.locked}
        value={text}
        aria-invalid={unread.value}
        onInput={event => {
          const now = event.currentTarget.value;
          written.value = now;
          try {
            scope.write(path, JSON.parse(now));
            unread.value = false;
          } catch {
            unread.value = true;
          }
        }}
        onBlur={() => {
          written.value = null;
          unread.value = false;
        }}
      />
      {unread.value ? <Unread words="Not JSON yet: the file keeps what stood here before." /> : null}
    </div>
  );
}
