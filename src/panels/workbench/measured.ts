// What was measured of the draft on the bench: 500 games of scripted players, and the ten gates.
import { type Signal, signal } from '@preact/signals';
import type { Gate } from '../../forecast/lab/gate.ts';
import { excepting } from '../../forecast/lab/gates.ts';
import { BADGE } from '../../forecast/lab/settings.ts';
import { type ForecastPort, type RunOptions, sourceOf } from '../../forecast/port.ts';
import type { Tally } from '../../forecast/trial.ts';
import { forecastPort } from '../../forecast/worker-client.ts';
import type { Playable } from './check-text.ts';

export const GAMES = 500;

/** Games of one version, counted. */
export interface Measured {
  readonly playable: Playable;
  readonly tally: Tally;
}

/** The gates of one version. */
export interface Gated {
  readonly playable: Playable;
  readonly gates: readonly Gate[];
}

export type Work = 'games' | 'gates';

export interface Measuring {
  readonly measured: Signal<Measured | null>;
  readonly gated: Signal<Gated | null>;
  /** What is being played and the share of it that is done, 0-1; null while nothing is. */
  readonly running: Signal<{ readonly work: Work; readonly share: number } | null>;
  /** Why it could not be played; empty when it could. */
  readonly failed: Signal<string>;
  start(work: Work, playable: Playable): Promise<void>;
  stop(): void;
  /** Gives up the worker. */
  close(): void;
}

/** Nothing is fetched and no worker started before something is measured. */
export function openMeasuring(): Measuring {
  let port: ForecastPort | null = null;
  let under: AbortController | null = null;
  const measured = signal<Measured | null>(null);
  const gated = signal<Gated | null>(null);
  const running = signal<{ readonly work: Work; readonly share: number } | null>(null);
  const failed = signal('');

  const play = async (work: Work, playable: Playable, options: RunOptions) => {
    port ??= forecastPort();
    const { scenario, world } = playable;
    const source = sourceOf(scenario, world);
    if (work === 'games') {
      const tally = await port.run('trial', source, { games: GAMES }, options);
      if (tally) measured.value = { playable, tally };
    } else {
      const { gates } = await port.run('lab', source, BADGE, options);
      gated.value = { playable, gates: excepting(gates, scenario) };
    }
  };

  return {
    measured,
    gated,
    running,
    failed,
    async start(work, playable) {
      const own = new AbortController();
      under = own;
      running.value = { work, share: 0 };
      failed.value = '';
      const onProgress = (share: number) => {
        running.value = { work, share };
      };
      try {
        await play(work, playable, { signal: own.signal, onProgress });
      } catch (error) {
        if (!own.signal.aborted) failed.value = error instanceof Error ? error.message : String(error);
      } finally {
        running.value = null;
      }
    },
    stop: () => under?.abort(),
    close() {
      port?.close();
      port = null;
    },
  };
}
