// The review's figures, worked out beside the page through the forecast's port.
// What is done is kept with the game in this browser.
import { type Signal, signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { ForecastPort, RunOptions } from '../../../forecast/port.ts';
import type { Input, JobKind, Output } from '../../../forecast/port-jobs.ts';
import type { Played } from '../../../forecast/review/played.ts';
import type { Review } from '../../../forecast/review/review.ts';
import { sourceOf } from '../../../session/beliefs.ts';
import type { Game } from '../../../session/game.ts';
import { keepReview, readReview } from '../../../session/reviews.ts';

/** Seed, priorities and orders: all that the review asks of a game. */
export function playedOf(game: Game): Played {
  const orders = game.moments.peek().flatMap(({ orders }) => (orders === null ? [] : [orders]));
  return { seed: game.seed, priorities: game.priorities, orders };
}

/** What a page of a game asks with. */
export interface Asking {
  readonly game: Game;
  readonly port: ForecastPort;
}

/** Asks for a job about a game. Null when it was stopped. */
export async function ask<Kind extends JobKind>(
  { game, port }: Asking,
  kind: Kind,
  input: Input<Kind>,
  options: RunOptions,
): Promise<Output<Kind> | null> {
  try {
    return await port.run(kind, sourceOf(game), input, options);
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return null;
    throw error;
  }
}

/** A game is named by its world and the positions it went through. */
const nameOf = ({ world, seed, priorities, moments }: Game): string =>
  JSON.stringify([world.hash, seed, priorities, moments.peek().map(({ fingerprint }) => fingerprint)]);

export interface Progress {
  /** Share of the work done, 0-1. */
  readonly done: number;
  /** The parts that are ready: none, the verdict, or all. */
  readonly review: Partial<Review>;
}

/** Share of the whole work that the verdict takes. */
const FIRST = 0.7;

async function work(asking: Asking, progress: Signal<Progress>, stop: AbortSignal): Promise<void> {
  const { game } = asking;
  const name = nameOf(game);
  const known = ((await readReview(name)) ?? {}) as Partial<Review>;
  if (stop.aborted) return;
  const played = playedOf(game);
  progress.value = { done: known.forks ? 1 : known.judged ? FIRST : 0, review: known };
  if (known.judged && known.forks) return;
  const onShare = (from: number, to: number) => ({
    signal: stop,
    onProgress: (share: number) => {
      progress.value = { ...progress.value, done: from + (to - from) * share };
    },
  });
  const verdict = known.judged ? known : await ask(asking, 'verdict', played, onShare(0, FIRST));
  if (!verdict?.judged || stop.aborted) return;
  void keepReview(name, verdict);
  progress.value = { done: FIRST, review: verdict };
  const turning = await ask(asking, 'turning', { played, judged: verdict.judged }, onShare(FIRST, 1));
  if (!turning || stop.aborted) return;
  void keepReview(name, { ...verdict, ...turning });
  progress.value = { done: 1, review: { ...verdict, ...turning } };
}

/** The review of a game that is over; starts when the page is shown and stops when it is left. */
export function useReview({ game, port }: Asking): Signal<Progress> {
  const [progress] = useState(() => signal<Progress>({ done: 0, review: {} }));
  useEffect(() => {
    const stop = new AbortController();
    void work({ game, port }, progress, stop.signal);
    return () => stop.abort();
  }, [game, port, progress]);
  return progress;
}
