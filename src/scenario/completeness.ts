// What belongs together must be there together, and what must be short must be short: documents and their
// choices, turns from and to, the three plans, the lines of the order sheet.
import { highest, lowest } from '../sim/range.ts';
import { LINES, PLANS } from '../sim/slots.ts';
import { SLOT } from '../sim/state.ts';
import { checkTurns } from './check-turns.ts';
import type { Findings } from './findings.ts';
import type { Deck } from './schema/deck.ts';
import type { Path } from './tree.ts';
import { conditionsOf, effectsOf, leavesOf } from './visit.ts';

/** Most words of a document on the desk, and of the first briefing. */
export const DOCUMENT_WORDS = 90;
const PREMISE_WORDS = 180;

/** Most plain conditions and effects of a whole file; the richest scenario has a tenth of it. */
const MOST_PARTS = 20_000;

type Event = NonNullable<Deck['events']>[number];

/** Notes everything in the cards of `deck` that is incomplete or too long. */
export function checkCompleteness(deck: Deck, findings: Findings): void {
  deck.events?.forEach((event, i) => {
    if (event.choices.length > 0) checkDocument(event, ['events', i], findings);
    else checkNews(event, ['events', i], findings);
    checkPencil(event, ['events', i], findings);
  });
  checkTurns(deck, findings);
  checkSize(deck, findings);
  checkStart(deck, findings);
  checkWords(deck.premise ?? [], PREMISE_WORDS, ['premise'], findings);
  for (const plan of PLANS) {
    const lacking = deck.plans && !deck.plans.some(card => card.id === plan);
    if (lacking) findings.error('plan-missing', ['plans'], `a plan "${plan}"`, 'none');
  }
  const unlocked = deck.lineUnlocks?.flatMap(({ lines }) => lines);
  for (const line of LINES) {
    const lacking = unlocked && !unlocked.includes(line);
    if (lacking) findings.error('too-few', ['lineUnlocks'], 'every line of the order sheet', `no "${line}"`);
  }
}

function checkDocument({ choices, text }: Event, path: Path, findings: Findings): void {
  if (choices.length === 1) {
    findings.error('not-a-document', [...path, 'choices'], 'two to four choices, or none for news', 'one');
  }
  checkWords(text, DOCUMENT_WORDS, [...path, 'text'], findings);
}

function checkNews({ advice, text }: Event, path: Path, findings: Findings): void {
  if (advice.length > 0)
    findings.error('not-a-document', [...path, 'advice'], 'choices to give advice on', 'none');
  if (text.length > 1)
    findings.error('too-wordy', [...path, 'text'], 'one paragraph of news', `${text.length}`);
}

function checkPencil({ pencil, text }: Event, path: Path, findings: Findings): void {
  if (pencil === undefined || text.some(paragraph => paragraph.includes(pencil))) return;
  findings.error('pencil-not-in-text', [...path, 'pencil'], 'words of "text", to the letter', `"${pencil}"`);
}

/** Every part becomes a function that is asked in every turn: a file may not make the game crawl. */
function checkSize(deck: Deck, findings: Findings): void {
  const parts = conditionsOf(deck).flatMap(leavesOf).length + effectsOf(deck).length;
  if (parts <= MOST_PARTS) return;
  findings.error('too-many', [], `at most ${MOST_PARTS} conditions and effects in all`, `${parts}`);
}

/** The first position, too, keeps every dial in its range. */
function checkStart({ start }: Deck, findings: Findings): void {
  for (const [name, value] of Object.entries(start ?? {})) {
    const slot = SLOT[name as keyof typeof SLOT];
    if (typeof value !== 'number' || (value >= lowest(slot) && value <= highest(slot))) continue;
    findings.error(
      'out-of-range',
      ['start', name],
      `a number from ${lowest(slot)} to ${highest(slot)}`,
      `${value}`,
    );
  }
}

function checkWords(paragraphs: readonly string[], most: number, path: Path, findings: Findings): void {
  const words = paragraphs.join(' ').split(/\s+/).filter(Boolean).length;
  if (words > most) findings.error('too-wordy', path, `at most ${most} words`, `${words}`);
}
