// What happens to the page as a whole: it is left, or a file is dropped on it.
import type { Bench } from './bench.ts';

/** Keeps the draft when the page is hidden, closed, or left for another screen. */
export function leaveWith(bench: Bench): () => void {
  const leave = () => bench.leave();
  const hide = () => {
    if (document.visibilityState === 'hidden') leave();
  };
  window.addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', hide);
  return () => {
    window.removeEventListener('pagehide', leave);
    document.removeEventListener('visibilitychange', hide);
    leave();
  };
}

/** A file that is dropped anywhere on the page. */
export function onDropped(open: (file: File) => void): () => void {
  const over = (event: DragEvent) => event.preventDefault();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) open(file);
  };
  window.addEventListener('dragover', over);
  window.addEventListener('drop', drop, true);
  return () => {
    window.removeEventListener('dragover', over);
    window.removeEventListener('drop', drop, true);
  };
}
