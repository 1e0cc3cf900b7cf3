// The front as it is shown: on its way from where it was to where it is.
import { ease, type Motions } from './motion.ts';

/** Milliseconds, and the steps it moves in: a dozen are enough for the eye; each repaints the hatching. */
const LASTS = 500;
const STEPS = 12;

export class FrontMove {
  /** The dial as shown now, 0-100. */
  shown = 52;
  private readonly motions: Motions;
  private readonly moved: () => void;
  /** Counts moves, so that a newer one ends an older. */
  private move = 0;

  /** `moved` is called after each step. */
  constructor(motions: Motions, moved: () => void) {
    this.motions = motions;
    this.moved = moved;
  }

  /** Shows it there at once. */
  set(to: number): void {
    this.move++;
    this.shown = to;
  }

  async moveTo(to: number): Promise<void> {
    const from = this.shown;
    const own = ++this.move;
    const step = (u: number) => {
      const now = from + (to - from) * (Math.round(ease(u) * STEPS) / STEPS);
      if (own !== this.move || now === this.shown) return;
      this.shown = now;
      this.moved();
    };
    await this.motions.start({ lasts: LASTS, step }, performance.now());
  }
}
