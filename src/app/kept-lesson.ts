// The lesson that a teacher prepared last, kept on this device as the query of the teacher's page.

const KEPT = 'no-limits.lesson';

/** The query kept; empty where there is none, or where the browser keeps nothing. */
export function keptLesson(): string {
  try {
    return localStorage.getItem(KEPT) ?? '';
  } catch {
    return '';
  }
}

/** Keeps a query. Where the browser keeps nothing, the address alone holds the lesson. */
export function keepLesson(query: string): void {
  try {
    localStorage.setItem(KEPT, query);
  } catch {
    // Kept in the address all the same.
  }
}
