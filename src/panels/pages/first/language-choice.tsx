// In which language a scenario is read, where it has more than one. Says honestly what stays English.
import { languageName } from '../../../words/names.ts';
import './language-choice.css';

interface LanguageChoiceProps {
  /** Codes, that of the file first. */
  readonly languages: readonly string[];
  readonly chosen: string;
  readonly onChoose: (code: string) => void;
}

export function LanguageChoice({ languages, chosen, onChoose }: LanguageChoiceProps) {
  if (languages.length < 2) return null;
  return (
    <fieldset class="language-choice">
      <legend>Language of this scenario</legend>
      <div>
        {languages.map(code => (
          <label key={code}>
            <input
              type="radio"
              name="language"
              value={code}
              checked={code === chosen}
              onChange={() => onChoose(code)}
            />
            <span lang={code}>{languageName(code)}</span>
          </label>
        ))}
      </div>
      <p>
        Its documents, reports and names. Buttons, help and the words of the rules stay English. It is the
        same game in either language.
      </p>
    </fieldset>
  );
}
