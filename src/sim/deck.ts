// Lists of cards as a draw reads them: index, luck key and weight side by side, because playouts go through
// them some hundred times a turn.
import { nameKey } from './luck.ts';
import type { Gate } from './world.ts';

/** The cards of one kind, in their order. */
export interface Deck {
  /** Where each card stands in the world's list. */
  readonly indexes: Int32Array;
  readonly keys: Int32Array;
  readonly weights: Float64Array;
  /** The gate of each card: slot, least, below. A card without one has a gate that always holds. */
  readonly gates: Int32Array;
  readonly least: Float64Array;
  readonly below: Float64Array;
}

interface Card {
  readonly id: string;
  readonly weight: number;
  readonly gate?: Gate | null;
}

/** Deals a list of cards into decks by kind. The same list is dealt once only. */
export function dealer<C extends Card, Kind>(
  kindOf: (card: C) => Kind,
): (cards: readonly C[]) => Map<Kind, Deck> {
  return rememberEach(cards => {
    const kinds = new Set(cards.map(kindOf));
    return new Map([...kinds].map(kind => [kind, deckOf(cards, card => kindOf(card) === kind)]));
  });
}

/** `make`, which answers a list it has seen before from memory. */
export function rememberEach<List extends object, Made>(make: (list: List) => Made): (list: List) => Made {
  const known = new WeakMap<List, Made>();
  return list => {
    const before = known.get(list);
    if (before !== undefined) return before;
    const made = make(list);
    known.set(list, made);
    return made;
  };
}

function deckOf<C extends Card>(cards: readonly C[], belongs: (card: C) => boolean): Deck {
  const indexes = Int32Array.from(cards.flatMap((card, i) => (belongs(card) ? [i] : [])));
  return {
    indexes,
    keys: indexes.map(i => nameKey(cards[i]!.id)),
    weights: Float64Array.from(indexes, i => cards[i]!.weight),
    gates: indexes.map(i => cards[i]!.gate?.slot ?? 0),
    least: Float64Array.from(indexes, i => cards[i]!.gate?.least ?? Number.NEGATIVE_INFINITY),
    below: Float64Array.from(indexes, i => cards[i]!.gate?.below ?? Number.POSITIVE_INFINITY),
  };
}
