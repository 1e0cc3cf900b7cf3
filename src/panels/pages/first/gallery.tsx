// Below the fold: the scenarios that can be played, and how a game goes in three lines.
import type { GalleryEntry } from './entries.ts';
import './gallery.css';

interface GalleryProps {
  readonly scenarios: readonly GalleryEntry[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

const HOW = [
  ['Read', 'Each quarter brings reports, some of them wrong. Say how likely a move from Beijing is.'],
  [
    'Divide',
    'Lay a few chips on six lines, send brigades by rail, choose a stance. There is never enough for all.',
  ],
  [
    'Find out',
    'Every change names its cause. At the end the black bars lift: what was true, and what each side believed.',
  ],
] as const;

function Card({ entry }: { entry: GalleryEntry }) {
  return (
    <>
      <b>{entry.title}</b>
      <span class="gallery-meta">
        {entry.period} · {entry.turns} turns · {entry.minutes} min
      </span>
      <span>{entry.summary}</span>
    </>
  );
}

export function Gallery({ scenarios, chosen, onChoose }: GalleryProps) {
  return (
    <div class="gallery">
      <section class="gallery-scenarios" aria-labelledby="gallery-title">
        <h2 id="gallery-title">
          {scenarios.length === 1 ? 'The scenario' : `${scenarios.length} scenarios`}
        </h2>
        <ul>
          {scenarios.map(entry => (
            <li key={entry.id}>
              {scenarios.length === 1 ? (
                <article class="gallery-card on-paper">
                  <Card entry={entry} />
                </article>
              ) : (
                <button
                  type="button"
                  class="gallery-card on-paper"
                  aria-pressed={entry.id === chosen}
                  onClick={() => onChoose(entry.id)}
                >
                  <Card entry={entry} />
                </button>
              )}
            </li>
          ))}
        </ul>
      </section>
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
