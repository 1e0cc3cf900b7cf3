// The first screen: the dilemma told, the mandate as the one way in. There at once, before the map's engine is loaded,
// so nothing here may import map, Phaser, the loader or its schema library.
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import '../../common/base.css';
import '../../common/button.css';
import { newSeed } from '../../../session/seed.ts';
import { PickFile } from '../../common/pick-file.tsx';
import { Wordmark } from '../../common/wordmark.tsx';
import { CarryOn } from './carry-on.tsx';
import { entryIn, type GalleryEntry, languagesOf, type NewGame, type SaveEntry } from './entries.ts';
import { FirstMap } from './first-map.tsx';
import './first-screen.css';
import './first-phone.css';
import { BeginHere } from './begin-here.tsx';
import { Captions } from './captions.tsx';
import { Gallery } from './gallery.tsx';
import { Mandate } from './mandate.tsx';

export interface FirstScreenProps {
  /** At least one; the first is chosen at the start. */
  readonly scenarios: readonly GalleryEntry[];
  /** Newest first. */
  readonly saves: readonly SaveEntry[];
  /** From the address, when it names one. */
  readonly seed?: string;
  /** Assumptions that the address varies in the first scenario, by id. */
  readonly assume?: Readonly<Record<string, string>>;
  /** Two priorities that a link asks for. */
  readonly priorities?: readonly [string, string];
  /** Language wanted for scenarios that have it; null for that of each. */
  readonly language?: string | null;
  readonly onLanguage?: (code: string) => void;
  readonly onStart: (game: NewGame) => void;
  readonly onResume: (slot: string) => void;
  readonly onOpenScenario: (file: File) => void;
  readonly onOpenSave: (file: File) => void;
  readonly onClaims: () => void;
  readonly onWorkbench: () => void;
  readonly onClass: () => void;
  /** Opens the list of saves; offered when there is more than one. */
  readonly onSaves?: () => void;
  /** A quiet line at the very end. */
  readonly foot?: ComponentChildren;
}

function Lead() {
  return (
    <p class="first-lead">
      You chair the council that divides Russia’s men, money and trains between{' '}
      <b class="first-west">the war in Ukraine</b> and <b class="first-east">the long border</b> with a
      partner whose service one counter-intelligence unit, in a leaked paper, is reported to call “the enemy”.
    </p>
  );
}

/** The note says itself how far the facts reach, or it is said after it. */
function Note({ scenario }: { scenario: GalleryEntry }) {
  return (
    <section class="first-note" aria-label="Content note and date of the facts">
      <p lang={scenario.language}>
        {scenario.contentNote}
        {scenario.contentNote.includes(scenario.dataDate) ? null : (
          <span lang="en">
            {' '}
            Facts: <span lang={scenario.language}>{scenario.dataDate}</span>. What the game makes of them is
            fiction.
          </span>
        )}
      </p>
    </section>
  );
}

/** Not a link: what stands behind the # of the address is a route. */
function toMandate() {
  document.querySelector<HTMLElement>('#mandate input')?.focus();
}

export function FirstScreen(props: FirstScreenProps) {
  const chosen = useSignal(props.scenarios[0]?.id);
  const world = useSignal(props.seed ?? newSeed());
  const { language = null } = props;
  const entry = props.scenarios.find(({ id }) => id === chosen.value) ?? props.scenarios[0];
  const save = props.saves[0];
  if (!entry) return null;
  const scenario = entryIn(entry, language);
  const ofLink = entry === props.scenarios[0];
  const choose = (id: string) => {
    chosen.value = id;
    document.getElementById('mandate')?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <div class="first on-slate">
      <button type="button" class="skip-link" onClick={toMandate}>
        To the mandate
      </button>
      <header class="first-bar">
        <Wordmark />
        <nav aria-label="More">
          <ul>
            {props.saves.length > 1 && props.onSaves ? (
              <li>
                <button type="button" class="first-link" onClick={props.onSaves}>
                  Saved games
                </button>
              </li>
            ) : null}
            <li>
              <PickFile class="first-link" onFile={props.onOpenSave}>
                Open a saved game
              </PickFile>
            </li>
            <li>
              <PickFile class="first-link" onFile={props.onOpenScenario}>
                Open a scenario file
              </PickFile>
            </li>
            <li>
              <button type="button" class="first-link" onClick={props.onClass}>
                For a class
              </button>
            </li>
            <li>
              <button type="button" class="first-link" onClick={props.onWorkbench}>
                Write a scenario
              </button>
            </li>
            <li>
              <button type="button" class="first-link" onClick={props.onClaims}>
                The article, claim by claim
              </button>
            </li>
          </ul>
        </nav>
      </header>
      <main>
        <div class="first-ground">
          <div class="first-hero">
            <div class="first-map">
              <FirstMap {...scenario.map} />
            </div>
            <div class="first-title">
              <h1>
                Too little <br />
                for two doors.
              </h1>
              <Lead />
            </div>
            <Captions scenario={scenario} />
            <Note scenario={scenario} />
            <div class="first-mandate" data-save={save ? true : undefined} id="mandate">
              {save ? (
                <CarryOn save={save} onResume={props.onResume} />
              ) : (
                <BeginHere scenarios={props.scenarios} chosen={entry} onChoose={choose} />
              )}
              <Mandate
                key={entry.id}
                scenario={scenario}
                languages={languagesOf(entry)}
                {...(props.onLanguage ? { onLanguage: props.onLanguage } : {})}
                world={world}
                {...(props.assume && ofLink ? { assume: props.assume } : {})}
                {...(props.priorities && ofLink ? { wanted: props.priorities } : {})}
                onStart={props.onStart}
              />
            </div>
          </div>
        </div>
        <Gallery scenarios={props.scenarios} chosen={entry} language={language} onChoose={choose} />
      </main>
      {props.foot ? <footer class="first-foot">{props.foot}</footer> : null}
    </div>
  );
}
