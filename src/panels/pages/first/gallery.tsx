// Below the fold: the scenarios that can be played as a strip of cards, what a teacher needs, and how a game goes.
import { entryIn, type GalleryEntry, languagesOf } from './entries.ts';
import './gallery.css';
import { capital, inWords } from '../../../words/in-words.ts';
import { GalleryCard } from './gallery-card.tsx';
import { ForTeachers } from './teachers.tsx';

interface GalleryProps {
  readonly scenarios: readonly GalleryEntry[];
  readonly chosen: GalleryEntry;
  /** Language wanted; null for that of each scenario. */
  readonly language: string | null;
  readonly onChoose: (id: string) => void;
}

const HOW = [
  ['Read', 'Each turn brings reports, some of them wrong. Say how likely a move from Beijing is.'],
  [
    'Divide',
    'Lay a few chips on six lines, send brigades by rail, choose a stance. There is never enough for all.',
  ],
  [
    'Find out',
    'Every change names its cause. At the end the black bars lift: what was true, and what each side believed.',
  ],
] as const;

/** What newcomers should begin with stands first. */
const forNewcomers = ({ gallery }: GalleryEntry) => Number(gallery?.newcomers === true);

export function Gallery({ scenarios, chosen, language, onChoose }: GalleryProps) {
  const cards = [...scenarios].sort((a, b) => forNewcomers(b) - forNewcomers(a));
  return (
    <div class="gallery">
      <section class="gallery-scenarios" aria-labelledby="gallery-title">
        <div class="gallery-head">
          <h2 id="gallery-title">
            {scenarios.length === 1 ? 'The scenario' : `${capital(inWords(scenarios.length))} scenarios`}
          </h2>
          {scenarios.length > 1 ? <p>Choose a card: the mandate above changes with it.</p> : null}
        </div>
        <ul class="gallery-strip">
          {cards.map(entry => (
            <li key={entry.id}>
              <GalleryCard
                entry={entryIn(entry, language)}
                languages={languagesOf(entry)}
                chosen={entry.id === chosen.id}
                alone={scenarios.length === 1}
                onChoose={() => onChoose(entry.id)}
              />
            </li>
          ))}
        </ul>
      </section>
      <ForTeachers key={chosen.id} scenario={entryIn(chosen, language)} />
      <section class="gallery-how" aria-labelledby="how-title">
        <h2 id="how-title">How it goes</h2>
        <ol>
          {HOW.map(([name, text], i) => (
            <li key={name}>
              <span class="gallery-number" aria-hidden="true">
                {i + 1}
              </span>
              <p>
                <b>{name}.</b> {text}
              </p>
            </li>
          ))}
        </ol>
      </section>
      <p class="gallery-notices">
        Map data: Natural Earth (public domain). Railways and the line of contact are drawn by hand and
        approximate. Nothing you do here leaves this browser.
      </p>
    </div>
  );
}
