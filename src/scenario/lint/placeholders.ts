// What stands in braces in a text must be one of the placeholders that the game fills in.
import type { Findings } from '../findings.ts';
import { nearest } from '../nearest.ts';
import { bracesIn, PLACEHOLDERS, speaksOfPeriods, strangePlaceholders } from '../periods.ts';
import type { Path } from '../tree.ts';

const THERE_ARE =
  '{period}, {periods}, {this period}, {a period}, {each period}, {two periods} and other numbers';

/**
 * Notes every unknown placeholder in the texts of `value`, whatever cards they stand in. A translation takes none
 * whose language has no words here.
 */
export function checkPlaceholders(value: unknown, findings: Findings, path: Path = []): void {
  if (typeof value === 'string') {
    const translated = path[0] === 'translations' && !speaksOfPeriods(`${path[1]}`);
    for (const found of translated ? bracesIn(value) : strangePlaceholders(value)) {
      const meant = translated ? undefined : nearest(found.replace(/[{}]/g, ''), PLACEHOLDERS);
      findings.error(
        'unknown-placeholder',
        path,
        translated ? 'none in this language' : THERE_ARE,
        `"${found}"`,
        {
          meant: meant && `{${meant}}`,
          mend: translated ? 'write the words of that language' : 'write the words without braces',
        },
      );
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      checkPlaceholders(inner, findings, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  }
}
