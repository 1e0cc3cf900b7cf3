// Seeds as people say them: a river of the map and four digits. Also how a typed seed is tidied.

/** Rivers of the map, for seeds that can be said. A code carries a river by its place in this list: only append. */
export const RIVERS = [
  'ALDAN',
  'AMUR',
  'ANGARA',
  'ARGUN',
  'BUREYA',
  'IRTYSH',
  'ISHIM',
  'KAMA',
  'KOLYMA',
  'LENA',
  'ONON',
  'PECHORA',
  'SELENGA',
  'SHILKA',
  'TOBOL',
  'TUMEN',
  'TURA',
  'USSURI',
  'VITIM',
  'VOLGA',
  'YENISEI',
  'ZEYA',
] as const;

/** A fresh seed such as "AMUR-4193", from the browser's own randomness. */
export function newSeed(): string {
  const [river = 0, number = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `${RIVERS[river % RIVERS.length]}-${1000 + (number % 9000)}`;
}

/** A seed as typed, in the one form in which it is used: no blanks at the ends, capitals, at most 24 characters. */
export function tidySeed(typed: string): string {
  const tidy = typed.trim().replace(/\s+/g, '-').toUpperCase();
  // By characters, not by units: half a character would not survive an address.
  return [...tidy].slice(0, 24).join('');
}
