// Scenario files being written: kept in this browser under keys of their own, any number of them, so that no work is lost.
import { createStore, del, set, values } from 'idb-keyval';
import { recallData, remember } from './small-store.ts';

export interface Draft {
  readonly id: string;
  /** File name: "my-winter.json". */
  readonly name: string;
  readonly text: string;
  /** ISO time of the last change. */
  readonly changedAt: string;
}

/** Written before the page goes, when IndexedDB may not get to finish. */
const LAST_BREATH = 'no-limits.draft';

let opened: ReturnType<typeof createStore> | undefined;
function store() {
  opened ??= createStore('no-limits-drafts', 'drafts');
  return opened;
}

/** A draft that is new now. */
export function newDraft(name: string, text: string): Draft {
  return { id: crypto.randomUUID(), name, text, changedAt: new Date().toISOString() };
}

/** Keeps a draft. True once the browser has it; false where it keeps nothing, and then only a file is safe. */
export async function keepDraft(draft: Draft): Promise<boolean> {
  try {
    await set(draft.id, draft, store());
    return true;
  } catch {
    return keepDraftNow(draft);
  }
}

/** Keeps a draft before this call returns: for a page that is being hidden or closed. */
export function keepDraftNow(draft: Draft): boolean {
  return remember(LAST_BREATH, JSON.stringify(draft));
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  const keys = ['id', 'name', 'text', 'changedAt'] as const;
  return keys.every(key => typeof (value as Record<string, unknown>)[key] === 'string');
}

function lastBreath(): Draft | null {
  const kept = recallData(LAST_BREATH);
  return isDraft(kept) ? kept : null;
}

/** Of drafts of the same id the one changed last; all of them latest first. */
export function latest(drafts: readonly Draft[]): Draft[] {
  const byId = new Map<string, Draft>();
  for (const draft of drafts) {
    const known = byId.get(draft.id);
    if (!known || known.changedAt < draft.changedAt) byId.set(draft.id, draft);
  }
  return [...byId.values()].sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
}

/** All drafts, latest first. Empty where the browser keeps nothing. */
export async function listDrafts(): Promise<Draft[]> {
  const kept = await values<unknown>(store()).catch((): unknown[] => []);
  return latest([...kept, lastBreath()].filter(isDraft));
}

/** Removes a draft for good. */
export async function deleteDraft(id: string): Promise<void> {
  if (lastBreath()?.id === id) remember(LAST_BREATH, null);
  await del(id, store()).catch(() => {});
}
