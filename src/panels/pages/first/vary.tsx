// What nobody knows for sure, for the player to vary before the game: folded away, as written unless touched.
import { useId, useState } from 'preact/hooks';
import type { AssumptionEntry } from './entries.ts';
import './vary.css';

interface VaryProps {
  readonly assumptions: readonly AssumptionEntry[];
  /** Options that are not as written, by id of the assumption. */
  readonly taken: Readonly<Record<string, string>>;
  readonly onTake: (taken: Readonly<Record<string, string>>) => void;
}

/** What of `wanted` these assumptions or terms have, without what is as written anyway. */
export function varied(
  assumptions: readonly { readonly id: string; readonly options: readonly { readonly id: string }[] }[],
  wanted: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const pairs = assumptions.flatMap(({ id, options }) => {
    const option = options.slice(1).find(each => Object.hasOwn(wanted, id) && each.id === wanted[id]);
    return option ? [[id, option.id] as const] : [];
  });
  return Object.fromEntries(pairs);
}

export function Vary({ assumptions, taken, onTake }: VaryProps) {
  const help = useId();
  const count = Object.keys(taken).length;
  const [open] = useState(count > 0);
  if (assumptions.length === 0) return null;
  return (
    <details class="vary" open={open}>
      <summary>
        Assumptions you may vary <span>{count === 0 ? 'all as written' : `${count} varied`}</span>
      </summary>
      {assumptions.map(({ id, title, text, options }) => (
        <div key={id} class="vary-one">
          <label for={`${help}-${id}`}>{title}</label>
          <select
            id={`${help}-${id}`}
            value={taken[id] ?? options[0]?.id}
            aria-describedby={`${help}-${id}-text`}
            onChange={event => onTake(varied(assumptions, { ...taken, [id]: event.currentTarget.value }))}
          >
            {options.map((option, i) => (
              <option key={option.id} value={option.id}>
                {i > 0 || /as written/i.test(option.title) ? option.title : `${option.title} (as written)`}
              </option>
            ))}
          </select>
          <p id={`${help}-${id}-text`}>{text}</p>
        </div>
      ))}
    </details>
  );
}
