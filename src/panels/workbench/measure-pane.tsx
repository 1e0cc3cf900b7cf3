// "Play 500": scripted players play the scenario, and the counts say what comes of it. In slices, so that the page
// goes on answering, and it can be stopped.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { type Tally, TRIAL_PLAYERS, trial } from '../../forecast/trial.ts';
import { counted, percent, plain } from '../../words/number.ts';
import type { Bench } from './bench.ts';
import type { Playable } from './check-text.ts';

const GAMES = 500;
/** Longest time without a pause for the page, in milliseconds. */
const SLICE = 24;

interface Run {
  readonly playable: Playable;
  readonly tally: Tally;
  readonly running: boolean;
}

interface MeasurePaneProps {
  readonly bench: Bench;
  readonly onShown: () => void;
}

export function MeasurePane({ bench, onShown }: MeasurePaneProps) {
  const run = useSignal<Run | null>(null);
  const stop = useRef<() => void>(() => {});
  useEffect(() => () => stop.current(), []);
  const start = () => {
    stop.current();
    const playable = bench.playable.value;
    if (playable)
      stop.current = inSlices(playable, now => {
        run.value = now;
      });
  };
  const now = run.value;
  return (
    <section class="bench-measure on-paper" aria-labelledby="bench-measure-title">
      <header>
        <h2 id="bench-measure-title">{headline(now)}</h2>
        {now?.running ? (
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              stop.current();
              run.value = { ...now, running: false };
            }}
          >
            Stop
          </button>
        ) : (
          <button
            type="button"
            class="button"
            id="bench-play-500"
            disabled={!bench.playable.value}
            onClick={start}
          >
            Play {GAMES}
          </button>
        )}
      </header>
      {now ? (
        <>
          {now.running ? (
            <progress max={GAMES} value={now.tally.games} aria-label="Games played" />
          ) : (
            <p class="bench-version">{version(bench, now)}</p>
          )}
          <Figures run={now} bench={bench} onShown={onShown} />
        </>
      ) : (
        <p class="bench-none">
          Five scripted players play {GAMES} games of the last version without errors. What comes of it stands
          here: who wins, how games end, and which cards never come up.
        </p>
      )}
    </section>
  );
}

/** Plays in slices; `tell` hears of the count after each. Returns what stops it. */
function inSlices(playable: Playable, tell: (run: Run) => void): () => void {
  const games = trial(playable.world, GAMES);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const slice = () => {
    const until = performance.now() + SLICE;
    let tally: Tally | null = null;
    let ended = false;
    while (performance.now() < until) {
      const next = games.next();
      if (next.done) {
        ended = true;
        break;
      }
      tally = next.value;
    }
    if (tally) last = tally;
    if (last) tell({ playable, tally: last, running: !ended });
    if (!ended) timer = setTimeout(slice);
  };
  let last: Tally | null = null;
  timer = setTimeout(slice);
  return () => clearTimeout(timer);
}

/** Cards of a kind that never came up. */
export function neverIn(
  cards: readonly { readonly id: string }[],
  kind: string,
  tally: Pick<Tally, 'cards'>,
): string[] {
  return cards.filter(card => !tally.cards.has(`${kind}:${card.id}`)).map(card => card.id);
}

function headline(run: Run | null): string {
  if (!run) return 'Nothing measured yet';
  const { tally, running, playable } = run;
  if (running) return `${plain(tally.games)} of ${GAMES} games played`;
  const never = neverIn(playable.scenario.events, 'event', tally).length;
  const games = counted(tally.games, 'game');
  return never === 0 ? `${games}: every event came up` : `${games}: ${counted(never, 'event')} never came up`;
}

function version(bench: Bench, run: Run): string {
  const same = bench.playable.value === run.playable;
  return same
    ? 'The version on the bench. One game in 500 is a fifth of a percent; a figure moves by about four.'
    : 'An earlier version: the file has changed since.';
}

interface FiguresProps {
  readonly run: Run;
  readonly bench: Bench;
  readonly onShown: () => void;
}

function Figures({ run, bench, onShown }: FiguresProps) {
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
  if (run.running) return null;
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
            <span>{kind.replace(/s$/, '')}</span>
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
