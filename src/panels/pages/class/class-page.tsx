// The teacher's page: prepare a lesson here; afterwards collect what the teams hand in and talk about it.
import { type Signal, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { makeAssignment } from '../../../classroom/assignment.ts';
import { writtenHash } from '../../../scenario/hash.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { newSeed, tidySeed } from '../../../session/seed.ts';
import '../../common/button.css';
import { TopBar } from '../../common/top-bar.tsx';
import { entryIn, type GalleryEntry, languagesOf } from '../first/entries.ts';
import './class-page.css';
import {
  AFTER_TABS,
  AfterLesson,
  type AfterLessonProps,
  AfterNote,
  type AfterTab,
} from './debrief/after-lesson.tsx';
import { Prepare } from './prepare.tsx';
import { assignmentOf, type Prepared, printPrepared, settingsFor, settingsOf } from './settings.ts';

export interface ClassPageProps {
  /** At least one; the first is chosen at the start. */
  readonly scenarios: readonly GalleryEntry[];
  /** What was set before, to go on with. */
  readonly prepared: Prepared | null;
  /** Address of the game, without query and hash. */
  readonly address: string;
  readonly language: string | null;
  readonly onLanguage: (code: string) => void;
  /** The whole scenario of an id in the language chosen; null when its file cannot be read. */
  readonly load: (id: string) => Scenario | null;
  /** What is set, after every change, as `printPrepared` writes it. */
  readonly onChange: (query: string) => void;
  readonly onHome: () => void;
  /** Kept outside, so that the teacher finds the same part open on coming back. */
  readonly tab: Signal<'prepare' | AfterTab>;
  /** What is done with the games once they are played, most likely of this scenario; asked for when a tab of it opens. */
  readonly after: (scenario: string) => Omit<AfterLessonProps, 'tab' | 'onTab'>;
  /** A quiet line at the foot. */
  readonly foot?: ComponentChildren;
}

export function ClassPage(props: ClassPageProps) {
  const { scenarios, prepared, address, language, load, onChange, tab } = props;
  const of = (id: string | undefined) => scenarios.find(each => each.id === id) ?? scenarios[0]!;
  const settings = useSignal(
    prepared ? settingsOf(of(prepared.made.scenario), prepared) : settingsFor(of(undefined), newSeed()),
  );
  const chosen = of(settings.value.scenario);
  const entry = entryIn(chosen, language);
  const scenario = useMemo(() => load(entry.id), [entry.id, language, load]);
  const version = scenario ? writtenHash(scenario).slice(0, 5) : '00000';
  const seed = tidySeed(settings.value.seed) || 'AMUR-1000';
  const made = assignmentOf(entry, { ...settings.value, seed }, version);
  const query = makeAssignment(made);
  const set = printPrepared({ made, lesson: settings.value.lesson });
  useEffect(() => onChange(set), [set, onChange]);
  // A translation is for the eye only: the game behind the link is the same.
  const link = `${address}${query}${entry.language === undefined ? '' : `&lang=${entry.language}`}`;
  const to = (next: typeof tab.value) => {
    tab.value = next;
    scrollTo({ top: 0 });
  };
  return (
    <div class="class-page on-paper">
      <TopBar
        tabs={[['prepare', 'Prepare'] as const, ...AFTER_TABS].map(([id, name]) => ({
          id,
          name,
          go: () => to(id),
        }))}
        open={tab.value}
        onHome={props.onHome}
      >
        {tab.value === 'prepare' ? (
          <>
            <span>For a class</span>
            <b lang={entry.language}>{entry.title}</b>
            <span>{seed}</span>
          </>
        ) : (
          <AfterNote room={props.after(entry.id).room} />
        )}
      </TopBar>
      {tab.value === 'prepare' ? (
        <main>
          <Prepare
            scenarios={scenarios}
            entry={entry}
            languages={languagesOf(chosen)}
            settings={settings.value}
            scenario={scenario}
            outdated={prepared?.made.scenario === entry.id && prepared.made.version !== version}
            link={link}
            facilitate={`${link}&facilitate`}
            onSet={next => {
              settings.value = next;
            }}
            onLanguage={props.onLanguage}
          />
        </main>
      ) : (
        <AfterLesson {...props.after(entry.id)} tab={tab.value} onTab={to} />
      )}
      <footer class="class-foot no-print">{props.foot}</footer>
    </div>
  );
}
