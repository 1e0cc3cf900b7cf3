// Fields made from the schema: each kind of value gets the plainest control there is for it.

import { blank } from './blank.ts';
import {
  Choose,
  Description,
  type FieldProps,
  type FormScope,
  JsonField,
  NumberField,
  TextField,
  Tick,
} from './controls.tsx';
import { EffectRow } from './effect-row.tsx';
import { namesFor } from './names.ts';
import {
  formsOf,
  type JsonSchema,
  keysOf,
  likelyForms,
  type Path,
  schemasAt,
  valuesOf,
} from './schema-guide.ts';

/** "cooldown" -> "Cooldown", "highIsWorse" -> "High is worse". */
export function spoken(key: string): string {
  const words = key.replace(/([A-Z])/g, letter => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The heart of a condition or effect is its first key: "dial", "flag", "all". */
const isUnion = (forms: readonly JsonSchema[]) => forms.length > 3;

export function Field(props: FieldProps) {
  const { forms, path, value } = props;
  const key = path.at(-1);
  if (key === 'effects' && Array.isArray(value)) return <Effects {...props} value={value} />;
  if (isUnion(forms)) return <JsonField {...props} />;
  const form = likelyForms(forms, value)[0];
  if (!form) return <JsonField {...props} />;
  if (form.type === 'object' && isRecord(value)) return <Keys {...props} forms={[form]} value={value} />;
  if (form.type === 'array' && Array.isArray(value)) return <Items {...props} form={form} value={value} />;
  if (form.type === 'boolean') return <Tick {...props} />;
  const named = props.scope.names ? namesFor(props.scope.names, path, props.around) : [];
  const values = named.length > 0 ? named.map(({ id }) => id) : valuesOf(forms).map(String);
  if (values.length > 1) return <Choose {...props} values={values} />;
  if (form.type === 'number' || form.type === 'integer') return <NumberField {...props} form={form} />;
  if (form.type === 'string') return <TextField {...props} form={form} />;
  return <JsonField {...props} />;
}

function Keys({
  scope,
  forms,
  path,
  name,
  value,
}: FieldProps & { value: Readonly<Record<string, unknown>> }) {
  const hints = keysOf(forms);
  const known = hints.filter(({ name: key }) => Object.hasOwn(value, key));
  // Keys of a record, such as the weights by type, are not named by the schema.
  const loose = Object.keys(value).filter(key => !hints.some(hint => hint.name === key));
  const missing = hints.filter(({ name: key }) => !Object.hasOwn(value, key) && key !== '$schema');
  const extra = forms[0]?.additionalProperties;
  const body = (
    <>
      {known.map(hint => (
        <Field
          key={hint.name}
          scope={scope}
          forms={formsOf(scope.root, hint.schema)}
          path={[...path, hint.name]}
          name={spoken(hint.name)}
          value={value[hint.name]}
          around={value}
          needed={hint.required}
        />
      ))}
      {loose.map(key =>
        typeof extra === 'object' ? (
          <Field
            key={key}
            scope={scope}
            forms={formsOf(scope.root, extra)}
            path={[...path, key]}
            name={key}
            value={value[key]}
          />
        ) : (
          <p key={key} class="bench-unknown">
            × <code>{key}</code> is not known here.
          </p>
        ),
      )}
      {scope.locked || missing.length === 0 ? null : (
        <AddKey scope={scope} path={path} missing={missing} name={name} />
      )}
    </>
  );
  if (path.length === 0) return <div class="bench-fields">{body}</div>;
  return (
    <fieldset class="bench-set">
      <legend>{name}</legend>
      <Description forms={forms} />
      {body}
    </fieldset>
  );
}

interface AddKeyProps {
  readonly scope: FormScope;
  readonly path: Path;
  readonly name: string;
  readonly missing: ReturnType<typeof keysOf>;
}

function AddKey({ scope, path, missing, name }: AddKeyProps) {
  return (
    <select
      class="bench-add-key"
      aria-label={`Add to ${name}`}
      value=""
      onChange={event => {
        const hint = missing.find(each => each.name === event.currentTarget.value);
        event.currentTarget.value = '';
        if (hint) scope.write([...path, hint.name], blank(scope.root, hint.schema));
      }}
    >
      <option value="">+ Add a field …</option>
      {missing.map(hint => (
        <option key={hint.name} value={hint.name}>
          {spoken(hint.name)}
        </option>
      ))}
    </select>
  );
}

function Items({
  scope,
  form,
  path,
  name,
  value,
}: FieldProps & { form: JsonSchema; value: readonly unknown[] }) {
  const items = form.items ?? {};
  const plain = formsOf(scope.root, items)[0]?.type === 'string';
  return (
    <fieldset class={plain ? 'bench-set is-plain' : 'bench-set'}>
      <legend>{name}</legend>
      <Description forms={[form]} />
      {value.map((item, i) => (
        <div key={i} class="bench-list-item">
          <Field
            scope={scope}
            forms={likelyForms(formsOf(scope.root, items), item)}
            path={[...path, i]}
            name={itemName(name, item, i)}
            value={item}
          />
          {scope.locked || value.length <= (form.minItems ?? 0) ? null : (
            <button
              type="button"
              class="text-button bench-less"
              onClick={() => scope.write([...path, i], undefined)}
            >
              Remove<span class="unseen"> {itemName(name, item, i)}</span>
            </button>
          )}
        </div>
      ))}
      {scope.locked || value.length >= (form.maxItems ?? 1000) ? null : (
        <button
          type="button"
          class="text-button bench-more"
          onClick={() => scope.write([...path, value.length], fresh(scope.root, items, value))}
        >
          + Add{plain ? '' : ' one'}
          <span class="unseen"> to {name}</span>
        </button>
      )}
    </fieldset>
  );
}

/** A new item; choices are lettered on. */
function fresh(root: JsonSchema, items: JsonSchema, value: readonly unknown[]): unknown {
  const item = blank(root, items);
  return isRecord(item) && 'id' in item ? { ...item, id: String.fromCharCode(65 + value.length) } : item;
}

function itemName(name: string, item: unknown, i: number): string {
  const id = isRecord(item) ? (item.id ?? item.title ?? item.faction) : undefined;
  return typeof id === 'string' ? id : `${name} ${i + 1}`;
}

function Effects({ scope, path, name, value }: FieldProps & { value: readonly unknown[] }) {
  const dials = scope.names?.kinds.dials ?? [];
  return (
    <fieldset class="bench-set">
      <legend>{name}</legend>
      {value.length === 0 ? <p class="bench-hint">Nothing changes by itself.</p> : null}
      {value.map((item, i) =>
        isRecord(item) && typeof item.by === 'number' ? (
          <EffectRow key={i} scope={scope} path={[...path, i]} effect={item} by={item.by} dials={dials} />
        ) : (
          <JsonField
            key={i}
            scope={scope}
            forms={schemasAt(scope.root, ['events', 0, 'effects', i], null)}
            path={[...path, i]}
            name={`Effect ${i + 1}`}
            value={item}
          />
        ),
      )}
      {scope.locked ? null : (
        <button
          type="button"
          class="text-button bench-more"
          onClick={() => scope.write([...path, value.length], { dial: 'treasury', by: -1 })}
        >
          + Add an effect<span class="unseen"> to {name}</span>
        </button>
      )}
    </fieldset>
  );
}
