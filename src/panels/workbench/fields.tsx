// Fields made from the schema: each kind of value gets the plainest control there is for it.
import { AddEntry, AddKey } from './add-key.tsx';
import { blank } from './blank.ts';
import { ConditionField } from './condition.tsx';
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
import { Effects } from './effects.tsx';
import { fieldName, rankOf } from './field-words.ts';
import { namesFor } from './names.ts';
import { focusSetOf, keyOf } from './rule-focus.ts';
import {
  formsOf,
  isCondition,
  itemOf,
  type JsonSchema,
  keysOf,
  likelyForms,
  type Path,
  valuesOf,
} from './schema-guide.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function Field(props: FieldProps) {
  const { scope, forms, path, name, value } = props;
  if (isCondition(forms)) return <ConditionField {...{ scope, forms, path, name, value }} />;
  const form = likelyForms(forms, value)[0];
  if (!form) return <JsonField {...props} />;
  if (form.type === 'object' && isRecord(value)) return <Keys {...props} forms={[form]} value={value} />;
  if (form.type === 'array' && Array.isArray(value)) {
    if (itemOf(form, 0)?.$ref === '#/definitions/effect')
      return <Effects {...{ scope, form, path, name, value }} />;
    return <Items {...props} form={form} value={value} />;
  }
  if (form.type === 'boolean') return <Tick {...props} />;
  const named = scope.names ? namesFor(scope.names, path, props.around) : [];
  const values = named.length > 0 ? named.map(({ id }) => id) : valuesOf(forms).map(String);
  const titles = new Map(named.map(({ id, title }) => [id, title || id]));
  if (values.length > 1) return <Choose {...props} values={values} named={titles} />;
  if (form.type === 'number' || form.type === 'integer') return <NumberField {...props} form={form} />;
  if (form.type === 'string') return <TextField {...props} form={form} />;
  return <JsonField {...props} />;
}

/** What a form does not add: the card of a deck is patched by a button of its own. */
const NOT_ADDED = ['$schema', 'patch'];

function Keys({
  scope,
  forms,
  path,
  name,
  value,
}: FieldProps & { value: Readonly<Record<string, unknown>> }) {
  const hints = keysOf(forms);
  const known = hints
    .filter(({ name: key }) => Object.hasOwn(value, key))
    .sort((a, b) => rankOf(a.name) - rankOf(b.name));
  // Keys of a record, such as the weights by type, are not named by the schema.
  const loose = Object.keys(value).filter(key => !hints.some(hint => hint.name === key));
  const missing = hints.filter(({ name: key }) => !Object.hasOwn(value, key) && !NOT_ADDED.includes(key));
  const extra = forms[0]?.additionalProperties;
  const body = (
    <>
      {known.map(hint => (
        <div key={hint.name} class="bench-entry" data-field={keyOf([...path, hint.name])}>
          <Field
            scope={scope}
            forms={formsOf(scope.root, hint.schema)}
            path={[...path, hint.name]}
            name={fieldName(scope.kind, hint.name)}
            value={value[hint.name]}
            around={value}
            needed={hint.required}
          />
          {scope.locked || hint.required ? null : (
            <LeaveOut scope={scope} path={[...path, hint.name]} name={fieldName(scope.kind, hint.name)} />
          )}
        </div>
      ))}
      {loose.map(key =>
        typeof extra === 'object' ? (
          <div key={key} class="bench-entry" data-field={keyOf([...path, key])}>
            <Field
              scope={scope}
              forms={formsOf(scope.root, extra)}
              path={[...path, key]}
              name={key}
              value={value[key]}
            />
            {scope.locked ? null : <LeaveOut scope={scope} path={[...path, key]} name={key} />}
          </div>
        ) : (
          <p key={key} class="bench-unknown">
            × <code>{key}</code> is not known here.
          </p>
        ),
      )}
      {scope.locked || typeof extra !== 'object' ? null : (
        <AddEntry scope={scope} path={path} name={name} taken={Object.keys(value)} schema={extra} />
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

/** Takes an optional field out of the card. */
function LeaveOut({ scope, path, name }: Pick<FieldProps, 'scope' | 'path' | 'name'>) {
  return (
    <button
      type="button"
      class="text-button bench-less"
      onClick={event => {
        scope.write(path, undefined);
        focusSetOf(event.currentTarget);
      }}
    >
      Leave out<span class="unseen"> {name}</span>
    </button>
  );
}

function Items({
  scope,
  form,
  path,
  name,
  value,
}: FieldProps & { form: JsonSchema; value: readonly unknown[] }) {
  const next = itemOf(form, value.length) ?? {};
  const plain = formsOf(scope.root, next)[0]?.type === 'string';
  return (
    <fieldset class={plain ? 'bench-set is-plain' : 'bench-set'}>
      <legend>{name}</legend>
      <Description forms={[form]} />
      {value.map((item, i) => (
        <div key={i} class="bench-list-item">
          <Field
            scope={scope}
            forms={likelyForms(formsOf(scope.root, itemOf(form, i) ?? {}), item)}
            path={[...path, i]}
            name={itemOf(form, i)?.title ?? itemName(name, item, i)}
            value={item}
          />
          {scope.locked || value.length <= (form.minItems ?? 0) ? null : (
            <button
              type="button"
              class="text-button bench-less"
              onClick={event => {
                scope.write([...path, i], undefined);
                focusSetOf(event.currentTarget);
              }}
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
          onClick={() => scope.write([...path, value.length], fresh(scope, next, path, value))}
        >
          + Add{plain ? '' : ' one'}
          <span class="unseen"> to {name}</span>
        </button>
      )}
    </fieldset>
  );
}

/** A new item; choices are lettered on. */
function fresh(scope: FormScope, next: JsonSchema, path: Path, value: readonly unknown[]): unknown {
  const { root, names, merged: card } = scope;
  const item = blank(root, next, { names, card, path: [...path, value.length] });
  return isRecord(item) && 'id' in item ? { ...item, id: String.fromCharCode(65 + value.length) } : item;
}

function itemName(name: string, item: unknown, i: number): string {
  const id = isRecord(item) ? (item.id ?? item.title ?? item.faction) : undefined;
  return typeof id === 'string' ? id : `${name} ${i + 1}`;
}
