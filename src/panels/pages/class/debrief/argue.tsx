// Argue: the forks with what both sides wrote, the scenario's pause questions, and Beijing, once it has been asked for.
import { quarterName } from '../../../../words/dates.ts';
import { sayChoice, sayGap } from '../../../../words/debrief.ts';
import { capital, inWords } from '../../../../words/in-words.ts';
import { planName, stageName, typeName } from '../../../../words/names.ts';
import { ScrollBox } from '../../../common/scroll-box.tsx';
import type { Findings } from './findings.ts';
import { LOOKS, lookOf } from './marks.tsx';
import { Questions } from './questions.tsx';
import './talk.css';

export function Argue({ found, uncovered }: { found: Findings; uncovered: boolean }) {
  const { forks, scenario } = found;
  return (
    <div class="argue">
      {forks.length === 0 ? <p>No choice divides these games clearly enough to argue over.</p> : null}
      {forks.map(fork => (
        <section key={fork.turn} class="argue-fork">
          <h2>
            {quarterName(scenario.calendar, fork.turn)}: {inWords(fork.yes.length)}{' '}
            {sayChoice(scenario, fork.choice).did}, {inWords(fork.no.length)}{' '}
            {sayChoice(scenario, fork.choice).not}
          </h2>
          <p>{sayGap(scenario, fork)}</p>
          <div class="argue-sides">
            {(['yes', 'no'] as const).map(side => (
              <Side key={side} found={found} fork={fork} side={side} />
            ))}
          </div>
        </section>
      ))}
      <section class="argue-questions">
        <h2>{scenario.teacher?.pauses.length ? 'Asked on the way' : 'To argue over'}</h2>
        <Questions scenario={scenario} />
      </section>
      {uncovered ? <Uncovered found={found} /> : null}
    </div>
  );
}

/** Lines of a side that are open at once; the rest is folded, so that the questions stay in sight. */
const FIRST = 3;

interface Line {
  /** Place in the list of games. */
  readonly i: number;
  readonly turn: number;
  readonly text: string;
}

function Lines({ found, lines }: { found: Findings; lines: readonly Line[] }) {
  return (
    <ul>
      {lines.map(({ i, turn, text }) => (
        <li key={found.codes[i]}>
          <q>{text}</q>
          <small>
            {found.names[i]}, {quarterName(found.scenario.calendar, turn - 1)}
          </small>
        </li>
      ))}
    </ul>
  );
}

interface SideProps {
  readonly found: Findings;
  readonly fork: Findings['forks'][number];
  readonly side: 'yes' | 'no';
}

/** Of each team of one side the line that it wrote nearest to the fork. */
function Side({ found, fork, side }: SideProps) {
  const said = sayChoice(found.scenario, fork.choice);
  const look = lookOf(fork, side);
  const away = ({ turn }: { readonly turn: number }) => Math.abs(turn - 1 - fork.turn);
  const lines = fork[side].flatMap(i => {
    const [nearest] = [...found.notes[i]!].sort((a, b) => away(a) - away(b));
    return nearest ? [{ i, ...nearest }] : [];
  });
  return (
    <div class="argue-side" data-look={look}>
      <h3>
        {fork[side].length} {side === 'yes' ? said.did : said.not} <small>({LOOKS[look].word})</small>
      </h3>
      {lines.length === 0 ? (
        <p>Nothing was written here. Ask one of them to speak for it.</p>
      ) : (
        <>
          <Lines found={found} lines={lines.slice(0, FIRST)} />
          {lines.length > FIRST ? (
            <details>
              <summary>{capital(inWords(lines.length - FIRST))} more</summary>
              <Lines found={found} lines={lines.slice(FIRST)} />
            </details>
          ) : null}
        </>
      )}
    </div>
  );
}

/** What Beijing was in each world, and what it was about, turn by turn in the world that most teams played. */
function Uncovered({ found }: { found: Findings }) {
  const { scenario, games } = found;
  const types = [...new Set(games.map(({ steps }) => steps[0]!.truth.type))];
  const turns = Math.max(...games.map(({ orders }) => orders.length));
  return (
    <section class="argue-beijing">
      <h2>
        {types.length === 1
          ? `Beijing was of one kind for all: ${typeName(scenario, types[0]!)}.`
          : `Beijing was of ${inWords(types.length)} kinds: ${types.map(type => typeName(scenario, type)).join(', ')}.`}
      </h2>
      {types.map(type => (
        <p key={type}>{scenario.types.find(({ id }) => id === type)?.text}</p>
      ))}
      <ScrollBox class="scroll-x" label="What Beijing was about, turn by turn">
        <table class="debrief-table">
          <caption>How many teams’ Beijing followed which plan, and how often it moved.</caption>
          <thead>
            <tr>
              <th scope="col">Turn</th>
              <th scope="col">Its plan, and how far it was</th>
              <th scope="col">Moved in</th>
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: turns }, (_, turn) => (
              <tr key={turn}>
                <th scope="row">{quarterName(scenario.calendar, turn)}</th>
                <td>{plansAt(found, turn)}</td>
                <td>{movesAt(found, turn)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}

function plansAt({ scenario, games }: Findings, turn: number): string {
  const counts = new Map<string, number>();
  for (const { steps } of games) {
    const truth = steps[turn]?.truth;
    if (!truth || turn === steps.length - 1) continue;
    const name = `${truth.plan === null ? 'no plan' : planName(scenario, truth.plan)}, ${stageName(truth.stage as Parameters<typeof stageName>[0]).toLowerCase()}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([name, count]) => `${capital(name)} (${count})`)
    .join('; ');
}

function movesAt({ games }: Findings, turn: number): string {
  const playing = games.filter(({ orders }) => orders.length > turn);
  const moved = playing.filter(({ steps }) =>
    steps[turn + 1]!.happenings.some(each => each.kind === 'move' && each.plan !== null),
  );
  return `${moved.length} of ${playing.length} games`;
}
