// Kept games as their lists show them.
import type { SaveEntry } from '../panels/pages/first/entries.ts';
import { AUTOSAVE, listSlots, readAutosave, type Slot } from '../session/slots.ts';
import { quarterName } from '../words/dates.ts';

/** A kept game as the lists of saves show it. */
function saveEntry({ id, name, label }: Slot): SaveEntry {
  const { title, turn, turns, calendar, over, savedAt } = label;
  const last = over ? Math.max(0, turn - 1) : turn;
  return {
    slot: id,
    name: id === AUTOSAVE ? 'Automatic save' : name,
    scenario: title,
    turn,
    turns,
    quarter: quarterName(calendar, last),
    savedAt,
    over,
  };
}

/** All kept games, newest first. Empty where the browser keeps nothing. */
export async function readSaves(): Promise<SaveEntry[]> {
  const [running, named] = await Promise.all([readAutosave(), listSlots().catch((): Slot[] => [])]);
  const kept = [...(running ? [running] : []), ...named].map(saveEntry);
  return kept.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
}
