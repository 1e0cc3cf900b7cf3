// The mandate of a scenario that the player opened from a file: the same step as on the first screen, on a page alone.
import { useSignal } from '@preact/signals';
import '../../common/base.css';
import '../../common/button.css';
import { newSeed } from '../../../session/seed.ts';
import { Wordmark } from '../../common/wordmark.tsx';
import { entryIn, type GalleryEntry, languagesOf, type NewGame } from './entries.ts';
import './first-screen.css';
import { Mandate } from './mandate.tsx';
import './mandate-page.css';

interface MandatePageProps {
  /** Name of the file. */
  readonly file: string;
  readonly entry: GalleryEntry;
  readonly language: string | null;
  readonly onLanguage: (code: string) => void;
  readonly onStart: (game: NewGame) => void;
  readonly onBack: () => void;
}

export function MandatePage({ file, entry, language, onLanguage, onStart, onBack }: MandatePageProps) {
  const scenario = entryIn(entry, language);
  const world = useSignal(newSeed());
  return (
    <div class="mandate-page on-slate">
      <header class="first-bar">
        <Wordmark />
        <button type="button" class="first-link" onClick={onBack}>
          Back
        </button>
      </header>
      <main>
        <section class="mandate-page-words" aria-labelledby="mandate-page-title">
          <p class="mandate-page-file">Opened from {file}</p>
          <h1 id="mandate-page-title" tabIndex={-1} lang={scenario.language}>
            {scenario.title}
          </h1>
          <p lang={scenario.language}>{scenario.summary}</p>
          <p class="mandate-page-note" lang={scenario.language}>
            {scenario.contentNote}
          </p>
        </section>
        <Mandate
          scenario={scenario}
          languages={languagesOf(entry)}
          onLanguage={onLanguage}
          world={world}
          onStart={onStart}
        />
      </main>
    </div>
  );
}
