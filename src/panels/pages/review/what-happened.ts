// What made a quarter: its ledger by origin, weighed over the eight dials, so that a turning point can be named.
import type { Game } from '../../../session/game.ts';
import { HEADLINE } from '../../../sim/slots.ts';
import { causeName, dialAt, dialName, highIsWorse } from '../../../words/names.ts';
import { signed } from '../../../words/number.ts';
import { sayOrigin } from '../../../words/origin.ts';

export interface Made {
  readonly text: string;
  readonly causeName: string;
  /** Over the eight dials, more is better. */
  readonly by: number;
  /** Largest effects on the eight dials: "Treasury −7.2, Front −2.1". */
  readonly effects: string;
  /** Somebody did it: a card, an order, a move. */
  readonly deed: boolean;
  /** The slow wear that every quarter brings: never what a quarter is remembered for. */
  readonly wear: boolean;
}

const DIALS: readonly string[] = HEADLINE;

const isWear = (origin: string) => /\/(decay|drift|fades|upkeep|growth|toll)/.test(origin);
const isDeed = (origin: string) =>
  origin.includes(':') || /^(beijing|rails)\/|^exposure\/breaks$/.test(origin);

/** All that moved the eight dials in a turn, largest first. */
export function whatMade(game: Game, turn: number): Made[] {
  const { scenario, world } = game;
  const found = new Map<string, { cause: string; origin: string; dials: Map<string, number> }>();
  for (const line of game.moments.value[turn + 1]?.ledger ?? []) {
    const dial = dialAt(scenario, world, line.slot);
    if (dial === null || !DIALS.includes(dial)) continue;
    const text = sayOrigin(scenario, line.origin, true);
    const entry = found.get(text) ?? {
      cause: causeName(scenario, line.cause),
      origin: line.origin,
      dials: new Map(),
    };
    entry.dials.set(dial, (entry.dials.get(dial) ?? 0) + line.after - line.before);
    found.set(text, entry);
  }
  return [...found]
    .map(([text, { cause, origin, dials }]) => ({
      text,
      causeName: cause,
      deed: isDeed(origin),
      wear: isWear(origin),
      by: [...dials].reduce((sum, [dial, by]) => sum + (highIsWorse(dial) ? -by : by), 0),
      effects: [...dials]
        .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
        .slice(0, 3)
        .map(([dial, by]) => `${dialName(scenario, dial)} ${signed(by)}`)
        .join(', '),
    }))
    .filter(made => Math.abs(made.by) >= 0.05)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
}

/** Share of the swing that one cause must carry to give the turn its name. */
const TELLING = 0.25;

/** What a turn is named after: the largest deed that went its way, else the largest cause; null = many small ones. */
export function nameOf(made: readonly Made[], swing: number): Made | null {
  const telling = made.filter(
    one => !one.wear && one.by * swing > 0 && Math.abs(one.by) >= Math.abs(swing) * TELLING,
  );
  return telling.find(one => one.deed) ?? telling[0] ?? null;
}
