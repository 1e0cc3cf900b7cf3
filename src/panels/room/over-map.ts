// What of the room lies over the map without covering it whole: the map keeps its words from under it.

interface Over {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Where the steps of the turn, the progress and the board of readings are now, in CSS pixels of the map's host. */
export function overMap(host: HTMLElement): readonly Over[] {
  const at = host.getBoundingClientRect();
  const over = host.closest('.stage')?.querySelectorAll('.steps, .progress, .readings-board') ?? [];
  return [...over]
    .map(each => each.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ left, top, width, height }) => ({
      x: Math.round(left - at.left),
      y: Math.round(top - at.top),
      w: Math.round(width),
      h: Math.round(height),
    }));
}
