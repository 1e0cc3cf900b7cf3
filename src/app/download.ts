// Hands the player a file.

/** Saves `text` as "no-limits-<name>.json" through the browser's own dialog. */
export function download(name: string, text: string): void {
  const safe = name.toLowerCase().replace(/[^a-z0-9-]+/g, '-');
  downloadAs(`no-limits-${safe}.json`, text);
}

/** Saves `text` under this file name. */
export function downloadAs(name: string, text: string, type = 'application/json'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser needs the address until the download has begun.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
