// A turn thought through again by somebody who saw what came of it. The rules then take what was seen instead of
// drawing it, and write down how likely it was: that is all a belief needs of them.
import { cardKeys, nameKey } from './luck.ts';
import type { Happening, Report } from './record.ts';
import type { World } from './world.ts';

export interface Witness {
  /** Reports of the briefing that the turn led to; null for somebody who does not read them. */
  readonly reports: readonly Report[] | null;
  /** What the army's public forecast said in it. */
  readonly forecastPush: boolean;
  /** Ids of Beijing's cards that were seen. */
  readonly cards: ReadonlySet<string>;
  /** Draws whose outcome was seen, by key. */
  readonly draws: ReadonlyMap<number, number>;
  /** How likely it all was for the position being worked on, reports included: the rules multiply. */
  chance: number;
  /** How likely each of the reports was, in their order. */
  said: readonly number[];
}

/** A draw that makes a chance come true, or that wins among cards; one that never does. */
const YES = 0;
const NO = 1;
const NEXT = 1e-9;

/** A witness to what happened. Hidden happenings are not read. */
export function witnessOf(
  world: World,
  forecastPush: boolean,
  reports: readonly Report[] | null,
  happenings: readonly Happening[],
): Witness {
  const cards = new Set<string>();
  for (const seen of happenings) {
    if (seen.kind === 'step') cards.add(seen.move);
    if (seen.kind === 'move' && seen.move !== null) cards.add(seen.move);
  }
  return { reports, forecastPush, cards, draws: drawsSeen(world, happenings, cards), chance: 1, said: [] };
}

function drawsSeen(world: World, happenings: readonly Happening[], cards: ReadonlySet<string>) {
  const draws = new Map<number, number>();
  const known = (key: string, happened: boolean): unknown => draws.set(nameKey(key), happened ? YES : NO);
  const came = (kind: 'news' | 'asked'): string[] =>
    happenings.flatMap(seen => (seen.kind === kind && 'event' in seen ? [seen.event] : []));
  // What comes for certain is not drawn; one such piece of news takes the place of the first that chance draws.
  const byChance = (event: string): boolean => !world.events.some(card => card.id === event && card.on);
  const news = came('news').filter(byChance);
  const asked = came('asked').filter(byChance);
  known('events/first-news', news.length > 0);
  known('events/second-news', news.length > (news.length < came('news').length ? 0 : 1));
  known('events/ask', asked.length > 0);
  for (const [i, event] of news.entries()) draws.set(nameKey(event), i === 0 ? YES : NEXT);
  for (const event of asked) draws.set(nameKey(event), YES);
  known(
    'exposure/breaks',
    happenings.some(seen => seen.kind === 'exposed'),
  );
  if (world.moves.some(card => card.stage === 'bide' && cards.has(card.id))) known('beijing/bide-move', true);
  // The front's own chance is not seen apart from the rest: level here, allowed for by whoever compares.
  draws.set(nameKey('war/chance'), 0.5);
  for (const actor of world.actors) {
    const keys = cardKeys(actor.rules);
    actor.rules.forEach((rule, i) => {
      const acted = happenings.some(
        seen => seen.kind === 'actor' && seen.actor === actor.id && seen.rule === rule.id,
      );
      draws.set(keys[i]! ^ nameKey(actor.id), acted ? YES : NO);
    });
  }
  return draws;
}
