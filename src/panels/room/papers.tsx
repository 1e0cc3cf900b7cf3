// Phone: what can be taken from the pile of papers when nothing lies open. On larger screens all of it is in view.
import type { Game } from '../../session/game.ts';
import { quarterName } from '../../words/dates.ts';
import { counted } from '../../words/number.ts';
import { sayToldSoFar } from '../../words/resolution.ts';
import { Icon } from '../common/icons.tsx';
import { goTo, openDocument, openPapers, sheet, step } from '../ui.ts';
import { askedNow } from './asked.ts';
import { focusSoon } from './focus.ts';
import { allReports } from './readings.tsx';
import { linesOf, linesShown } from './resolution.ts';
import { useSeat } from './seat.ts';

type Paper = readonly [name: string, open: () => void];

/** To the ledger that is being told. */
function toLedger(): void {
  sheet.value = 'desk';
  focusSoon('desk-title');
}

/** The logs from a moment back to the first, newest first. */
const logs = ({ scenario }: Game, from: number): readonly Paper[] =>
  Array.from({ length: from }, (_, i) => from - i).map(index => [
    `Log of ${quarterName(scenario.calendar, index - 1)}`,
    () => openPapers({ past: index }),
  ]);

/** What lies in the pile now. While a quarter is told its papers are not out yet: the ledger and what came before are. */
export function papersOf(game: Game): readonly Paper[] {
  const { calendar } = game.scenario;
  const { turn } = game.now.value.view;
  const now = game.moments.value.length - 1;
  const graphs: Paper = ['Graphs of every dial', () => openPapers('graphs')];
  if (step.value === 'resolution') {
    const whole = linesShown(game) >= linesOf(game, game.now.value).told.length;
    return [
      [`Ledger of ${quarterName(calendar, turn - 1)}`, toLedger],
      graphs,
      ...logs(game, whole ? now : now - 1),
    ];
  }
  const card = askedNow(game);
  return [
    [`Briefing of ${quarterName(calendar, turn)}`, () => goTo('briefing')],
    ...(card ? [[`Document: ${card.title}`, () => openDocument(game.now.value.fingerprint)] as const] : []),
    [counted(allReports(game).length, 'report'), () => openPapers('reports')],
    graphs,
    ...logs(game, now),
  ];
}

export function PapersIndex() {
  const { game } = useSeat();
  return (
    <section class="papers-index only-phone on-paper" aria-labelledby="papers-title">
      <h2 id="papers-title">Papers</h2>
      {step.value === 'resolution' ? <ToldSoFar /> : null}
      <ul>
        {papersOf(game).map(([name, open]) => (
          <li key={name}>
            <button type="button" onClick={open}>
              {name}
              <Icon name="next" size={13} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ToldSoFar() {
  const { game } = useSeat();
  const { told } = linesOf(game, game.now.value);
  return <p>{sayToldSoFar(game.scenario, game.now.value.view, linesShown(game), told.length)}</p>;
}
