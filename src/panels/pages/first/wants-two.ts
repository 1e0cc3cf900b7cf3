// Exactly two priorities: the sentence that says what is missing.
import { capital, inWords } from '../../../words/in-words.ts';

/** What stands between this choice and the game; empty when exactly two are chosen. */
export function wantsTwo(chosen: number): string {
  if (chosen < 2) return `${capital(inWords(chosen))} chosen. Choose ${chosen === 0 ? 'two' : 'one more'}.`;
  if (chosen > 2) return `${capital(inWords(chosen))} chosen. Take ${inWords(chosen - 2)} away.`;
  return '';
}
