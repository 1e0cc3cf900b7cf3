// Reviews that were worked out once, kept in this browser: opening a finished game again shows its review at once.
import { createStore, get, update } from 'idb-keyval';

/** The oldest goes first. */
const MOST = 8;
/** Counts up when a review is worked out in another way: what was kept before is not shown then. */
const EDITION = 1;
const KEY = `kept-${EDITION}`;

type Kept = readonly (readonly [name: string, review: unknown])[];

let opened: ReturnType<typeof createStore> | undefined;
function store() {
  opened ??= createStore('no-limits-reviews', 'reviews');
  return opened;
}

/** The review kept under this name, or undefined; also where the browser keeps nothing. */
export async function readReview(name: string): Promise<unknown> {
  try {
    const kept = await get<Kept>(KEY, store());
    return kept?.find(([known]) => known === name)?.[1];
  } catch {
    return undefined;
  }
}

/** Keeps a review, in place of an older one of the same name. A browser that keeps nothing is no error. */
export async function keepReview(name: string, review: unknown): Promise<void> {
  try {
    await update<Kept>(
      KEY,
      (kept = []) => [...kept.filter(([known]) => known !== name), [name, review] as const].slice(-MOST),
      store(),
    );
  } catch {
    // Private windows may keep nothing. The review is worked out again next time.
  }
}
