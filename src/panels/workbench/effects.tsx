// What a card changes: one line for each effect, with what its card says of when and how.
import { ConditionField } from './condition.tsx';
import { Description, type FormScope, JsonField } from './controls.tsx';
import { focusRule, keyOf } from './rule-focus.ts';
import { formOf, isLoose, type Loose, type RuleForm, ruleForms } from './rule-forms.ts';
import { RuleLine } from './rule-line.tsx';
import { formsOf, isCondition, itemOf, type JsonSchema, type Path } from './schema-guide.ts';

interface EffectsProps {
  readonly scope: FormScope;
  readonly form: JsonSchema;
  readonly path: Path;
  readonly name: string;
  readonly value: readonly unknown[];
}

export function Effects({ scope, form, path, name, value }: EffectsProps) {
  const rules = ruleForms(formsOf(scope.root, itemOf(form, 0) ?? {}));
  return (
    <fieldset class="bench-set is-rule">
      <legend>{name}</legend>
      <Description forms={[form]} />
      {value.length === 0 ? <p class="bench-hint">Nothing changes by itself.</p> : null}
      {value.map((effect, i) =>
        isLoose(effect) ? (
          <Effect
            key={i}
            {...{ scope, rules, effect }}
            path={[...path, i]}
            name={`${name}, effect ${i + 1}`}
            onRemove={() => {
              scope.write([...path, i], undefined);
              focusRule([...path, Math.max(0, i - 1)]);
            }}
          />
        ) : (
          <JsonField
            key={i}
            scope={scope}
            forms={[]}
            path={[...path, i]}
            name={`Effect ${i + 1}`}
            value={effect}
          />
        ),
      )}
      {scope.locked || value.length >= (form.maxItems ?? 1000) ? null : (
        <button
          type="button"
          class="text-button bench-more"
          data-rule-end={keyOf(path)}
          onClick={() => {
            scope.write([...path, value.length], { dial: 'treasury', by: -1 });
            focusRule([...path, value.length]);
          }}
        >
          + Add an effect<span class="unseen"> to {name}</span>
        </button>
      )}
    </fieldset>
  );
}

interface EffectProps {
  readonly scope: FormScope;
  readonly rules: readonly RuleForm[];
  readonly path: Path;
  readonly name: string;
  readonly effect: Loose;
  readonly onRemove: () => void;
}

function Effect({ scope, rules, path, name, effect, onRemove }: EffectProps) {
  const { schema } = formOf(rules, effect) ?? {};
  const conditions = Object.entries(schema?.properties ?? {})
    .map(([key, inner]) => [key, formsOf(scope.root, inner)] as const)
    .filter(([key, forms]) => Object.hasOwn(effect, key) && isCondition(forms));
  return (
    <RuleLine {...{ scope, rules, path, name, onRemove }} value={effect} coin>
      {conditions.map(([key, forms]) => (
        <ConditionField
          key={key}
          scope={scope}
          forms={forms}
          path={[...path, key]}
          name="Only if"
          value={effect[key]}
          onRemove={() => {
            scope.write([...path, key], undefined);
            focusRule(path);
          }}
        />
      ))}
    </RuleLine>
  );
}
