// The page behind an assignment link: what is played, how long, what is settled, and the team's seat.
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import '../../common/base.css';
import '../../common/button.css';
import type { Assignment } from '../../../classroom/assignment.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import type { Team } from '../../../session/team.ts';
import {
  sayForecast,
  sayLength,
  sayNotPlayable,
  sayOtherVersion,
  sayPauses,
  sayVaried,
} from '../../../words/lesson.ts';
import { PickFile } from '../../common/pick-file.tsx';
import { Wordmark } from '../../common/wordmark.tsx';
import { SignIn } from './sign-in.tsx';
import './start-page.css';

/** What this copy of the game has for an assignment. */
export type Found =
  | {
      readonly kind: 'playable';
      readonly scenario: Scenario;
      /** Turns of the game as it is set. */
      readonly turns: number;
      /** First five digits of the hash of this copy's scenario. */
      readonly version: string;
    }
  /** `known`: the scenario is here, but cannot be played as set. */
  | { readonly kind: 'missing'; readonly known: boolean };

export interface Chosen {
  readonly team: Team | null;
  readonly priorities: readonly [string, string];
}

interface StartPageProps {
  readonly assignment: Assignment;
  readonly found: Found;
  /** Why the file opened last is not the one; empty when none was opened, or the right one. */
  readonly refused: readonly string[];
  /** One game of the whole class: no team sits down. */
  readonly facilitating: boolean;
  /** The team's game of this assignment, if one is kept: what it says of itself. */
  readonly kept: string | null;
  readonly onCarryOn: () => void;
  readonly onStart: (chosen: Chosen) => void;
  readonly onFile: (file: File) => void;
  /** To the first screen, without the assignment. */
  readonly onHome: () => void;
}

export function StartPage(props: StartPageProps) {
  const { assignment, found, refused, onHome, onFile } = props;
  const goneOn = useSignal(false);
  return (
    <div class="lesson-start on-slate">
      <header class="lesson-bar">
        <Wordmark />
        <button type="button" class="text-button" onClick={onHome}>
          To the first screen
        </button>
      </header>
      {found.kind === 'missing' ? (
        <main>
          <Trouble
            sentences={sayNotPlayable(assignment.scenario, found.known)}
            refused={refused}
            onFile={onFile}
          />
        </main>
      ) : (
        <main>
          <WhatIsPlayed {...props} found={found} />
          {found.version === assignment.version || goneOn.value ? (
            <SignIn {...props} scenario={found.scenario} />
          ) : (
            <Trouble
              sentences={sayOtherVersion(found.scenario.title, assignment.version, found.version)}
              refused={refused}
              onFile={onFile}
            >
              <button
                type="button"
                class="button"
                onClick={() => {
                  goneOn.value = true;
                }}
              >
                Go on all the same
              </button>
            </Trouble>
          )}
        </main>
      )}
    </div>
  );
}

interface TroubleProps {
  readonly sentences: readonly string[];
  readonly refused: readonly string[];
  readonly onFile: (file: File) => void;
  readonly children?: ComponentChildren;
}

/** What stands between this copy and the assignment, and how to mend it. */
function Trouble({ sentences: [first, ...more], refused, onFile, children }: TroubleProps) {
  return (
    <section class="lesson-slip on-paper" role="alert">
      <h2>{first}</h2>
      {more.map(sentence => (
        <p key={sentence}>{sentence}</p>
      ))}
      {refused.map((sentence, i) => (
        <p key={sentence}>{i === 0 ? <b>{sentence}</b> : sentence}</p>
      ))}
      <p class="lesson-actions">
        <PickFile class="button quiet" onFile={onFile}>
          Open the scenario’s file
        </PickFile>
        {children}
      </p>
    </section>
  );
}

/** A link that came damaged: nothing of it can be believed. */
export function DamagedLink({ onHome }: { onHome: () => void }) {
  return (
    <div class="lesson-start on-slate">
      <header class="lesson-bar">
        <Wordmark />
      </header>
      <main>
        <section class="lesson-slip on-paper">
          <h1>This assignment link is damaged.</h1>
          <p>A part of it is missing or changed. Open it again from where you have it, or ask for it anew.</p>
          <p class="lesson-actions">
            <button type="button" class="button" onClick={onHome}>
              To the first screen
            </button>
          </p>
        </section>
      </main>
    </div>
  );
}

type Playable = Extract<Found, { readonly kind: 'playable' }>;

function WhatIsPlayed({ assignment, found: { scenario, turns } }: StartPageProps & { found: Playable }) {
  const { seed, priorities, assumptions, forecast, pauses } = assignment;
  const names = priorities?.map(id => scenario.priorities.find(priority => priority.id === id)?.title ?? id);
  const { length: _, ...others } = assumptions;
  const settled: readonly (readonly [name: string, said: readonly string[]])[] = [
    ['Length', [sayLength(scenario, turns)]],
    ['World', [`${seed}: every team has the same Beijing and the same luck.`]],
    ['Judged on', [names ? names.join(' and ') : 'Two priorities of your own choice.']],
    ['Forecast', [sayForecast(forecast)]],
    ['Pauses', [sayPauses(pauses)]],
    ['Varied', sayVaried(scenario, others)],
  ];
  return (
    <section class="lesson-words" aria-labelledby="lesson-title">
      <p class="lesson-kind">An assignment for your class</p>
      <h1 id="lesson-title" tabIndex={-1} lang={scenario.language}>
        {scenario.title}
      </h1>
      <p lang={scenario.language}>{scenario.summary}</p>
      <h2>Settled for every team</h2>
      <dl>
        {settled
          .filter(([, said]) => said.length > 0)
          .map(([name, said]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                {said.map(sentence => (
                  <span key={sentence}>{sentence} </span>
                ))}
              </dd>
            </div>
          ))}
      </dl>
      <p class="lesson-note" lang={scenario.language}>
        {scenario.contentNote}
      </p>
    </section>
  );
}
