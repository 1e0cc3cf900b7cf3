// Small whole numbers as words, for headlines.

const SMALL =
  'none one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number from 0 to 99 in words: "sixty-eight", "none". Anything else in figures. */
export function inWords(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n > 99) return `${n}`;
  if (n < 20) return SMALL[n]!;
  const ten = TENS[Math.floor(n / 10)]!;
  return n % 10 === 0 ? ten : `${ten}-${SMALL[n % 10]}`;
}

/** The first letter large. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The first letter small, for a title in the middle of a sentence. */
export const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A title of the scenario in the middle of a sentence: small in English, as written where nouns keep their capitals. */
export const smallTitle = ({ language = 'en' }: { language?: string | undefined }, title: string): string =>
  language.startsWith('en') ? small(title) : title;
