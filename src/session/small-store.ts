// The browser's small store (localStorage): what has to be kept before a call returns. It may be closed, full or
// missing (private windows, Node); then nothing is kept, and nobody is stopped by it.

/** The text kept under a key; null where there is none, or where the browser keeps nothing. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** The data kept under a key, as they are: the store may hold anything. Null where there are none to be read. */
export function recallData(key: string): unknown {
  try {
    return JSON.parse(recall(key) ?? 'null');
  } catch {
    return null;
  }
}

/** Keeps a text under a key, or forgets what was there (null). False where the browser keeps nothing. */
export function remember(key: string, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
