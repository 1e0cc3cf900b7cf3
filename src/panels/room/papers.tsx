// Phone: what can be taken from the pile of papers when nothing lies open. On larger screens all of it is in view.
import { quarterName } from '../../words/dates.ts';
import { counted } from '../../words/number.ts';
import { Icon } from '../common/icons.tsx';
import { goTo, openDocument, openPapers } from '../ui.ts';
import { askedNow } from './asked.ts';
import { allReports } from './readings.tsx';
import { useSeat } from './seat.ts';

export function PapersIndex() {
  const { game } = useSeat();
  const card = askedNow(game);
  const { calendar } = game.scenario;
  const now = game.moments.value.length - 1;
  const past = Array.from({ length: now }, (_, i) => now - i);
  const papers: readonly (readonly [name: string, open: () => void])[] = [
    [`Briefing of ${quarterName(calendar, game.now.value.view.turn)}`, () => goTo('briefing')],
    ...(card ? [[`Document: ${card.title}`, () => openDocument(game.now.value.fingerprint)] as const] : []),
    [counted(allReports(game).length, 'report'), () => openPapers('reports')],
    ['Graphs of every dial', () => openPapers('graphs')],
    ...past.map(
      index => [`Log of ${quarterName(calendar, index - 1)}`, () => openPapers({ past: index })] as const,
    ),
  ];
  return (
    <section class="papers-index only-phone on-paper" aria-labelledby="papers-title">
      <h2 id="papers-title">Papers</h2>
      <ul>
        {papers.map(([name, open]) => (
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
