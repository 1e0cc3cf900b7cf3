// Addresses behind the "#", so that the browser's back button works without a server.

export const ROUTES = ['first', 'play', 'review', 'hand-in', 'claims', 'workbench', 'class'] as const;
export type Route = (typeof ROUTES)[number];

/** The route of a hash, without what may follow a "?"; anything unknown is the first screen. */
export function readRoute(hash: string): Route {
  const name = hash.replace(/^#\/?/, '').replace(/\?.*$/s, '');
  return ROUTES.find(route => route === name) ?? 'first';
}

/** The hash of a route. Inverse of `readRoute`. */
export function makeHash(route: Route): string {
  return route === 'first' ? '#/' : `#/${route}`;
}

/** Goes there, as if a link had been followed. */
export function go(route: Route): void {
  const hash = makeHash(route);
  if (location.hash === hash) window.dispatchEvent(new PopStateEvent('popstate'));
  else location.hash = hash;
}

/**
 * Calls `enter` after every step to another address: a link, `go`, back and forward. Browsers say "popstate" of each,
 * "hashchange" only where the query stays the same. It comes in the middle of `go`, so whoever called that finishes first.
 */
export function onMove(enter: () => void): void {
  window.addEventListener('popstate', () => queueMicrotask(enter));
}
