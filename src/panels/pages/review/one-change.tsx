// One change: choose a turn and one thing to order otherwise; the same world plays it, and two lines part.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { OneChange } from '../../../forecast/review/one-change.ts';
import { REFERENCE } from '../../../forecast/review/review.ts';
import type { Game } from '../../../session/game.ts';
import type { Orders } from '../../../sim/orders.ts';
import { LINES, type Line, STANCES, TEMPOS } from '../../../sim/slots.ts';
import { capital } from '../../../words/in-words.ts';
import { lineName, stanceName, tempoName } from '../../../words/names.ts';
import { plain, whole } from '../../../words/number.ts';
import { sayDifference, sayDropped } from '../../../words/review.ts';
import { ChangeChart } from './change-chart.tsx';
import { Working } from './finding.tsx';
import './one-change.css';
import { periodName } from './period.ts';
import { type Asking, ask, playedOf } from './reviewing.ts';

interface Choice {
  readonly id: string;
  readonly name: string;
  readonly orders: Orders;
}

interface Group {
  readonly name: string;
  readonly choices: readonly Choice[];
}

/** Everything that one change of this sheet can be, under the headings of the sheet. */
function choicesAt({ scenario, world, moments }: Game, turn: number): Group[] {
  const { view } = moments.value[turn]!;
  const yours = moments.value[turn + 1]!.orders!;
  const most = world.tuning.chips.perLine;
  const shift = (from: Line, to: Line): Choice => {
    const chips = { ...yours.chips, [from]: yours.chips[from] - 1, [to]: yours.chips[to] + 1 };
    const by = Math.min(2, yours.chips[from], most - yours.chips[to]);
    chips[from] = yours.chips[from] - by;
    chips[to] = yours.chips[to] + by;
    const count = by === 1 ? 'a chip' : 'two chips';
    const name = `${count} from ${lineName(scenario, from)} to ${lineName(scenario, to)}`;
    return { id: `chips ${from} ${to}`, name, orders: { ...yours, chips } };
  };
  const asked = scenario.events.find(card => card.id === view.asked);
  const directive = (id: string) => scenario.directives.find(card => card.id === id)?.title ?? id;
  const groups: Group[] = [
    {
      name: asked ? `Answer to “${asked.title}”` : 'Answer',
      choices: (asked?.choices ?? [])
        .filter(choice => choice.id !== yours.answer)
        .map(choice => ({
          id: `answer ${choice.id}`,
          name: choice.title,
          orders: { ...yours, answer: choice.id },
        })),
    },
    {
      name: 'Directive',
      choices: [
        ...(yours.directive === null
          ? []
          : [
              {
                id: 'directive',
                name: `no “${directive(yours.directive)}”`,
                orders: { ...yours, directive: null },
              },
            ]),
        ...view.directives
          .filter(card => card.open && card.id !== yours.directive)
          .map(({ id }) => ({
            id: `directive ${id}`,
            name: directive(id),
            orders: { ...yours, directive: id },
          })),
      ],
    },
    {
      name: 'Brigades',
      choices:
        yours.rail.length === 0
          ? []
          : [{ id: 'rail', name: 'leave them where they stand', orders: { ...yours, rail: [] } }],
    },
    {
      name: 'Tempo in the west',
      choices: TEMPOS.filter(tempo => tempo !== yours.tempo).map(tempo => ({
        id: `tempo ${tempo}`,
        name: `${tempoName(tempo, scenario).toLowerCase()} tempo`,
        orders: { ...yours, tempo },
      })),
    },
    {
      name: 'Stance',
      choices: STANCES.filter(stance => stance !== yours.stance).map(stance => ({
        id: `stance ${stance}`,
        name: `a ${stanceName(stance, scenario).toLowerCase()} stance`,
        orders: { ...yours, stance },
      })),
    },
    {
      name: 'Chips',
      choices: LINES.filter(from => yours.chips[from] > 0).flatMap(from =>
        LINES.filter(to => to !== from && yours.chips[to] < most).map(to => shift(from, to)),
      ),
    },
  ];
  return groups.filter(group => group.choices.length > 0);
}

