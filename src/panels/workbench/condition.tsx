// A condition as clauses that can be added, nested, turned round and taken away. Every step is an edit of the text;
// what is not touched stays as it is written.
import type { ComponentChildren } from 'preact';
import { condition } from '../../scenario/schema/common.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { sayCondition } from '../../words/condition.ts';
import { Description, type FormScope } from './controls.tsx';
import { inLine, liftTo, renameKey, setAt, wrapAt } from './edit-text.ts';
import { focusRule, hasMoved, keyOf } from './rule-focus.ts';
import { firstRule, isLoose, type RuleForm, ruleForms } from './rule-forms.ts';
import { RuleLine } from './rule-line.tsx';
import type { JsonSchema, Path } from './schema-guide.ts';
import './rule.css';

type Join = 'all' | 'any';

interface ConditionFieldProps {
  readonly scope: FormScope;
  readonly forms: readonly JsonSchema[];
  readonly path: Path;
  readonly name: string;
  readonly value: unknown;
  /** Takes the whole condition away, where it may be left out. */
  readonly onRemove?: (() => void) | undefined;
}

/** "Treasury is below 35 and it is turn 2 or later."; empty while it cannot be said. */
export function inWords(scenario: Scenario | null, value: unknown): string {
  const read = scenario && condition.safeParse(value);
  if (!scenario || !read?.success) return '';
  const said = sayCondition(scenario, read.data);
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

export function ConditionField({ scope, forms, path, name, value, onRemove }: ConditionFieldProps) {
  const rules = ruleForms(forms);
  const said = inWords(scope.scenario, value);
  const join = joinOf(value);
  const add = (wanted: Join) => {
    if (join === wanted) return append(scope, path, wanted, value, rules);
    const more = inLine(firstRule(scope.root, scope.names, rules));
    scope.edit((text, whole) => wrapAt(text, whole(path), `{ "${wanted}": [`, `, ${more}] }`));
    focusRule([...path, wanted, 1]);
  };
  return (
    <fieldset class="bench-set is-rule">
      <legend>{name}</legend>
      <Description forms={forms.slice(0, 1)} />
      {said ? (
        <p class="rule-words" aria-live="polite">
          {said}
        </p>
      ) : null}
      <Clause {...{ scope, rules, path, value, onRemove }} name={`${name}, clause`} />
      {scope.locked ? null : (
        <p class="rule-add">
          <button type="button" class="text-button" data-rule-end={keyOf(path)} onClick={() => add('all')}>
            + and …<span class="unseen"> a further clause of “{name}”</span>
          </button>
          <button type="button" class="text-button" onClick={() => add('any')}>
            + or …<span class="unseen"> another clause of “{name}”</span>
          </button>
        </p>
      )}
    </fieldset>
  );
}

interface ClauseProps {
  readonly scope: FormScope;
  readonly rules: readonly RuleForm[];
  readonly path: Path;
  readonly name: string;
  readonly value: unknown;
  readonly onRemove?: (() => void) | undefined;
}

function joinOf(value: unknown): Join | null {
  if (!isLoose(value)) return null;
  return Array.isArray(value.all) ? 'all' : Array.isArray(value.any) ? 'any' : null;
}

const partsOf = (value: unknown, join: Join): readonly unknown[] => {
  const parts = isLoose(value) ? value[join] : null;
  return Array.isArray(parts) ? parts : [];
};

function append(scope: FormScope, path: Path, join: Join, value: unknown, rules: readonly RuleForm[]): void {
  const at = [...path, join, partsOf(value, join).length];
  scope.write(at, firstRule(scope.root, scope.names, rules));
  focusRule(at);
}

/** One clause or group, with the "not" that may stand before it. */
function Clause(props: ClauseProps) {
  const { scope, rules, path, value, name, onRemove } = props;
  const negated = isLoose(value) && Object.hasOwn(value, 'not');
  const at = negated ? [...path, 'not'] : path;
  const inner = negated ? value.not : value;
  const not = (
    <label class="rule-not">
      <input
        type="checkbox"
        disabled={scope.locked}
        checked={negated}
        onChange={() => {
          scope.edit((text, whole) =>
            negated ? liftTo(text, whole(path), whole(at)) : wrapAt(text, whole(path), '{ "not": ', ' }'),
          );
          focusNot(negated ? path : [...path, 'not']);
        }}
      />
      not<span class="unseen">: {name} must not hold</span>
    </label>
  );
  const join = joinOf(inner);
  if (join) return <Group {...props} path={at} value={inner} join={join} not={not} />;
  if (negated && isLoose(inner) && Object.hasOwn(inner, 'not'))
    return (
      <div class="rule-group" data-rule={keyOf(path)}>
        {not}
        <Clause {...props} path={at} value={inner} />
      </div>
    );
  return (
    <RuleLine
      {...{ scope, rules, name, onRemove }}
      path={at}
      value={isLoose(inner) ? inner : {}}
      aside={not}
      onJoin={wanted => {
        const more = inLine(firstRule(scope.root, scope.names, rules));
        scope.edit((text, whole) => wrapAt(text, whole(at), `{ "${wanted}": [`, `, ${more}] }`));
        focusRule([...at, wanted, 1]);
      }}
    />
  );
}

/** The tick stays under the keyboard though the clause has moved. */
function focusNot(path: Path): void {
  const from = document.activeElement;
  requestAnimationFrame(() => {
    if (hasMoved(from)) return;
    document
      .querySelector<HTMLElement>(`[data-rule="${CSS.escape(keyOf(path))}"] input[type="checkbox"]`)
      ?.focus();
  });
}

interface GroupProps extends ClauseProps {
  readonly join: Join;
  readonly not: ComponentChildren;
}

function Group({ scope, rules, path, value, name, join, not, onRemove }: GroupProps) {
  const parts = partsOf(value, join);
  const remove = (i: number) => () => {
    scope.edit((text, whole) => setAt(text, whole([...path, join, i]), undefined));
    focusRule([...path, join, Math.max(0, i - 1)]);
  };
  return (
    <fieldset
      class="rule-group"
      aria-label={`${name}: ${join === 'all' ? 'all of' : 'at least one of'}`}
      data-rule={keyOf(path)}
    >
      <select
        class="rule-head"
        aria-label={`${name}: how its parts are joined`}
        disabled={scope.locked}
        value={join}
        onChange={event => {
          const wanted = event.currentTarget.value;
          scope.edit((text, whole) => renameKey(text, whole([...path, join]), wanted));
          focusRule(path);
        }}
      >
        <option value="all">All of these hold</option>
        <option value="any">At least one of these holds</option>
      </select>
      {not}
      {scope.locked || !onRemove ? null : (
        <button
          type="button"
          class="bench-drop"
          aria-label={`Remove ${name}, the whole group`}
          onClick={onRemove}
        >
          ×
        </button>
      )}
      <div class="rule-inner">
        {parts.map((part, i) => (
          <Clause
            key={i}
            {...{ scope, rules }}
            path={[...path, join, i]}
            value={part}
            name={`${name} ${i + 1}`}
            onRemove={parts.length > 1 ? remove(i) : undefined}
          />
        ))}
        {scope.locked ? null : (
          <p class="rule-add">
            <button
              type="button"
              class="text-button"
              data-rule-end={keyOf(path)}
              onClick={() => append(scope, path, join, value, rules)}
            >
              {join === 'all' ? '+ and …' : '+ or …'}
              <span class="unseen"> in {name}</span>
            </button>
            {parts.length === 1 ? (
              <button
                type="button"
                class="text-button"
                onClick={() => {
                  scope.edit((text, whole) => liftTo(text, whole(path), whole([...path, join, 0])));
                  focusRule(path);
                }}
              >
                Ungroup
              </button>
            ) : null}
          </p>
        )}
      </div>
    </fieldset>
  );
}
