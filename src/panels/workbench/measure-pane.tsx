// "Play 500": scripted players play the scenario in a worker, and the counts say what comes of it. It can be stopped.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { type ForecastPort, sourceOf } from '../../forecast/port.ts';
import { forecastPort } from '../../forecast/worker-client.ts';
import { counted, percent } from '../../words/number.ts';
import type { Bench } from './bench.ts';
import { Figures, type Measured, neverIn } from './figures.tsx';
import './measure-pane.css';

const GAMES = 500;

interface MeasurePaneProps {
  readonly bench: Bench;
  readonly onShown: () => void;
}

export function MeasurePane({ bench, onShown }: MeasurePaneProps) {
  const measured = useSignal<Measured | null>(null);
  /** Share played, 0-1; null while nothing is being played. */
  const share = useSignal<number | null>(null);
  const failed = useSignal('');
  const port = useRef<ForecastPort | null>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => port.current?.close(), []);
  const start = async () => {
    const playable = bench.playable.value;
    if (!playable) return;
    port.current ??= forecastPort();
    const own = new AbortController();
    stop.current = own;
    share.value = 0;
    failed.value = '';
    try {
      const tally = await port.current.run(
        'trial',
        sourceOf(playable.scenario, playable.world),
        { games: GAMES },
        {
          signal: own.signal,
          onProgress: now => {
            share.value = now;
          },
        },
      );
      if (tally) measured.value = { playable, tally };
    } catch (error) {
      if (!own.signal.aborted) failed.value = error instanceof Error ? error.message : String(error);
    } finally {
      share.value = null;
    }
  };
  const running = share.value !== null;
  const now = measured.value;
  return (
    <section class="bench-measure on-paper" aria-labelledby="bench-measure-title">
      <header>
        <h2 id="bench-measure-title" aria-live="polite">
          {running ? `Playing ${GAMES} games` : headline(now)}
        </h2>
        {running ? (
          <button type="button" class="button quiet" onClick={() => stop.current?.abort()}>
            Stop
          </button>
        ) : (
          <button
            type="button"
            class="button"
            id="bench-play-500"
            disabled={!bench.playable.value}
            onClick={() => void start()}
          >
            Play {GAMES}
          </button>
        )}
      </header>
      {running ? (
        <p class="bench-progress">
          <progress max={1} value={share.value ?? 0} aria-label="Games played" />{' '}
          {percent(100 * (share.value ?? 0))}
        </p>
      ) : null}
      {failed.value ? <p class="bench-unknown">The games could not be played: {failed.value}</p> : null}
      {now ? (
        <>
          {running ? null : <p class="bench-version">{version(bench, now)}</p>}
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

function headline(measured: Measured | null): string {
  if (!measured) return 'Nothing measured yet';
  const { tally, playable } = measured;
  const never = neverIn(playable.scenario.events, 'event', tally).length;
  const games = counted(tally.games, 'game');
  return never === 0 ? `${games}: every event came up` : `${games}: ${counted(never, 'event')} never came up`;
}

function version(bench: Bench, { playable }: Measured): string {
  return bench.playable.value === playable
    ? 'The version on the bench. One game in 500 is a fifth of a percent; a figure moves by about four.'
    : 'An earlier version: the file has changed since.';
}
