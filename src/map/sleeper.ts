// Lets the game loop run only while something moves. A static scene would otherwise redraw for ever.
import type * as Phaser from 'phaser';

/** Frames without motion before the loop sleeps. */
const QUIET_FRAMES = 2;

export class Sleeper {
  private quiet = 0;
  private frame = 0;
  private readonly game: Phaser.Game;
  private readonly isBusy: () => boolean;
  private readonly settled: () => void;

  /** `isBusy` says whether something moves; `settled` is called each time the loop goes to sleep. */
  constructor(game: Phaser.Game, isBusy: () => boolean, settled: () => void) {
    this.game = game;
    this.isBusy = isBusy;
    this.settled = settled;
    game.events.on('postrender', this.afterFrame, this);
  }

  /** Something looks different: one frame is enough. */
  invalidate(): void {
    this.quiet = 0;
    if (this.game.loop.running || this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      if (!this.game.loop.running) this.game.loop.tick();
    });
  }

  /** Something began to move: frames until `isBusy` says no. */
  wake(): void {
    this.quiet = 0;
    if (!this.game.loop.running) this.game.loop.wake();
  }

  destroy(): void {
    cancelAnimationFrame(this.frame);
    this.game.events.off('postrender', this.afterFrame, this);
  }

  private afterFrame(): void {
    if (!this.game.loop.running) return;
    this.quiet = this.isBusy() ? 0 : this.quiet + 1;
    if (this.quiet <= QUIET_FRAMES) return;
    this.game.loop.sleep();
    this.settled();
  }
}
