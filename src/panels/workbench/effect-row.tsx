// One effect that moves a dial: which, by how much, and what else its card says of it.
import { signed } from '../../words/number.ts';
import type { FormScope } from './controls.tsx';
import type { Name } from './names.ts';
import type { Path } from './schema-guide.ts';

interface EffectRowProps {
  readonly scope: FormScope;
  readonly path: Path;
  readonly effect: Readonly<Record<string, unknown>>;
  readonly by: number;
  readonly dials: readonly Name[];
}

export function EffectRow({ scope, path, effect, by, dials }: EffectRowProps) {
  const dial = String(effect.dial);
  const known = dials.find(each => each.id === dial);
  const name = known?.title || dial;
  const { dial: _, by: __, ...rest } = effect;
  const change = (step: number) => scope.write([...path, 'by'], by + step);
  return (
    <div class="bench-effect" data-bad={known ? undefined : true}>
      <select
        aria-label={`Dial of this effect, now ${name}`}
        disabled={scope.locked}
        value={dial}
        onChange={event => scope.write([...path, 'dial'], event.currentTarget.value)}
      >
        {known ? null : <option value={dial}>{dial}?</option>}
        {dials.map(each => (
          <option key={each.id} value={each.id}>
            {each.title || each.id}
          </option>
        ))}
      </select>
      <span class="bench-stepper">
        <button
          type="button"
          disabled={scope.locked}
          aria-label={`${name}: one less`}
          onClick={() => change(-1)}
        >
          −
        </button>
        <output>{signed(by)}</output>
        <button
          type="button"
          disabled={scope.locked}
          aria-label={`${name}: one more`}
          onClick={() => change(1)}
        >
          +
        </button>
      </span>
      {scope.locked ? null : (
        <button
          type="button"
          class="bench-drop"
          aria-label={`Remove the effect on ${name}`}
          onClick={() => scope.write(path, undefined)}
        >
          ×
        </button>
      )}
      {Object.keys(rest).length > 0 ? (
        <code class="bench-rest">{JSON.stringify(rest).slice(1, -1)}</code>
      ) : null}
    </div>
  );
}
