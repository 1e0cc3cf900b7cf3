// How much of the room for words a document has used. News has none: it is one paragraph, and no more is counted.
import { DOCUMENT_WORDS } from '../../scenario/completeness.ts';
import { isLoose } from './rule-forms.ts';

/** The words of a document that asks; null for any other card. */
export function wordsOf(kind: string, card: unknown): number | null {
  if (kind !== 'events' || !isLoose(card) || !Array.isArray(card.choices) || card.choices.length === 0)
    return null;
  const text = Array.isArray(card.text) ? card.text.join(' ') : '';
  return text.split(/\s+/).filter(Boolean).length;
}

export function WordGauge({ words }: { readonly words: number }) {
  const over = words > DOCUMENT_WORDS;
  return (
    <p class="bench-words" data-over={over ? true : undefined}>
      <span>Words in the event</span>
      <b>
        {words} of {DOCUMENT_WORDS}
        {over ? ': too many' : ''}
      </b>
      <meter min={0} max={DOCUMENT_WORDS} value={words} aria-label="Words in the event" />
    </p>
  );
}
