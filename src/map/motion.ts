// Everything that moves on the map, by the clock and not by frames: slow machines skip frames, not time. Pure.

export interface Motion {
  /** Milliseconds, 0 = at once. */
  readonly lasts: number;
  /** Called with 0..1, and with exactly 1 at the end. */
  step(u: number): void;
}

interface Running extends Motion {
  readonly begun: number;
  readonly done: () => void;
}

/** Slow at both ends. */
export const ease = (u: number): number => (u < 0.5 ? 4 * u * u * u : 1 - (-2 * u + 2) ** 3 / 2);
/** Quick at first. */
export const easeOut = (u: number): number => 1 - (1 - u) ** 3;

/** Runs motions. `changed` is called when the first one starts. */
export class Motions {
  private running: Running[] = [];
  private readonly changed: () => void;

  constructor(changed: () => void) {
    this.changed = changed;
  }

  get busy(): boolean {
    return this.running.length > 0;
  }

  /** Starts a motion at a time (milliseconds of any steady clock); resolves when it has ended. */
  start(motion: Motion, now: number): Promise<void> {
    motion.step(0);
    if (motion.lasts <= 0) {
      motion.step(1);
      return Promise.resolve();
    }
    return new Promise(done => {
      this.running.push({ lasts: motion.lasts, step: u => motion.step(u), begun: now, done });
      this.changed();
    });
  }

  /** Moves everything on to a time. */
  tick(now: number): void {
    for (const motion of [...this.running]) {
      this.to(motion, Math.min(1, Math.max(0, (now - motion.begun) / motion.lasts)));
    }
  }

  /** Brings everything to its end now. */
  finish(): void {
    for (const motion of [...this.running]) this.to(motion, 1);
  }

  private to(motion: Running, u: number): void {
    if (!this.running.includes(motion)) return;
    if (u >= 1) this.running = this.running.filter(each => each !== motion);
    motion.step(u);
    if (u >= 1) motion.done();
  }
}
