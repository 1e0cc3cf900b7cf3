// The development panel behind ?dev: the whole truth of a game. Fetched only when asked for.
import { useSignal } from '@preact/signals';
import type { Game, Moment } from '../../session/game.ts';
import { makeSave, printSave } from '../../session/save.ts';
import { DIALS } from '../../sim/slots.ts';
import { BOOKKEEPING } from '../../sim/state.ts';
import { truthView } from '../../sim/truth-view.ts';
import { describeMoment } from '../../words/describe.ts';
import { sayHappening } from '../../words/happening.ts';
import { dialAt } from '../../words/names.ts';
import './dev-panel.css';

const NAMES: readonly string[] = [...DIALS, ...BOOKKEEPING];

interface DevPanelProps {
  readonly game: Game;
  /** Puts the position before this turn on the table. */
  readonly onTravel: (turn: number) => void;
}

/** The game so far as a test that can be pasted into tests/session. */
function asTest(game: Game): string {
  const moments = game.moments.value;
  const orders = moments.flatMap(moment => (moment.orders ? [moment.orders] : []));
  return [
    `test('${game.seed}, ${orders.length} turns', () => {`,
    `  const orders: Orders[] = ${JSON.stringify(orders)};`,
    `  const game = openGame({ scenario, world, seed: '${game.seed}', priorities: ${JSON.stringify(game.priorities)}, orders });`,
    `  expect(game.now.value.fingerprint).toBe('${game.now.value.fingerprint}');`,
    '});',
  ].join('\n');
}

function Slots({ game, moment }: { game: Game; moment: Moment }) {
  const rows = [...moment.state].map((value, slot) => ({
    slot,
    value,
    name: NAMES[slot] ?? dialAt(game.scenario, game.world, slot) ?? '',
  }));
  return (
    <table>
      <tbody>
        {rows.map(({ slot, name, value }) => (
          <tr key={slot}>
            <td>{slot}</td>
            <th scope="row">{name}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Ledger({ game, moment }: { game: Game; moment: Moment }) {
  return (
    <table>
      <tbody>
        {moment.ledger.map((line, i) => (
          <tr key={i}>
            <td>{line.cause}</td>
            <td>{line.origin}</td>
            <th scope="row">{dialAt(game.scenario, game.world, line.slot) ?? line.slot}</th>
            <td>{line.before}</td>
            <td>{line.after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function DevPanel({ game, onTravel }: DevPanelProps) {
  const back = useSignal(0);
  const moments = game.moments.value;
  const at = Math.max(0, moments.length - 1 - back.value);
  const moment = moments[at]!;
  const truth = truthView(game.world, moment.state);
  const copy = (text: string) => void navigator.clipboard.writeText(text);
  return (
    <details class="dev-panel">
      <summary>
        dev · {at} · {moment.fingerprint}
      </summary>
      <p>
        <label>
          moment{' '}
          <input
            type="range"
            min={0}
            max={moments.length - 1}
            value={at}
            onInput={event => {
              back.value = moments.length - 1 - Number(event.currentTarget.value);
            }}
          />
        </label>{' '}
        <button type="button" onClick={() => onTravel(at)}>
          play from here
        </button>{' '}
        <button type="button" onClick={() => copy(asTest(game))}>
          copy as test
        </button>{' '}
        <button type="button" onClick={() => copy(printSave(makeSave(game)))}>
          copy save
        </button>{' '}
        <button type="button" onClick={() => copy(describeMoment(game.scenario, game.world, moment))}>
          copy as text
        </button>
      </p>
      <h2>Hidden truth</h2>
      <pre>{JSON.stringify(truth, null, 1)}</pre>
      <h2>Happened</h2>
      <ul>
        {moment.happenings.map((happening, i) => (
          <li key={i}>{sayHappening(game.scenario, happening)}</li>
        ))}
      </ul>
      <h2>Reports</h2>
      <pre>{moment.reports.map(report => JSON.stringify(report)).join('\n')}</pre>
      <h2>Ledger</h2>
      <Ledger game={game} moment={moment} />
      <h2>State</h2>
      <Slots game={game} moment={moment} />
    </details>
  );
}
