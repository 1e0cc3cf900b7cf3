// The teacher's page on screen: gives it the scenarios of this copy, and keeps what is set in its own address.
import { gallery } from 'virtual:gallery';
import { signal } from '@preact/signals';
import { ClassPage, type ClassPageProps } from '../panels/pages/class/class-page.tsx';
import { classGames } from '../panels/pages/class/debrief/class-games.ts';
import { type Prepared, readPrepared } from '../panels/pages/class/settings.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { translate } from '../scenario/translate.ts';
import { keepLesson, keptLesson } from './kept-lesson.ts';
import { chooseLanguage, language } from './language.ts';
import { borrow } from './library.ts';
import { OfflineNote } from './offline-note.tsx';
import { go, makeHash } from './routes.ts';
import { show } from './screen.ts';
import { loadClaimsFile, loadShipped } from './shelf.ts';

/** Second parts are reached from the review of the first; a class begins with the first. */
const seconds = new Set(gallery.map(entry => entry.next));
const scenarios = gallery.filter(({ id }) => !seconds.has(id));

const load = (id: string) => {
  const borrowed = borrow(id);
  return borrowed?.ok ? borrowed.playable.scenario : null;
};

/**
 * What is set stays in the address behind the "#": a bookmark of it is the lesson prepared. And on this device: whoever
 * comes back by the first screen hands out the same world to who is late.
 */
function keepPrepared(query: string): void {
  history.replaceState(null, '', `${location.pathname}${location.search}${makeHash('class')}${query}`);
  keepLesson(query);
}

/** The lesson in the address, `#/class?scenario=...&class=...`, else the one set last; if this copy has its scenario. */
function preparedBefore(): Prepared | null {
  const [, query = ''] = location.hash.split('?');
  const prepared = readPrepared(`?${query}`) ?? readPrepared(keptLesson());
  return prepared && scenarios.some(({ id }) => id === prepared.made.scenario) ? prepared : null;
}

/** Which part of the page is open. */
const tab: ClassPageProps['tab'] = signal('prepare');

/** A scenario of this copy as its author wrote it; none where its file cannot be read. */
const written = ({ file }: { readonly file: string }): readonly Scenario[] => {
  const loaded = loadShipped(file, {});
  return loaded.ok ? [loaded.scenario] : [];
};

/** What was collected, for as long as the page lives; the list itself is kept in the browser. */
let collected: ReturnType<ClassPageProps['after']> | undefined;

/** What is done with the games of a class. Codes are tried with the likely scenario first, then with all others. */
function after(likely: string): ReturnType<ClassPageProps['after']> {
  collected ??= {
    room: classGames({
      scenarios: gallery.filter(({ id }) => id === likely).flatMap(written),
      others: () => gallery.filter(({ id }) => id !== likely).flatMap(written),
      spoken: scenario => (language.value === null ? scenario : translate(scenario, language.value)),
      assignment: null,
    }),
    claims: loadClaimsFile().value ?? null,
    onOpen: async game => (await import('./seated.ts')).begin(game),
  };
  return collected;
}

/** Shows the teacher's page. */
export function showClass(): void {
  const prepared = preparedBefore();
  const [address = ''] = location.href.split(/[?#]/);
  show('For a class', () => (
    <ClassPage
      scenarios={scenarios}
      prepared={prepared}
      address={address}
      language={language.value}
      onLanguage={chooseLanguage}
      load={load}
      onChange={keepPrepared}
      onHome={() => go('first')}
      tab={tab}
      after={after}
      foot={<OfflineNote />}
    />
  ));
}
