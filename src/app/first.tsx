// The first screen and what its buttons lead to. Nothing here may load the rules: that is what `table` does, later.
import { gallery } from 'virtual:gallery';
import type { SaveEntry } from '../panels/pages/first/entries.ts';
import { FirstScreen } from '../panels/pages/first/first-screen.tsx';
import { AUTOSAVE, listSlots, readAutosave, type Slot } from '../session/slots.ts';
import { quarterName } from '../words/dates.ts';
import { chooseLanguage, language } from './language.ts';
import { OfflineNote } from './offline-note.tsx';
import { readQuery } from './query.ts';
import { go } from './routes.ts';
import { show } from './screen.ts';

type Table = typeof import('./table.tsx');

/** A kept game as the lists of saves show it. */
export function saveEntry({ id, name, label }: Slot): SaveEntry {
  const { title, turn, turns, calendar, over, savedAt } = label;
  const last = over ? Math.max(0, turn - 1) : turn;
  return {
    slot: id,
    name: id === AUTOSAVE ? 'Automatic save' : name,
    scenario: title,
    turn,
    turns,
    quarter: quarterName(calendar, last),
    savedAt,
    over,
  };
}

/** All kept games, newest first. Empty where the browser keeps nothing. */
export async function readSaves(): Promise<SaveEntry[]> {
  const [running, named] = await Promise.all([readAutosave(), listSlots().catch((): Slot[] => [])]);
  const kept = [...(running ? [running] : []), ...named].map(saveEntry);
  return kept.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
}

/** Scenarios of this copy; the one that the link names stands first. A second part opens from the first one's review. */
function scenarios(wanted: string | null) {
  const seconds = new Set(gallery.map(entry => entry.next));
  return gallery
    .filter(({ id }) => id === wanted || !seconds.has(id))
    .sort((a, b) => Number(b.id === wanted) - Number(a.id === wanted));
}

/** Shows the first screen at once, and again when it is known what can be resumed. */
export async function showFirst(table: () => Promise<Table>): Promise<void> {
  const { scenario, seed, assume, priorities } = readQuery(location.search);
  const first = (saves: readonly SaveEntry[]) =>
    show('', () => (
      <FirstScreen
        scenarios={scenarios(scenario)}
        saves={saves}
        {...(seed === null ? {} : { seed })}
        {...(assume === null ? {} : { assume })}
        {...(priorities === null ? {} : { priorities })}
        language={language.value}
        onLanguage={chooseLanguage}
        onStart={async game => (await table()).start(game)}
        onResume={async slot => (await table()).resumeSlot(slot)}
        onOpenScenario={async file => (await table()).openScenarioFile(file)}
        onOpenSave={async file => (await table()).openSaveFile(file)}
        onClaims={() => go('claims')}
        onWorkbench={() => go('workbench')}
        onClass={() => go('class')}
        foot={<OfflineNote />}
        onSaves={async () => (await table()).showSaves()}
      />
    ));
  first([]);
  const saves = await readSaves();
  if (saves.length > 0 && location.hash.replace(/^#\/?/, '') === '') first(saves);
}
