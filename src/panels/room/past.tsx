// A quarter of the past: what was ordered, what happened, and its whole ledger.
import type { Moment } from '../../session/game.ts';
import { quarterName } from '../../words/dates.ts';
import { describeOrders } from '../../words/describe.ts';
import { isHidden, sayHappening } from '../../words/happening.ts';
import { Icon } from '../common/icons.tsx';
import { openPapers } from '../ui.ts';
import { LedgerSheet } from './ledger-sheet.tsx';
import { useSeat } from './seat.ts';
import { TablePage } from './table-page.tsx';
import './briefing.css';

export function PastTable({ index, onClose }: { index: number; onClose: () => void }) {
  const { game } = useSeat();
  const moment = game.moments.value[index];
  if (!moment) return null;
  const quarter = quarterName(game.scenario.calendar, index - 1);
  return (
    <TablePage title={index === 0 ? 'Before the first turn' : `Log of ${quarter}`} onClose={onClose}>
      <Step index={index} />
      <section>
        <h3>Ordered</h3>
        <Ordered moment={moment} />
      </section>
      <section>
        <h3>Happened</h3>
        <ul class="news">
          {moment.happenings
            .filter(happening => !isHidden(happening))
            .map((happening, i) => (
              <li key={i}>{sayHappening(game.scenario, happening)}</li>
            ))}
        </ul>
      </section>
      <section>
        <h3>Ledger</h3>
        <LedgerSheet moment={moment} />
      </section>
    </TablePage>
  );
}

/** Capital letter, one item a line: the same words as the command line prints. */
function Ordered({ moment }: { moment: Moment }) {
  const { game } = useSeat();
  if (!moment.orders) return <p>Nothing yet.</p>;
  return (
    <ul class="ordered">
      {describeOrders(game.scenario, moment.orders)
        .split(' · ')
        .map(part => (
          <li key={part}>{part.charAt(0).toUpperCase() + part.slice(1)}</li>
        ))}
    </ul>
  );
}

function Step({ index }: { index: number }) {
  const { game } = useSeat();
  const last = game.moments.value.length - 1;
  return (
    <p class="past-step">
      <button
        type="button"
        class="text-button"
        aria-disabled={index <= 1}
        onClick={() => index > 1 && openPapers({ past: index - 1 })}
      >
        <Icon name="back" size={12} /> Earlier
      </button>
      <button
        type="button"
        class="text-button"
        aria-disabled={index >= last}
        onClick={() => index < last && openPapers({ past: index + 1 })}
      >
        Later <Icon name="next" size={12} />
      </button>
    </p>
  );
}
