// Keeps the game in the browser after the first visit. Says when it is ready offline, and asks before it takes a
// newer version: a running game is never reloaded by itself.
import { signal } from '@preact/signals';

/** 'ready': plays without a network from now on. 'newer': another version waits for the next start. */
export const offline = signal<'unknown' | 'ready' | 'newer'>('unknown');

let takeNewer: (reload: boolean) => Promise<void> = async () => {};

/** Starts keeping the game. Does nothing where the browser cannot, under `npm start`, and in the one-file build. */
export async function keepOffline(): Promise<void> {
  const { registerSW } = await import('virtual:pwa-register');
  takeNewer = registerSW({
    onOfflineReady() {
      offline.value = 'ready';
    },
    onNeedRefresh() {
      offline.value = 'newer';
    },
    onRegisteredSW(_, registration) {
      if (registration?.active && offline.value === 'unknown') offline.value = 'ready';
    },
  });
}

/** Takes the newer version now; the page is loaded again, the kept game with it. */
export async function updateNow(): Promise<void> {
  await takeNewer(true);
}
