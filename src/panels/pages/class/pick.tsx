// One thing to choose from a short list, with what the choice means below it.
import { useId } from 'preact/hooks';

interface PickProps {
  readonly name: string;
  readonly value: string;
  /** Value and words. */
  readonly options: readonly (readonly [string, string])[];
  readonly text?: string | undefined;
  /** Language of name, options and text, where they are the scenario's. */
  readonly lang?: string | undefined;
  readonly onPick: (value: string) => void;
}

export function Pick({ name, value, options, text, lang, onPick }: PickProps) {
  const id = useId();
  return (
    <div class="class-field" lang={lang}>
      <label for={id}>{name}</label>
      <select
        id={id}
        value={value}
        aria-describedby={text === undefined ? undefined : `${id}-text`}
        onChange={event => onPick(event.currentTarget.value)}
      >
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
      {text === undefined ? null : <p id={`${id}-text`}>{text}</p>}
    </div>
  );
}
