// When a game was saved, as one would say it.

const DAY = 86_400_000;

/** "today, 14:05", "Tuesday, 09:30", "3 March 2026". `now` is passed for tests. */
export function savedWhen(iso: string, now: Date = new Date()): string {
  const then = new Date(iso);
  const days = Math.round((startOfDay(now) - startOfDay(then)) / DAY);
  const clock = then.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  if (days === 0) return `today, ${clock}`;
  if (days === 1) return `yesterday, ${clock}`;
  if (days > 1 && days < 7) return `${then.toLocaleDateString('en-GB', { weekday: 'long' })}, ${clock}`;
  return then.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
