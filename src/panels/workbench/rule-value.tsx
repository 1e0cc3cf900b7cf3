// The small controls inside a rule: a number with its range, a choice, a month, a new name.
import { useId } from 'preact/hooks';
import type { FormScope } from './controls.tsx';
import { valueName } from './field-words.ts';
import { namesFor } from './names.ts';
import { NumberInput } from './number-input.tsx';
import { isLoose, type Loose } from './rule-forms.ts';
import { detailWord } from './rule-words.ts';
import { formsOf, type JsonSchema, type Path, sayKind, valuesOf } from './schema-guide.ts';

interface RuleValueProps {
  readonly scope: FormScope;
  readonly schema: JsonSchema;
  readonly path: Path;
  /** What the control is called: "Treasury is below". */
  readonly name: string;
  readonly value: unknown;
  /** The value around it. */
  readonly around: Loose;
  /** Emptied, it is left out. */
  readonly optional?: boolean;
}

export function RuleValue(props: RuleValueProps) {
  const { scope, schema, path, name, value, around } = props;
  const forms = formsOf(scope.root, schema);
  const form = forms[0] ?? {};
  const key = String(path.at(-1));
  if (form.properties && isLoose(value)) return <Parts {...props} form={form} value={value} />;
  const known = scope.names && key !== 'flag' ? namesFor(scope.names, path, around) : [];
  const values = valuesOf(forms);
  if (values.length === 1 && known.length === 0) return null;
  if (known.length > 0 || values.length > 1) {
    const options =
      known.length > 0
        ? known.map(({ id, title }) => [id, title || id] as const)
        : values.map(each => [String(each), valueName(key, String(each))] as const);
    return (
      <select
        aria-label={name}
        disabled={scope.locked}
        value={String(value)}
        onChange={event => {
          const chosen = event.currentTarget.value;
          scope.write(path, values.find(each => String(each) === chosen) ?? chosen);
        }}
      >
        {options.some(([id]) => id === String(value)) ? null : (
          <option value={String(value)}>{String(value)}: not known</option>
        )}
        {options.map(([id, label]) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    );
  }
  if (form.type === 'number' || form.type === 'integer') return <RuleNumber {...props} form={form} />;
  return <RuleText {...props} form={form} />;
}

type OfForm = RuleValueProps & { readonly form: JsonSchema };

/** An object of few keys, such as "from" and "to": each beside its word; an emptied one is left out. */
function Parts({ scope, form, path, name, value }: OfForm & { readonly value: Loose }) {
  return (
    <>
      {Object.entries(form.properties ?? {}).map(([key, schema]) => (
        <span key={key} class="rule-part">
          <span>{detailWord(key)}</span>
          <RuleValue
            scope={scope}
            schema={schema}
            path={[...path, key]}
            name={`${name}, ${detailWord(key)}`}
            value={value[key]}
            around={value}
            optional={!form.required?.includes(key)}
          />
        </span>
      ))}
    </>
  );
}

/** "−50 to 1000"; empty where the schema names no end. */
function range({ minimum, maximum }: JsonSchema): string {
  const has = (end: number | undefined) => end !== undefined && Math.abs(end) < 1e9;
  return has(minimum) && has(maximum) ? `${minimum} to ${maximum}`.replaceAll('-', '−') : '';
}

function RuleNumber({ scope, form, path, name, value, optional = false }: OfForm) {
  const id = useId();
  const from = form.minimum ?? Number.NEGATIVE_INFINITY;
  const to = form.maximum ?? Number.POSITIVE_INFINITY;
  const bad = typeof value === 'number' && (value < from || value > to);
  /** A whole number, or a tenth where the range is 0 to 1. */
  const by = to - from <= 1 ? 0.1 : 1;
  const step = (sign: 1 | -1) =>
    scope.locked ? null : (
      <button
        type="button"
        aria-label={`${name}: ${sign < 0 ? 'less' : 'more'}`}
        onClick={() => {
          const now = Math.round(((typeof value === 'number' ? value : 0) + sign * by) * 100) / 100;
          scope.write(path, Math.min(to, Math.max(from, now)));
        }}
      >
        {sign < 0 ? '−' : '+'}
      </button>
    );
  return (
    <span class="rule-number">
      <span class="bench-stepper">
        {step(-1)}
        <NumberInput
          aria-label={name}
          aria-describedby={id}
          aria-invalid={bad}
          min={form.minimum}
          max={form.maximum}
          whole={form.type === 'integer'}
          readOnly={scope.locked}
          value={value}
          onNumber={now => scope.write(path, now)}
          onEmpty={optional ? () => scope.write(path, undefined) : undefined}
        />
        {step(1)}
      </span>
      <span id={id} class="rule-range">
        <span class="unseen">{sayKind(form)}</span>
        <span aria-hidden="true">{range(form)}</span>
      </span>
    </span>
  );
}

function RuleText({ scope, form, path, name, value, optional = false }: OfForm) {
  const id = useId();
  const isMonth = form.pattern?.includes('(0[1-9]|1[0-2])') ?? false;
  const flags = path.at(-1) === 'flag' ? (scope.names?.kinds.flags ?? []) : [];
  return (
    <>
      <input
        type={isMonth ? 'month' : 'text'}
        aria-label={name}
        list={flags.length > 0 ? id : undefined}
        placeholder={isMonth ? '2026-03' : undefined}
        readOnly={scope.locked}
        value={typeof value === 'string' ? value : ''}
        onInput={event => {
          const written = event.currentTarget.value;
          scope.write(path, written === '' && optional ? undefined : written);
        }}
      />
      {flags.length > 0 ? (
        <datalist id={id}>
          {flags.map(flag => (
            <option key={flag.id} value={flag.id} />
          ))}
        </datalist>
      ) : null}
    </>
  );
}
