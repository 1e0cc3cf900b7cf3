// Something that is being thought out elsewhere: not yet there, there, or failed. What was known before stays in
// sight meanwhile.
import type { Signal } from '@preact/signals';
import type { ForecastPort } from '../../../forecast/port.ts';
import type { Input, JobKind, Output } from '../../../forecast/port-jobs.ts';
import { sourceOf } from '../../../session/beliefs.ts';
import type { Game } from '../../../session/game.ts';

export interface Thought<T> {
  readonly state: 'waiting' | 'done' | 'failed';
  /** The newest answer there is; while waiting or failed, one to an older question. */
  readonly value: T | null;
  /** Share done, 0-1: told only by what takes longer than half a second. */
  readonly share: number | null;
}

export const NOTHING_YET = { state: 'waiting', value: null, share: null } as const;

/** Asks the port and writes what becomes of it into `into`. Resolves when there is nothing more to wait for. */
export async function think<Kind extends JobKind>(
  { game, port }: { readonly game: Game; readonly port: ForecastPort },
  kind: Kind,
  input: Input<Kind>,
  into: Signal<Thought<Output<Kind>>>,
  cancel?: AbortSignal,
): Promise<void> {
  into.value = { ...into.peek(), state: 'waiting', share: null };
  const onProgress = (share: number) => {
    into.value = { ...into.peek(), share };
  };
  try {
    const value = await port.run(kind, sourceOf(game), input, {
      onProgress,
      ...(cancel ? { signal: cancel } : {}),
    });
    into.value = { state: 'done', value, share: null };
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return;
    console.warn('The forecast failed.', error);
    into.value = { ...into.peek(), state: 'failed', share: null };
  }
}
