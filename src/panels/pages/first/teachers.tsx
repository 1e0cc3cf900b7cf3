// What a teacher needs of the chosen scenario, folded away: notes, cautions, where to pause, where the values come from.
import type { GalleryEntry } from './entries.ts';
import './teachers.css';

export function ForTeachers({ scenario }: { scenario: GalleryEntry }) {
  const { notes = [], cautions = [], pauses = [] } = scenario.teacher ?? {};
  if (notes.length + cautions.length + pauses.length === 0) return null;
  return (
    <details class="teachers" lang={scenario.language}>
      <summary>
        <span lang="en">For teachers:</span> {scenario.title}
      </summary>
      <div class="teachers-parts">
        <section aria-label="Notes">
          <h3 lang="en">Notes</h3>
          {notes.map(note => (
            <p key={note}>{note}</p>
          ))}
        </section>
        <section aria-label="Cautions and pauses">
          {cautions.length > 0 ? <h3 lang="en">Cautions</h3> : null}
          {cautions.map(caution => (
            <p key={caution}>{caution}</p>
          ))}
          {pauses.length > 0 ? <h3 lang="en">Pauses to talk</h3> : null}
          <dl>
            {pauses.map(({ turn, question }) => (
              <div key={question}>
                <dt lang="en">Turn {turn}</dt>
                <dd>{question}</dd>
              </div>
            ))}
          </dl>
          {scenario.startNote ? (
            <>
              <h3 lang="en">Start values</h3>
              <p>{scenario.startNote}</p>
            </>
          ) : null}
        </section>
      </div>
    </details>
  );
}
