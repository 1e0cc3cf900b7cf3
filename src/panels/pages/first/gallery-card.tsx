// One scenario as a card of the gallery: what it is about, how long it takes, how much there is to read.
import { languageName } from '../../../words/names.ts';
import { type GalleryEntry, type GalleryWords, languagesOf } from './entries.ts';

const LEVELS = ['light', 'medium', 'heavy'] as const;

/** As many full bars as there is to read; the word stands beside them. */
function Reading({ reading }: Pick<GalleryWords, 'reading'>) {
  const full = LEVELS.indexOf(reading);
  return (
    <span class="gallery-reading">
      <svg viewBox="0 0 20 12" width="20" height="12" aria-hidden="true">
        {LEVELS.map((level, i) => (
          <rect
            key={level}
            x={i * 7 + 0.5}
            y={8 - i * 3.5}
            width="5"
            height={3.5 + i * 3.5}
            fill={i <= full ? 'currentColor' : 'none'}
            stroke="currentColor"
          />
        ))}
      </svg>
      {reading} reading
    </span>
  );
}

interface GalleryCardProps {
  /** In the language it is to be read in. */
  readonly entry: GalleryEntry;
  readonly languages?: readonly string[];
  readonly chosen: boolean;
  /** With no other scenario there is nothing to choose. */
  readonly alone: boolean;
  readonly onChoose: () => void;
}

export function GalleryCard({
  entry,
  languages = languagesOf(entry),
  chosen,
  alone,
  onChoose,
}: GalleryCardProps) {
  const { gallery, language = 'en' } = entry;
  return (
    <article class="gallery-card on-paper" data-chosen={chosen || undefined}>
      {gallery?.newcomers ? <p class="gallery-newcomers">New here? Begin with this one.</p> : null}
      <h3 lang={language}>
        {alone ? (
          entry.title
        ) : (
          <button type="button" aria-pressed={chosen} onClick={onChoose}>
            {entry.title}
          </button>
        )}
      </h3>
      <p class="gallery-meta">
        {entry.turns} turns · {entry.minutes} min
        {gallery ? <Reading reading={gallery.reading} /> : null}
      </p>
      {languages.length > 1 ? (
        <p class="gallery-languages">
          Can be read in{' '}
          {languages.map((code, i) => (
            <span key={code}>
              {i > 0 ? ' and ' : ''}
              <span lang={code}>{languageName(code)}</span>
            </span>
          ))}
        </p>
      ) : null}
      <p class="gallery-period" lang={language}>
        {entry.period}
      </p>
      {gallery ? (
        <p class="gallery-theme" lang={language}>
          {gallery.theme}
        </p>
      ) : null}
      <p lang={language}>{entry.summary}</p>
      {gallery ? (
        <>
          <p class="gallery-teaches">
            <b>Teaches:</b> <span lang={language}>{gallery.teaches}</span>
          </p>
          <details>
            <summary>
              Fact, report, fiction<span class="unseen"> in {entry.title}</span>
            </summary>
            <p lang={language}>{gallery.mix}</p>
          </details>
        </>
      ) : null}
    </article>
  );
}
