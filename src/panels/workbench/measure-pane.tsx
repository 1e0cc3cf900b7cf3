// "Play 500" and "Try the gates": a worker plays the scenario, and the figures say what comes of it. It can be stopped.
import { counted, percent } from '../../words/number.ts';
import type { Bench } from './bench.ts';
import type { Playable } from './check-text.ts';
import { Figures, neverIn } from './figures.tsx';
import { Gates, sayGates } from './gates.tsx';
import { GAMES, type Measured, type Measuring, type Work } from './measured.ts';
import './measure-pane.css';

interface MeasurePaneProps {
  readonly bench: Bench;
  readonly measuring: Measuring;
  readonly onShown: () => void;
}

const UNDER_WAY: Readonly<Record<Work, string>> = {
  games: `Playing ${GAMES} games`,
  gates: 'Playing for the ten gates',
};

export function MeasurePane({ bench, measuring, onShown }: MeasurePaneProps) {
  const running = measuring.running.value;
  const games = measuring.measured.value;
  const gated = measuring.gated.value;
  return (
    <section class="bench-measure on-paper" aria-labelledby="bench-measure-title">
      <header>
        <h2 id="bench-measure-title" aria-live="polite">
          {running ? UNDER_WAY[running.work] : headline(measuring)}
        </h2>
        {running ? (
          <button type="button" class="button quiet" onClick={measuring.stop}>
            Stop
          </button>
        ) : (
          <Starts bench={bench} measuring={measuring} />
        )}
      </header>
      {running ? (
        <p class="bench-progress">
          <progress max={1} value={running.share} aria-label="Games played" /> {percent(100 * running.share)}
        </p>
      ) : null}
      {measuring.failed.value ? (
        <p class="bench-unknown">The games could not be played: {measuring.failed.value}</p>
      ) : null}
      {gated ? (
        <>
          <p class="bench-version">{version(bench, gated.playable, OF_GATES)}</p>
          <Gates gates={gated.gates} turns={gated.playable.scenario.turns} />
        </>
      ) : null}
      {games ? (
        <>
          <p class="bench-version">{version(bench, games.playable, OF_GAMES)}</p>
          <Figures run={games} bench={bench} onShown={onShown} />
        </>
      ) : null}
      {games || gated ? null : (
        <p class="bench-none">
          Play {GAMES}: five scripted players; who wins, how games end, which cards never come up. Try the
          gates: about half a minute of stronger players; is it fair, varied, worth thinking about?
        </p>
      )}
    </section>
  );
}

function Starts({ bench, measuring }: Pick<MeasurePaneProps, 'bench' | 'measuring'>) {
  const playable = bench.playable.value;
  const start = (work: Work) => () => {
    if (playable) void measuring.start(work, playable);
  };
  return (
    <div class="bench-starts">
      <button type="button" class="button quiet" disabled={!playable} onClick={start('gates')}>
        Try the gates
      </button>
      <button type="button" class="button" disabled={!playable} onClick={start('games')}>
        Play {GAMES}
      </button>
    </div>
  );
}

function headline({ measured, gated }: Measuring): string {
  const parts = [gated.value && sayGates(gated.value.gates), measured.value && ofGames(measured.value)];
  return parts.filter(part => part !== null).join('. ') || 'Nothing measured yet';
}

function ofGames({ tally, playable }: Measured): string {
  const never = neverIn(playable.scenario.events, 'event', tally).length;
  const games = counted(tally.games, 'game');
  return never === 0 ? `${games}: every event came up` : `${games}: ${counted(never, 'event')} never came up`;
}

const OF_GAMES = 'One game in 500 is a fifth of a percent; a figure moves by about four.';
const OF_GATES = 'Few games, so much stays open; what is far off shows. Open a gate to read its figures.';

function version(bench: Bench, playable: Playable, note: string): string {
  return bench.playable.value === playable
    ? `The version on the bench. ${note}`
    : 'An earlier version: the file has changed since.';
}
