// A note beside the running game: an edited file was taken in, or why it was not. The game underneath stays playable.
import type { Problem } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { LostOrder } from '../session/transplant.ts';
import { quarterName } from '../words/dates.ts';
import { counted } from '../words/number.ts';
import { printProblem } from '../words/problem.ts';
import { sayRefusal } from '../words/refusal.ts';
import './live-note.css';

type LiveNoteProps = { readonly file: string; readonly onClose: () => void } & (
  | { readonly problems: readonly Problem[] }
  | { readonly scenario: Scenario; readonly lost: readonly LostOrder[] }
);

function said(props: LiveNoteProps): { headline: string; detail: string; lines: readonly string[] } {
  if ('problems' in props) {
    return {
      headline: `${props.file} cannot be played yet.`,
      detail: `${counted(props.problems.length, 'problem')}. The game goes on with the last good version.`,
      lines: props.problems.map(printProblem),
    };
  }
  const { scenario, lost } = props;
  return {
    headline: `${props.file} was taken in.`,
    detail:
      lost.length === 0
        ? 'Same seed, same turn, every order still applies.'
        : `Same seed, same turn. ${counted(lost.length, 'order')} no longer applied:`,
    lines: lost.map(
      ({ turn, refusal }) => `${quarterName(scenario.calendar, turn)}: ${sayRefusal(scenario, refusal)}`,
    ),
  };
}

export function LiveNote(props: LiveNoteProps) {
  const { headline, detail, lines } = said(props);
  return (
    <section class="live-note on-paper" role="status" aria-label="Edited scenario file">
      <h2>{headline}</h2>
      <p>{detail}</p>
      {lines.length > 0 ? (
        <ol>
          {lines.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      ) : null}
      <button type="button" class="button" onClick={props.onClose}>
        Close
      </button>
    </section>
  );
}
