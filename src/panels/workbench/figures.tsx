// What came of many games: who wins, how they end, how long they are, and which cards never come up.
import { type Tally, TRIAL_PLAYERS } from '../../forecast/trial.ts';
import { percent, plain } from '../../words/number.ts';
import type { Bench } from './bench.ts';
import type { Measured } from './measured.ts';

/** Cards of a kind that never came up. */
export function neverIn(
  cards: readonly { readonly id: string }[],
  kind: string,
  tally: Pick<Tally, 'cards'>,
): string[] {
  return cards.filter(card => !tally.cards.has(`${kind}:${card.id}`)).map(card => card.id);
}

interface FiguresProps {
  readonly run: Measured;
  readonly bench: Bench;
  readonly onShown: () => void;
}

export function Figures({ run, bench, onShown }: FiguresProps) {
  const { scenario } = run.playable;
  const { tally } = run;
  const lengths = [...tally.lengths].sort(([a], [b]) => a - b);
  return (
    <div class="bench-figures">
      <Bars
        title="Who wins how often"
        rows={TRIAL_PLAYERS.map(name => {
          const { games, wins } = tally.players[name];
          return [name.replace('-', ' '), games === 0 ? 0 : (100 * wins) / games] as const;
        })}
      />
      <Bars
        title="How games end"
        rows={scenario.endings.map(
          ending =>
            [ending.title, (100 * (tally.cards.get(`ending:${ending.id}`) ?? 0)) / tally.games] as const,
        )}
      />
      <Bars
        title="Length in turns"
        rows={lengths.map(([turns, games]) => [plain(turns), (100 * games) / tally.games] as const)}
      />
      <Never run={run} bench={bench} onShown={onShown} />
      <Bars
        title="Events, by how many games they come up in"
        rows={scenario.events
          .map(
            event =>
              [event.title, (100 * (tally.cards.get(`event:${event.id}`) ?? 0)) / tally.games] as const,
          )
          .sort((a, b) => b[1] - a[1])}
      />
    </div>
  );
}

/** What never came up, as buttons that lead to the card. */
function Never({ run, bench, onShown }: FiguresProps) {
  const { scenario } = run.playable;
  const kinds = [
    ['events', 'event', scenario.events],
    ['moves', 'move', scenario.moves],
    ['endings', 'ending', scenario.endings],
  ] as const;
  const never = kinds.flatMap(([kind, one, cards]) =>
    neverIn(cards, one, run.tally).map(id => {
      const card = cards.find(each => each.id === id);
      return { kind, id, title: card?.title ?? id };
    }),
  );
  return (
    <section>
      <h3>{never.length === 0 ? 'Everything came up' : 'Never came up'}</h3>
      <ul class="bench-never">
        {never.map(({ kind, id, title }) => (
          <li key={`${kind} ${id}`}>
            <button
              type="button"
              class="text-button"
              onClick={() => {
                bench.select({ kind, id });
                onShown();
              }}
            >
              {title}
            </button>{' '}
            <span>({kind.replace(/s$/, '')})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface BarsProps {
  readonly title: string;
  /** Name and share, 0-100. */
  readonly rows: readonly (readonly [name: string, share: number])[];
}

function Bars({ title, rows }: BarsProps) {
  return (
    <table class="bench-bars">
      <caption>{title}</caption>
      <tbody>
        {rows.map(([name, share]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <span class="bench-bar-line" aria-hidden="true">
                <i style={{ width: `${share}%` }} />
              </span>
            </td>
            <td class="bench-figure">{percent(share)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
