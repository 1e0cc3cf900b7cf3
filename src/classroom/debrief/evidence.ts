// Which of the article's claims a class's games touch: a claim is on the table in a game in which a card that holds it came up.
import type { Claims } from '../../scenario/schema/claims.ts';
import type { Happening } from '../../sim/record.ts';
import type { TeamGame } from '../replay.ts';

type Claim = Claims['claims'][number];
type Held = Claim['held'][number];

export interface Touched {
  readonly claim: Claim;
  /** Games in which a card that holds it came up. */
  readonly games: number;
  /** Cards that hold it and can come up, or stay away. */
  readonly cards: readonly Held[];
}

/** Cards that come up in some games and not in others. Rules, dials and people are in all of them and show nothing. */
const COME_UP: readonly Held['in'][] = ['event', 'directive', 'move', 'ending', 'type'];

/** Every claim that a card could have shown, in the article's order; `games` 0 is a result too: not tested. */
export function touchedBy(games: readonly TeamGame[], claims: Claims): readonly Touched[] {
  const seen = games.map(cardsOf);
  return claims.claims.flatMap(claim => {
    const cards = claim.held.filter(({ in: kind }) => COME_UP.includes(kind));
    if (cards.length === 0) return [];
    const shown = seen.filter(cameUp => cards.some(card => cameUp.has(`${card.in} ${card.id}`)));
    return [{ claim, games: shown.length, cards }];
  });
}

function cardsOf({ steps }: TeamGame): ReadonlySet<string> {
  const types = steps.slice(0, 1).map(({ truth }) => `type ${truth.type}`);
  return new Set([...types, ...steps.flatMap(({ happenings }) => happenings.flatMap(cardOf))]);
}

function cardOf(happening: Happening): string[] {
  switch (happening.kind) {
    case 'asked':
    case 'news':
    case 'answered':
      return [`event ${happening.event}`];
    case 'directive':
      return [`directive ${happening.directive}`];
    case 'move':
    case 'step':
    case 'beijing':
      return happening.move === null ? [] : [`move ${happening.move}`];
    case 'ended':
      return [`ending ${happening.ending}`];
    default:
      return [];
  }
}