function Outcome({ game, found }: { game: Game; found: OneChange }) {
  const yours = whole(found.yours[found.yours.length - 1]!);
  const other = whole(found.other[found.other.length - 1]!);
  const title = (id: string | null) => game.scenario.endings.find(card => card.id === id)?.title ?? '';
  const mine = title(game.now.value.view.ending);
  const same = title(found.ending) === mine;
  return (
    <div class="change-outcome" role="status">
      <h3>
        {same && yours === other
          ? `The same ending, “${mine}”, and worth the same: ${plain(yours)}.`
          : same
            ? `The same ending, “${mine}”: worth ${plain(other)} instead of ${plain(yours)}.`
            : `“${title(found.ending)}” instead of “${mine}”: worth ${plain(other)} instead of ${plain(yours)}.`}
      </h3>
      {found.dropped.length > 0 ? (
        <details>
          <summary>
            {found.dropped.length === 1 ? 'One later order' : `${found.dropped.length} later orders`} did not
            fit this course
          </summary>
          <ul>
            {found.dropped.map(({ turn, refusal }, i) => (
              <li key={i}>{sayDropped(game.scenario, turn, refusal)}</li>
            ))}
          </ul>
        </details>
      ) : (
        <p>Every later order was given as you gave it.</p>
      )}
    </div>
  );
}

interface OneChangeProps extends Asking {
  readonly onTryFrom: (turn: number) => void;
}

export function OneChangePart({ game, port, onTryFrom }: OneChangeProps) {
  const turns = game.moments.value.length - 1;
  const turn = useSignal(0);
  const picked = useSignal('');
  const groups = choicesAt(game, turn.value);
  const all = groups.flatMap(group => group.choices);
  const choice = all.find(one => one.id === picked.value) ?? null;
  const found = useSignal<OneChange | null>(null);
  /** Share replayed, 0-1; null while nothing is. */
  const share = useSignal<number | null>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const pick = async (id: string) => {
    picked.value = id;
    const one = all.find(each => each.id === id);
    const change = one && { turn: turn.value, orders: one.orders };
    found.value = null;
    stop.current?.abort();
    if (!change) return;
    const own = new AbortController();
    stop.current = own;
    share.value = 0;
    const options = {
      signal: own.signal,
      onProgress: (done: number) => {
        share.value = done;
      },
    };
    const outcome = await ask(
      { game, port },
      'oneChange',
      { played: playedOf(game), change, player: REFERENCE },
      options,
    );
    if (own.signal.aborted) return;
    found.value = outcome;
    share.value = null;
  };
  const { asked } = game.moments.value[turn.value]!.view;
  const yours = game.moments.value[turn.value + 1]!.orders!;
  return (
    <section class="part" id="one-change" aria-labelledby="change-title">
      <h2 id="change-title">What if you had ordered one thing otherwise?</h2>
      <p class="part-lead">
        The world keeps its luck and your later orders are given again where the rules still take them.
        Hindsight only: it shows what would have come, not what you could have known.
      </p>
      <div class="change-form">
        <label>
          <span>In</span>
          <select
            value={turn.value}
            onChange={event => {
              turn.value = Number(event.currentTarget.value);
              picked.value = '';
              found.value = null;
            }}
          >
            {Array.from({ length: turns }, (_, i) => (
              <option key={i} value={i}>
                {periodName(game, i)}
              </option>
            ))}
          </select>
        </label>
        <label class="change-what">
          <span>order instead</span>
          <select value={picked.value} onChange={event => void pick(event.currentTarget.value)}>
            <option value="">choose one change</option>
            {groups.map(group => (
              <optgroup key={group.name} label={group.name}>
                {group.choices.map(one => (
                  <option key={one.id} value={one.id}>
                    {capital(one.name)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        {choice ? (
          <button type="button" class="button quiet no-print" onClick={() => onTryFrom(turn.value)}>
            Play on from {periodName(game, turn.value)} <span aria-hidden="true">→</span>
          </button>
        ) : null}
      </div>
      {share.value !== null ? <Working done={share.value} what="Playing both games" /> : null}
      {found.value ? (
        <>
          <Outcome game={game} found={found.value} />
          <ChangeChart
            game={game}
            found={found.value}
            other={capital(sayDifference(game.scenario, asked, yours, found.value.change.orders).join('; '))}
          />
        </>
      ) : null}
    </section>
  );
}
