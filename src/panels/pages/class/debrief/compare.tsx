// Two teams on one timeline: a dial of both, and the turns in which their orders differ. A game that is over opens in the review.
import { useSignal } from '@preact/signals';
import { comparable, differing, isOver } from '../../../../classroom/debrief/compare.ts';
import { pathOf } from '../../../../classroom/debrief/paths.ts';
import type { Orders } from '../../../../sim/orders.ts';
import { HEADLINE, type HeadlineDial } from '../../../../sim/slots.ts';
import { quarterName } from '../../../../words/dates.ts';
import { sayPair } from '../../../../words/debrief.ts';
import { sayEnd } from '../../../../words/handed-in.ts';
import { capital } from '../../../../words/in-words.ts';
import { dialName } from '../../../../words/names.ts';
import { listed, plain, whole } from '../../../../words/number.ts';
import { sayDifference } from '../../../../words/review.ts';
import { ScrollBox } from '../../../common/scroll-box.tsx';
import { endingTitle } from './endings.tsx';
import { Figure } from './figure.tsx';
import type { Findings } from './findings.ts';
import { Choose } from './look.tsx';
import { INK, LOOKS, SANS, SERIF } from './marks.tsx';
import { curve, scaleOf, turnMark } from './scale.ts';

interface CompareProps {
  readonly found: Findings;
  /** Opens the game at this place of the list in the review. */
  readonly onOpen: (game: number) => void;
}

