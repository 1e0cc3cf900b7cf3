// Chance. A draw depends on the seed's key words, the turn and the name of what is drawn, never on how many
// draws came before: changing one order leaves all unrelated luck as it was. Exact on every engine.
import seedrandom from 'seedrandom';

/** The two unsigned 32-bit key words of a seed text. The only place where seedrandom is asked. */
export function keyWords(seed: string): readonly [number, number] {
  const source = seedrandom(seed);
  return [source.int32() >>> 0, source.int32() >>> 0];
}

/** Stirs 32 bits so that every bit of the input moves about half of the bits of the result. */
export function mix(bits: number): number {
  let h = bits;
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return h ^ (h >>> 16);
}

const names = new Map<string, number>();

/** 32-bit number of a name (FNV-1a). Remembered, because the same few hundred names are asked for every turn. */
export function nameKey(name: string): number {
  const known = names.get(name);
  if (known !== undefined) return known;
  let h = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193);
  const key = mix(h);
  names.set(name, key);
  return key;
}

const listKeys = new WeakMap<readonly { readonly id: string }[], Int32Array>();

/** The keys of a list of cards, by index: playouts ask for them some hundred times a turn. */
export function cardKeys(cards: readonly { readonly id: string }[]): Int32Array {
  const known = listKeys.get(cards);
  if (known !== undefined) return known;
  const keys = Int32Array.from(cards, card => nameKey(card.id));
  listKeys.set(cards, keys);
  return keys;
}

/** A number in [0, 1): the luck of `key` in `turn` under a seed's key words. */
export function unit(seedA: number, seedB: number, turn: number, key: number): number {
  let h = mix(seedA ^ key);
  h = mix(h ^ seedB ^ Math.imul(turn + 1, 0x9e3779b1));
  h = mix((h + key) | 0);
  return (h >>> 0) / 4294967296;
}

/**
 * Waiting time until something of this weight happens, from its own draw `u` in [0, 1): the shortest wait wins.
 * Among any set the chance to win is in proportion to weight, and a candidate that appears or disappears
 * changes nothing among the others. Never shorter than u / weight, which is quicker to compare.
 */
export function wait(u: number, weight: number): number {
  return naturalLogOfInverse(1 - u) / weight;
}

/** ln(1 / x) for x in (0, 1], by exact arithmetic only: Math.log may differ between engines. */
function naturalLogOfInverse(x: number): number {
  let scaled = x;
  let halvings = 0;
  while (scaled < 0.5) {
    scaled *= 2;
    halvings++;
  }
  return series(scaled) + halvings * LN_2;
}

/** ln(1 / x) for x in [0.5, 1]: the series of artanh, to about one part in a million. */
function series(x: number): number {
  const y = (1 - x) / (1 + x);
  const square = y * y;
  return (
    2 * y * (1 + square * (1 / 3 + square * (1 / 5 + square * (1 / 7 + square * (1 / 9 + square / 11)))))
  );
}

const LN_2 = series(0.5);
