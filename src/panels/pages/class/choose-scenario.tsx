// Which scenario: what a teacher asks of each, in two lines.
import { sayFacts } from '../../../words/class.ts';
import { languageName } from '../../../words/names.ts';
import { entryIn, type GalleryEntry, languagesOf } from '../first/entries.ts';

interface ChooseScenarioProps {
  readonly scenarios: readonly GalleryEntry[];
  readonly chosen: string;
  readonly language: string | null;
  readonly onChoose: (id: string) => void;
}

export function ChooseScenario({ scenarios, chosen, language, onChoose }: ChooseScenarioProps) {
  return (
    <fieldset class="class-part class-scenarios">
      <legend>Scenario</legend>
      <div>
        {scenarios.map(written => {
          const { id, title, turns, minutes, gallery, language: lang } = entryIn(written, language);
          const languages = languagesOf(written);
          return (
            <label key={id} class="class-scenario">
              <input
                type="radio"
                name="class-scenario"
                value={id}
                checked={id === chosen}
                onChange={() => onChoose(id)}
              />
              <span>
                <b lang={lang}>{title}</b>
                {gallery ? <span lang={lang}>{gallery.teaches}</span> : null}
                <span class="class-facts">
                  {sayFacts(turns, minutes, gallery?.reading)}
                  {languages.length > 1 ? `, ${languages.map(languageName).join(' and ')}` : ''}
                  {gallery?.newcomers ? ', good to begin with' : ''}
                </span>
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
