// The lesson that a teacher prepared last, kept on this device as the query of the teacher's page.
import { recall, remember } from '../session/small-store.ts';

const KEPT = 'no-limits.lesson';

/** The query kept; empty where there is none, or where the browser keeps nothing. */
export function keptLesson(): string {
  return recall(KEPT) ?? '';
}

/** Keeps a query. Where the browser keeps nothing, the address alone holds the lesson. */
export function keepLesson(query: string): void {
  remember(KEPT, query);
}
