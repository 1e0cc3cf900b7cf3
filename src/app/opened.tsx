// A scenario from the player's own file: its mandate first, as for those of this copy.
import type { GalleryEntry, NewGame } from '../panels/pages/first/entries.ts';
import { MandatePage } from '../panels/pages/first/mandate-page.tsx';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { languagesOf, translate } from '../scenario/translate.ts';
import { chooseLanguage, language } from './language.ts';
import { show } from './screen.ts';

/** What the first screen would show of a scenario. */
function entryOf(scenario: Scenario): GalleryEntry {
  const { id, title, summary, period, turns, minutes, dataDate, contentNote, priorities, assumptions } =
    scenario;
  const at = (base: string) => scenario.brigades.filter(brigade => brigade.base === base).length;
  return {
    ...{ id, title, summary, period, turns, minutes, dataDate, contentNote, priorities, assumptions },
    brigades: { west: at('west'), east: at('east') },
    ...(scenario.language === undefined ? {} : { language: scenario.language }),
  };
}

/** Shows the mandate of an opened scenario, in every language that it has. */
export function showMandateOf(
  file: string,
  scenario: Scenario,
  onStart: (game: NewGame) => void,
  onBack: () => void,
): void {
  const others = languagesOf(scenario).slice(1);
  const translations = Object.fromEntries(others.map(code => [code, entryOf(translate(scenario, code))]));
  const entry = { ...entryOf(scenario), translations };
  show(scenario.title, () => (
    <MandatePage
      file={file}
      entry={entry}
      language={language.value}
      onLanguage={chooseLanguage}
      onStart={onStart}
      onBack={onBack}
    />
  ));
}