export function Compare({ found, onOpen }: CompareProps) {
  const a = useSignal(0);
  const b = useSignal(Math.min(1, found.games.length - 1));
  const dial = useSignal<HeadlineDial>('east');
  const pair = [a, b].map(at => Math.min(at.value, found.games.length - 1)) as [number, number];
  const [one, two] = pair.map(i => found.games[i]!) as [Findings['games'][number], Findings['games'][number]];
  const turns = differing(one, two);
  const names = found.names.map((name, i) => [`${i}`, name] as const);
  const ends = pair.map(i => sayEndOf(found, i));
  return (
    <>
      <h1>{sayPair(found.names[pair[0]]!, found.names[pair[1]]!, turns.length, comparable(one, two))}</h1>
      <p class="debrief-second">
        {ends[0]}, {ends[1]}.
      </p>
      <div class="compare">
        <div class="cloud-tools">
          <Choose
            label="First team"
            value={`${pair[0]}`}
            options={names}
            onChoose={v => {
              a.value = Number(v);
            }}
          />
          <Choose
            label="Second team"
            value={`${pair[1]}`}
            options={names}
            onChoose={v => {
              b.value = Number(v);
            }}
          />
          <Choose
            label="Dial"
            value={dial.value}
            options={HEADLINE.map(each => [each, dialName(found.scenario, each)])}
            onChoose={v => {
              dial.value = HEADLINE.find(each => each === v) ?? 'east';
            }}
          />
          {pair.map((i, n) =>
            // There is no review of a game that is not over: it would open at the table, to be played on.
            isOver(found.games[i]!) ? (
              <button
                key={n === 0 ? 'first' : 'second'}
                type="button"
                class="button quiet"
                onClick={() => onOpen(i)}
              >
                Open {found.names[i]} in the review
              </button>
            ) : null,
          )}
        </div>
        <Figure
          title={`${dialName(found.scenario, dial.value)}: ${found.names[pair[0]]} and ${found.names[pair[1]]}`}
          sentence={`${found.names[pair[0]]} solid, ${found.names[pair[1]]} dashed.`}
          file="two-teams"
          table={<DialTable found={found} pair={pair} />}
        >
          <TwoLines found={found} pair={pair} dial={dial.value} />
        </Figure>
        {turns.length === 0 ? null : (
          <ScrollBox class="orders" label="Orders that differ">
            <table class="debrief-table">
              <caption class="unseen">Orders that differ, turn by turn</caption>
              <thead>
                <tr>
                  <th scope="col">Turn</th>
                  <th scope="col">{found.names[pair[0]]}</th>
                  <th scope="col">{found.names[pair[1]]}</th>
                </tr>
              </thead>
              <tbody>
                {turns.map(turn => (
                  <tr key={turn.turn}>
                    <th scope="row">{quarterName(found.scenario.calendar, turn.turn)}</th>
                    <td>{sayOther(found, turn.askedA, turn.b, turn.a)}</td>
                    <td>{sayOther(found, turn.askedB, turn.a, turn.b)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
        )}
      </div>
    </>
  );
}

function sayEndOf(found: Findings, i: number): string {
  const { steps, orders } = found.games[i]!;
  const { ending } = steps[steps.length - 1]!.view;
  return sayEnd(found.names[i]!, ending === null ? null : endingTitle(found, ending), orders.length);
}

function sayOther(found: Findings, asked: string | null, from: Orders | null, to: Orders | null): string {
  if (to === null) return 'The game was over.';
  if (from === null) return 'Played on.';
  return capital(listed(sayDifference(found.scenario, asked, from, to)));
}

interface PairProps {
  readonly found: Findings;
  readonly pair: readonly [number, number];
}

function TwoLines({ found, pair, dial }: PairProps & { dial: HeadlineDial }) {
  const paths = pair.map(i => pathOf(found.games[i]!, dial));
  const scale = scaleOf(paths);
  const looks = [LOOKS.solid, LOOKS.dashed];
  const ends = paths.map(path => path[path.length - 1]!);
  return (
    <svg
      viewBox={`0 0 ${scale.width} ${scale.height}`}
      role="img"
      aria-label="Two teams' lines"
      font-family={SANS}
      font-size="24"
    >
      {scale.marks.map(value => (
        <g key={value}>
          <path d={`M${scale.left} ${scale.y(value)}H${scale.right}`} stroke={INK.hair} />
          <text x={scale.left - 12} y={scale.y(value) + 7} text-anchor="end" fill={INK.quiet}>
            {value}
          </text>
        </g>
      ))}
      {Array.from({ length: scale.turns }, (_, turn) => (
        <text key={turn} x={scale.x(turn + 0.5)} y={scale.bottom + 30} text-anchor="middle" fill={INK.quiet}>
          {turnMark(found.scenario.calendar, turn)}
        </text>
      ))}
      {paths.map((path, n) => (
        <g key={n === 0 ? 'first' : 'second'}>
          <path
            d={curve(scale, path)}
            fill="none"
            stroke={looks[n]!.colour}
            stroke-width="4"
            stroke-dasharray={looks[n]!.dash}
          />
          <text
            x={scale.x(path.length - 1)}
            y={Math.max(
              scale.top + 20,
              scale.y(ends[n]!) +
                (ends[n]! >= ends[1 - n]! && n === 0 ? -16 : ends[n]! > ends[1 - n]! ? -16 : 32),
            )}
            text-anchor="end"
            font-family={SERIF}
            font-weight="600"
            font-size="27"
            fill={looks[n]!.colour}
            stroke={INK.paper}
            stroke-width="6"
            paint-order="stroke"
          >
            {found.names[pair[n]!]}
          </text>
        </g>
      ))}
    </svg>
  );
}

function DialTable({ found, pair }: PairProps) {
  return (
    <table class="debrief-table">
      <caption class="unseen">All dials of both teams at the end</caption>
      <thead>
        <tr>
          <th scope="col">Dial at the end</th>
          {pair.map((i, n) => (
            <th key={n === 0 ? 'first' : 'second'} scope="col">
              {found.names[i]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {HEADLINE.map(dial => (
          <tr key={dial}>
            <th scope="row">{dialName(found.scenario, dial)}</th>
            {pair.map((i, n) => {
              const { steps } = found.games[i]!;
              return (
                <td key={n === 0 ? 'first' : 'second'}>
                  {plain(whole(steps[steps.length - 1]!.view.dials[dial]))}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
