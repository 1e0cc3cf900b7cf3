// The first screen and what its buttons lead to. Nothing here may load the rules: `table` and `opening` do, later.
import { gallery } from 'virtual:gallery';
import type { SaveEntry } from '../panels/pages/first/entries.ts';
import { FirstScreen } from '../panels/pages/first/first-screen.tsx';
import { readSaves } from './kept-games.ts';
import { chooseLanguage, language } from './language.ts';
import { OfflineNote } from './offline-note.tsx';
import { readQuery } from './query.ts';
import { go } from './routes.ts';
import { show } from './screen.ts';

type Table = typeof import('./table.tsx');

const opening = () => import('./opening.ts');

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
        onStart={async game => (await opening()).start(game)}
        onResume={async slot => (await opening()).resumeSlot(slot)}
        onOpenScenario={async file => (await opening()).openScenarioFile(file)}
        onOpenSave={async file => (await opening()).openSaveFile(file)}
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
