// What comes out of the printer: the debrief on two pages and as many as the teams' lines need, or the prompts as slips
// to cut.
import { endingsOf } from '../../../../classroom/debrief/paths.ts';
import { quarterName } from '../../../../words/dates.ts';
import { sayChoice, sayFinding, sayGap, sayKind, sayKinds, sayParting } from '../../../../words/debrief.ts';
import { dialName } from '../../../../words/names.ts';
import { plain, whole } from '../../../../words/number.ts';
import { type Chosen, Cloud } from './cloud.tsx';
import { endingTitle } from './endings.tsx';
import type { Findings } from './findings.ts';
import { LOOKS, lookAt, lookOf } from './marks.tsx';
import { PrintedLines } from './printed-lines.tsx';
import { Questions } from './questions.tsx';
import { promptsOf } from './write.tsx';

export type Sheet = 'debrief' | 'prompts';

interface PrintedProps {
  readonly found: Findings;
  readonly sheet: Sheet;
  readonly quote: Chosen | null;
}

export function Printed({ found, sheet, quote }: PrintedProps) {
  return (
    <div class="printed" data-sheet={sheet}>
      {sheet === 'prompts' ? (
        <Slips found={found} />
      ) : (
        <>
          <PageOne found={found} quote={quote} />
          <PageTwo found={found} />
        </>
      )}
    </div>
  );
}

function Slips({ found }: { found: Findings }) {
  const prompts = promptsOf(found);
  const slips = Math.max(found.games.length, prompts.length);
  return (
    <>
      {Array.from({ length: slips }, (_, i) => (
        <p key={i} class="slip">
          {prompts[i % prompts.length]}
        </p>
      ))}
    </>
  );
}

function PageOne({ found, quote }: { found: Findings; quote: Chosen | null }) {
  const { scenario, games, alike, forks } = found;
  const fork = forks[0] ?? null;
  const dial = fork?.dial ?? 'east';
  return (
    <section class="printed-page">
      <p>No Limits · {scenario.title}</p>
      <h1>{sayFinding(scenario, games.length, alike, fork)}</h1>
      <p class="printed-second">{sayParting(scenario, fork, alike)}</p>
      <h2>{dialName(scenario, dial)}</h2>
      <Cloud found={found} dial={dial} fork={fork} marked={null} quote={quote} />
      {forks.length > 0 ? <h2>Where the class parted</h2> : null}
      <ol>
        {forks.map(each => {
          const { did, not } = sayChoice(scenario, each.choice);
          return (
            <li key={each.turn}>
              {quarterName(scenario.calendar, each.turn)}: {each.yes.length} {did} (
              {LOOKS[lookOf(each, 'yes')].word}), {each.no.length} {not} ({LOOKS[lookOf(each, 'no')].word}).{' '}
              {sayGap(scenario, each)}
            </li>
          );
        })}
      </ol>
      <h2>Endings</h2>
      <p>
        {endingsOf(games, fork)
          .map(row => `${endingTitle(found, row.ending)}: ${row.games.length}`)
          .join(' · ')}
      </p>
    </section>
  );
}

function PageTwo({ found }: { found: Findings }) {
  const { scenario, games, kinds, names, forks } = found;
  const last = (i: number) => games[i]!.steps[games[i]!.steps.length - 1]!.view;
  const dials = ['front', 'east', 'treasury', 'cohesion', 'trust'] as const;
  return (
    <section class="printed-page">
      <h2>The games, in the order they came in</h2>
      <table>
        <thead>
          <tr>
            <th>Team</th>
            <th>Line</th>
            <th>Turns</th>
            <th>Ending</th>
            {dials.map(dial => (
              <th key={dial}>{dialName(scenario, dial)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {games.map(({ orders }, i) => (
            <tr key={found.codes[i]}>
              <th>{names[i]}</th>
              <td>{LOOKS[lookAt(forks[0] ?? null, i)].word}</td>
              <td>{orders.length}</td>
              <td>{endingTitle(found, last(i).ending)}</td>
              {dials.map(dial => (
                <td key={dial}>{plain(whole(last(i).dials[dial]))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{sayKinds(kinds.length)}</h2>
      <ol>
        {kinds.map(kind => (
          <li key={kind.members.join()}>{sayKind(scenario, kind)}</li>
        ))}
      </ol>
      <h2>To talk over</h2>
      <Questions scenario={scenario} />
      <PrintedLines found={found} />
      <p>
        One class is an illustration, never a proof. The game is a model; its rules and sources can be read.
      </p>
    </section>
  );
}
