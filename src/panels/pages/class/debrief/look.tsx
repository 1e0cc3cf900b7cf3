// Look: the cloud with its fork, the endings, judgement and luck; below, odds, kinds of plan and claims.
import { type Signal, useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Claims } from '../../../../scenario/schema/claims.ts';
import { HEADLINE, type HeadlineDial } from '../../../../sim/slots.ts';
import { quarterName } from '../../../../words/dates.ts';
import { sayCloud } from '../../../../words/debrief.ts';
import { dialName, dialText } from '../../../../words/names.ts';
import { plain } from '../../../../words/number.ts';
import type { ClassGames } from './class-games.ts';
import { type Chosen, Cloud } from './cloud.tsx';
import { Endings } from './endings.tsx';
import { Field } from './field.tsx';
import { Figure } from './figure.tsx';
import type { Findings } from './findings.ts';
import { Kinds } from './kinds.tsx';
import { LOOKS, lookAt } from './marks.tsx';
import { Odds } from './odds.tsx';
import { Touched } from './touched.tsx';

export interface LookProps {
  readonly room: ClassGames;
  readonly found: Findings;
  /** Which of the forks is shown; kept by the page, so that it stays when a tab is left. */
  readonly at: Signal<number>;
  readonly quote: Signal<Chosen | null>;
  readonly uncovered: boolean;
  readonly claims: Claims | null;
}

export function Look({ room, found, at, quote, uncovered, claims }: LookProps) {
  const fork = found.forks[at.value] ?? null;
  const chosen = useSignal<HeadlineDial | null>(null);
  const marked = useSignal<number | null>(null);
  const dial = chosen.value ?? fork?.dial ?? 'east';
  const ends = found.games.map(({ steps }) => steps[steps.length - 1]!.view.dials[dial]);
  const tools = (
    <div class="cloud-tools no-print">
      <Choose
        label="Dial"
        value={dial}
        options={HEADLINE.map(each => [each, dialName(found.scenario, each)])}
        onChoose={value => {
          chosen.value = HEADLINE.find(each => each === value) ?? null;
        }}
      />
      {found.forks.length > 1 ? (
        <Choose
          label="Fork"
          value={`${at.value}`}
          options={found.forks.map((each, i) => [`${i}`, quarterName(found.scenario.calendar, each.turn)])}
          onChoose={value => {
            at.value = Number(value);
            chosen.value = null;
          }}
        />
      ) : null}
      <Choose
        label="Team"
        value={`${marked.value ?? ''}`}
        options={[['', 'none'], ...found.names.map((name, i) => [`${i}`, name] as const)]}
        onChoose={value => {
          marked.value = value === '' ? null : Number(value);
        }}
      />
      <QuoteChoice found={found} quote={quote} />
    </div>
  );
  return (
    <>
      <div class="look">
        <Figure
          class="look-cloud"
          title={dialName(found.scenario, dial)}
          sentence={`${sayCloud(found.scenario, dial, ends)} ${dialText(found.scenario, dial)}`}
          file={`cloud-${dial}`}
          tools={tools}
          table={<CloudTable found={found} dial={dial} fork={fork} />}
        >
          <Cloud found={found} dial={dial} fork={fork} marked={marked.value} quote={quote.value} />
        </Figure>
        <div class="look-side">
          <Endings found={found} fork={fork} />
          <Field room={room} fork={fork} />
        </div>
      </div>
      <div class="look-more">
        <Odds room={room} found={found} fork={fork} />
        <Kinds room={room} found={found} uncovered={uncovered} />
        {claims ? <Touched found={found} claims={claims} /> : null}
      </div>
    </>
  );
}

interface ChooseProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChoose: (value: string) => void;
}

export function Choose({ label, value, options, onChoose }: ChooseProps) {
  const id = useId();
  return (
    <span class="choose">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={event => onChoose(event.currentTarget.value)}>
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}

/** The written line that is shown: the teacher picks it, once its team has agreed. */
function QuoteChoice({ found, quote }: { found: Findings; quote: Signal<Chosen | null> }) {
  const lines = found.notes.flatMap((notes, game) => notes.map((note, n) => ({ game, n, note })));
  if (lines.length === 0) return null;
  const value = quote.value ? `${quote.value.game} ${quote.value.note}` : '';
  return (
    <Choose
      label="Line, by consent"
      value={value}
      options={[
        ['', 'none'],
        ...lines.map(({ game, n, note }) => {
          const text = note.text.length > 48 ? `${note.text.slice(0, 47)}…` : note.text;
          return [`${game} ${n}`, `${found.names[game]}, turn ${note.turn}: ${text}`] as const;
        }),
      ]}
      onChoose={picked => {
        const [game, note] = picked.split(' ').map(Number);
        quote.value = picked === '' ? null : { game: game!, note: note! };
      }}
    />
  );
}

function CloudTable({
  found,
  dial,
  fork,
}: {
  found: Findings;
  dial: HeadlineDial;
  fork: Findings['forks'][number] | null;
}) {
  const longest = Math.max(...found.games.map(({ steps }) => steps.length));
  const points = Array.from({ length: longest }, (_, at) => at);
  return (
    <table class="debrief-table">
      <caption class="unseen">{dialName(found.scenario, dial)} of every team, briefing by briefing</caption>
      <thead>
        <tr>
          <th scope="col">Team</th>
          <th scope="col">Line</th>
          {points.map(at => (
            <th key={at} scope="col">
              {at === longest - 1 ? 'End' : quarterName(found.scenario.calendar, at)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {found.games.map(({ steps }, i) => (
          <tr key={found.codes[i]}>
            <th scope="row">{found.names[i]}</th>
            <td>{LOOKS[lookAt(fork, i)].word}</td>
            {points.map(at => (
              <td key={at}>{steps[at] ? plain(steps[at].view.dials[dial]) : '–'}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
