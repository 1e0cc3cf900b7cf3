// One clause of a condition, or one effect: what it is about, how it is said, its numbers, and what may be added.
import type { ComponentChildren } from 'preact';
import type { FormScope } from './controls.tsx';
import { focusRule, keyOf } from './rule-focus.ts';
import { firstOf, formOf, inForm, type Loose, type RuleForm } from './rule-forms.ts';
import { RuleValue } from './rule-value.tsx';
import { detailWord, type HeadOption, headGroups, variantWord } from './rule-words.ts';
import { formsOf, isCondition, type JsonSchema, type Path } from './schema-guide.ts';

interface RuleLineProps {
  readonly scope: FormScope;
  readonly rules: readonly RuleForm[];
  readonly path: Path;
  readonly value: Loose;
  /** "Clause 2": what a screen reader calls it. */
  readonly name: string;
  /** New names of flags may be given here. */
  readonly coin?: boolean;
  /** Put before the button that removes. */
  readonly aside?: ComponentChildren;
  /** Puts the clause into a group of its own; offered where it is given. */
  readonly onJoin?: (join: 'all' | 'any') => void;
  readonly onRemove?: (() => void) | undefined;
  readonly children?: ComponentChildren;
}

const JOIN = { all: 'All of several', any: 'At least one of several' } as const;

export function RuleLine(props: RuleLineProps) {
  const { scope, rules, path, value, name, coin = false, aside, onJoin, onRemove, children } = props;
  const rule = formOf(rules, value);
  const groups = headGroups(rules, scope.names, coin);
  const option = groups.flatMap(group => group.options).find(each => isOf(each, rule, value));
  const subject = option?.label ?? JSON.stringify(rule ? value[rule.head] : value);
  const choose = (chosen: string) => {
    if (chosen === 'all' || chosen === 'any') return onJoin?.(chosen);
    const next = groups.flatMap(group => group.options).find(each => each.value === chosen);
    if (next) scope.write(path, about(scope, rules, next, value));
    focusRule(path);
  };
  return (
    <fieldset
      class="rule"
      aria-label={`${name}: ${subject}`}
      data-rule={keyOf(path)}
      data-bad={option ? undefined : true}
    >
      <select
        class="rule-head"
        aria-label={`${name}, what it is about`}
        disabled={scope.locked}
        value={option?.value ?? ''}
        onChange={event => choose(event.currentTarget.value)}
      >
        {option ? null : <option value="">× {subject} is not known</option>}
        {groups.map(({ title, options }) => (
          <optgroup key={title} label={title}>
            {options.map(each => (
              <option key={each.value} value={each.value}>
                {each.label}
              </option>
            ))}
          </optgroup>
        ))}
        {onJoin ? (
          <optgroup label="A group of clauses">
            <option value="all">{JOIN.all}</option>
            <option value="any">{JOIN.any}</option>
          </optgroup>
        ) : null}
      </select>
      {aside}
      {scope.locked || !onRemove ? null : (
        <button type="button" class="bench-drop" aria-label={`Remove ${name}: ${subject}`} onClick={onRemove}>
          ×
        </button>
      )}
      {rule ? <Said {...props} rule={rule} option={option} subject={subject} /> : null}
      {rule && !scope.locked ? <Details {...props} rule={rule} name={`${name}: ${subject}`} /> : null}
      {children}
    </fieldset>
  );
}

/** Does the value speak of what the option names? */
function isOf({ head, id }: HeadOption, rule: RuleForm | null, value: Loose): boolean {
  return head === rule?.head && (id === null || id === value[head]);
}

/** The rule about something else; what still makes sense of it is kept. */
function about(scope: FormScope, rules: readonly RuleForm[], next: HeadOption, value: Loose): Loose {
  const { head, id } = next;
  const same = formOf(rules, value);
  const form = same?.head === head ? same : rules.find(rule => rule.head === head);
  if (!form) return value;
  const made = inForm(scope.root, scope.names, form, value);
  return id === null ? made : { ...made, [head]: id };
}

type SaidProps = RuleLineProps & {
  readonly rule: RuleForm;
  readonly option: HeadOption | undefined;
  readonly subject: string;
};

/** The second half of the sentence: "is below 35", "from 2", "for 3 turns". */
function Said({ scope, rules, path, value, rule, option, subject }: SaidProps) {
  const variants = rules.filter(({ head, variant }) => head === rule.head && variant !== null);
  const shown = Object.entries(rule.schema.properties ?? {}).filter(
    ([key, schema]) =>
      Object.hasOwn(value, key) &&
      (key !== rule.head || (option !== undefined && option.id === null)) &&
      !isCondition(formsOf(scope.root, schema)),
  );
  return (
    <div class="rule-said">
      {variants.length > 0 ? (
        <select
          aria-label={`${subject}: how`}
          disabled={scope.locked}
          value={rule.variant ?? ''}
          onChange={event => {
            const next = variants.find(({ variant }) => variant === event.currentTarget.value);
            if (next) scope.write(path, inForm(scope.root, scope.names, next, value));
          }}
        >
          {variants.map(({ variant }) => (
            <option key={variant} value={variant ?? ''}>
              {variantWord(variant ?? '')}
            </option>
          ))}
        </select>
      ) : null}
      {shown.map(([key, schema]) => (
        <Part
          key={key}
          {...{ scope, schema, path, value }}
          part={key}
          detail={!rule.schema.required?.includes(key)}
          name={key === rule.variant ? `${subject} ${variantWord(key)}` : `${subject}, ${detailWord(key)}`}
        />
      ))}
    </div>
  );
}

interface PartProps {
  readonly scope: FormScope;
  readonly schema: JsonSchema;
  readonly path: Path;
  readonly value: Loose;
  readonly part: string;
  readonly name: string;
  /** It may be taken away. */
  readonly detail: boolean;
}

function Part({ scope, schema, path, value, part, name, detail }: PartProps) {
  const control = (
    <RuleValue
      {...{ scope, schema, name }}
      path={[...path, part]}
      value={value[part]}
      around={value}
      optional={detail}
    />
  );
  if (!detail) return control;
  return (
    <span class="rule-part">
      <span>{detailWord(part)}</span>
      {control}
      {scope.locked ? null : (
        <button
          type="button"
          class="bench-drop"
          aria-label={`Remove ${name}`}
          onClick={() => {
            scope.write([...path, part], undefined);
            focusRule(path);
          }}
        >
          ×
        </button>
      )}
    </span>
  );
}

/** What may still be said: "for several turns", "with a chance". */
function Details({ scope, path, value, rule, name }: RuleLineProps & { readonly rule: RuleForm }) {
  const missing = Object.entries(rule.schema.properties ?? {}).filter(
    ([key]) => !Object.hasOwn(value, key) && !cannotBe(scope, key, value),
  );
  if (missing.length === 0) return null;
  return (
    <p class="rule-details">
      {missing.map(([key, schema]) => (
        <button
          key={key}
          type="button"
          class="text-button"
          title={schema.description}
          onClick={() => {
            scope.write([...path, key], firstOf(scope.root, scope.names, key, schema));
            focusRule([...path, key]);
          }}
        >
          + {detailWord(key)}
          <span class="unseen">, for {name}</span>
        </button>
      ))}
    </p>
  );
}

/** An answer can be asked for only of an event that has some. */
function cannotBe(scope: FormScope, key: string, value: Loose): boolean {
  return key === 'answer' && (scope.names?.choices.get(String(value.event)) ?? []).length === 0;
}
