// Ten minutes before the lesson: scenario, time, world, rules; the link and the paper that come of it.
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { inWords } from '../../../words/in-words.ts';
import type { GalleryEntry } from '../first/entries.ts';
import { LanguageChoice } from '../first/language-choice.tsx';
import { ChooseRules } from './choose-rules.tsx';
import { ChooseScenario } from './choose-scenario.tsx';
import { ChooseLength, ChooseWorld } from './choose-terms.tsx';
import { HandOut } from './hand-out.tsx';
import { Paper } from './paper.tsx';
import './prepare.css';
import { type Settings, timesOf, turnsOf, withScenario } from './settings.ts';

interface PrepareProps {
  readonly scenarios: readonly GalleryEntry[];
  /** The chosen scenario, in the language it is read in. */
  readonly entry: GalleryEntry;
  readonly languages: readonly string[];
  readonly settings: Settings;
  /** The whole scenario in that language; null when its file cannot be read. */
  readonly scenario: Scenario | null;
  /** The assignment was made with another version of the scenario. */
  readonly outdated: boolean;
  readonly link: string;
  readonly facilitate: string;
  readonly onSet: (settings: Settings) => void;
  readonly onLanguage: (code: string) => void;
}

export function Prepare(props: PrepareProps) {
  const { scenarios, entry, languages, settings, scenario, link, facilitate, outdated } = props;
  const { onSet, onLanguage } = props;
  const terms = { entry, settings, onSet };
  const turns = turnsOf(entry, settings);
  const { play } = timesOf(entry, settings);
  const choose = (id: string) => {
    const next = scenarios.find(each => each.id === id);
    if (next) onSet(withScenario(next, settings));
  };
  return (
    <>
      <div class="prepare no-print">
        <header class="prepare-head">
          <h1>
            One link, one world: {inWords(turns)} turns in about {play} minutes.
          </h1>
          <p>
            Every team that opens it meets the same Beijing and the same luck. What differs afterwards is what
            they decided. Nothing about pupils is asked, kept or sent.
          </p>
          {outdated ? (
            <p>
              <b>This scenario has changed since the lesson was prepared.</b> Hand out the link anew: the old
              one belongs to another version.
            </p>
          ) : null}
        </header>
        <form class="prepare-form" aria-label="The assignment" onSubmit={event => event.preventDefault()}>
          <ChooseScenario
            scenarios={scenarios}
            chosen={entry.id}
            language={entry.language ?? null}
            onChoose={choose}
          />
          <LanguageChoice languages={languages} chosen={entry.language ?? 'en'} onChoose={onLanguage} />
          <ChooseLength {...terms} />
          <ChooseRules {...terms} />
          <ChooseWorld {...terms} />
        </form>
        <HandOut title={entry.title} lang={entry.language} link={link} facilitate={facilitate} />
      </div>
      {scenario ? (
        <Paper scenario={scenario} entry={entry} settings={settings} link={link} />
      ) : (
        <p class="prepare-broken">
          The file of this scenario has mistakes, so nothing can be printed of it. Open it from the first
          screen to see them.
        </p>
      )}
    </>
  );
}
