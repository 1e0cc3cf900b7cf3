// What the teams wrote, on paper: a short block for each team in the order of the table, never cut by the end of a page.
import { quarterName } from '../../../../words/dates.ts';
import { sayNoLines } from '../../../../words/handed-in.ts';
import type { Findings } from './findings.ts';
import { LOOKS, lookAt } from './marks.tsx';

/** Places in the list of games: of those who wrote, and of those who did not. */
export function whoWrote({ notes }: Pick<Findings, 'notes'>): {
  readonly wrote: readonly number[];
  readonly silent: readonly number[];
} {
  const all = notes.map((_, i) => i);
  return {
    wrote: all.filter(i => notes[i]!.length > 0),
    silent: all.filter(i => notes[i]!.length === 0),
  };
}

/** Nothing where no team wrote a line. */
export function PrintedLines({ found }: { found: Findings }) {
  const { wrote, silent } = whoWrote(found);
  if (wrote.length === 0) return null;
  return (
    <section>
      <div class="printed-lines-head">
        <h2>What the teams wrote</h2>
        <p>
          In the order of the table, as they wrote it. Show a line to others only once its team has agreed.
          {silent.length > 0 ? ` ${sayNoLines(silent.map(i => found.names[i]!))}` : ''}
        </p>
      </div>
      <div class="printed-lines">
        {wrote.map(i => (
          <Team key={found.codes[i]} found={found} i={i} />
        ))}
      </div>
    </section>
  );
}

function Team({ found, i }: { found: Findings; i: number }) {
  const { scenario, names, notes, forks } = found;
  const lines = [...notes[i]!].sort((a, b) => a.turn - b.turn);
  const [fork] = forks;
  return (
    <div class="printed-team">
      <h3>
        {names[i]}
        {fork ? <small> ({LOOKS[lookAt(fork, i)].word})</small> : null}
      </h3>{' '}
      {lines.map(({ turn, text }, n) => (
        <p key={n}>
          <b>{quarterName(scenario.calendar, turn - 1)}.</b> {text}{' '}
        </p>
      ))}
    </div>
  );
}
