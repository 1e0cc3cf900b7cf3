// Plays the resolution: cause by cause a ribbon grows to its number; brigades step along the rails.
import type { HeadlineDial } from '../sim/slots.ts';
import { EAST_RIBBON, RIBBONS } from './colours.ts';
import { type Point, toScreen, under } from './eye.ts';
import { overlap } from './lettering.ts';
import type { MapMove } from './map-view.ts';
import { easeOut } from './motion.ts';
import { onRail, shareOfWay } from './rail.ts';
import { Ribbon, type RibbonLook } from './ribbons.ts';
import { prefersStill, type Stage } from './stage.ts';

/** Milliseconds. All moves together, and one move when there are few. */
const LONGEST = 5000;
const ONE_MOVE = 620;
const GROWTH = 400;
const FADING = 400;
const LINGER = 6000;
/** Ribbons that stay on the map at a time; older ones fade. A narrow host has room for one. */
const KEPT = 3;
/** Widest ribbon, in CSS pixels. */
const WIDEST = 30;

/** Heights of the headline numbers beside the map, as shares of its height. */
const NUMBER_HEIGHTS: Readonly<Record<HeadlineDial, number>> = {
  front: 0.178,
  east: 0.283,
  secrets: 0.357,
  treasury: 0.462,
  cohesion: 0.536,
  support: 0.611,
  trust: 0.717,
  leverage: 0.79,
};
/** Hosts narrower than this have no numbers to their left. */
const NUMBERS_BESIDE = 600;

/** A move that is being played. */
interface Act {
  readonly move: MapMove;
  readonly index: number;
  ribbon: Ribbon | null;
  begun: boolean;
  told: boolean;
  /** Share of its way that the move's brigade had done before. */
  from: number;
}

export class Acting {
  private readonly stage: Stage;
  private ribbons: Ribbon[] = [];
  private readonly fading = new Set<Ribbon>();
  private hurried = false;
  private lingering = 0;

  constructor(stage: Stage) {
    this.stage = stage;
  }

  /** Plays moves one after the other, at most six seconds; `step` is called as each reaches its number. */
  async play(moves: readonly MapMove[], step: (index: number) => void): Promise<void> {
    this.hurry();
    if (moves.length === 0) return;
    if (prefersStill()) {
      this.showAll(moves, step);
      return;
    }
    this.hurried = false;
    const lasts = Math.min(LONGEST, moves.length * ONE_MOVE);
    const slot = lasts / moves.length;
    const acts = moves.map(
      (move, index): Act => ({ move, index, ribbon: null, begun: false, told: false, from: 0 }),
    );
    // One motion for all, so that slow machines skip frames and the whole still ends in time.
    const all = { lasts, step: (u: number) => this.advance(acts, u * lasts, slot, step) };
    await this.stage.motions.start(all, performance.now());
    await this.fadeAll();
  }

  /** Everything to its end at once; `play` then resolves. */
  hurry(): void {
    this.hurried = true;
    this.stage.motions.finish();
    this.clear();
    this.stage.invalidate();
  }

  /** Takes all ribbons away. */
  clear(): void {
    window.clearTimeout(this.lingering);
    for (const ribbon of [...this.ribbons, ...this.fading]) this.remove(ribbon);
    this.stage.hush(false);
  }

  private showAll(moves: readonly MapMove[], step: (index: number) => void): void {
    const largest = [...moves].sort((a, b) => Math.abs(b.size) - Math.abs(a.size)).slice(0, this.kept);
    for (const move of largest) this.ribbon(move).grow(1);
    for (const [index, move] of moves.entries()) {
      if (move.brigade) this.stage.ride(move.brigade.index, move.brigade.to, move.brigade.done);
      step(index);
    }
    this.lingering = window.setTimeout(() => {
      this.clear();
      this.stage.invalidate();
    }, LINGER);
    this.stage.invalidate();
  }

  /** Brings all acts to a time after the beginning. */
  private advance(acts: readonly Act[], time: number, slot: number, step: (index: number) => void): void {
    const growth = Math.min(GROWTH, slot * 0.8);
    for (const act of acts) {
      const since = time - act.index * slot;
      if (since < 0 || act.told) continue;
      if (!act.begun) this.begin(act);
      const way = Math.min(1, since / growth);
      act.ribbon?.grow(easeOut(way));
      const { brigade } = act.move;
      if (brigade)
        this.stage.ride(brigade.index, brigade.to, act.from + (brigade.done - act.from) * easeOut(way));
      if (way < 1 && time < slot * acts.length) continue;
      act.told = true;
      step(act.index);
    }
  }

  private begin(act: Act): void {
    const { brigade } = act.move;
    const piece = this.stage.picture?.pieces.find(each => each.brigade === brigade?.index);
    act.begun = true;
    act.from = piece && 'to' in piece.at && piece.at.to === brigade?.to ? piece.at.done : 0;
    if (this.hurried) return;
    act.ribbon = this.ribbon(act.move);
    this.fadeOld();
  }

  private ribbon(move: MapMove): Ribbon {
    const { stage } = this;
    stage.hush(true);
    const shown = [...this.ribbons, ...this.fading];
    const taken = [...shown.map(old => old.box), ...stage.taken()];
    const ribbon = new Ribbon(stage.scene, this.look(move), taken, stage.dpr);
    // The newest is the one that is read: what it lies over goes at once.
    for (const old of shown) if (overlap(old.box, ribbon.box)) this.remove(old);
    this.ribbons.push(ribbon);
    return ribbon;
  }

  private remove(ribbon: Ribbon): void {
    ribbon.destroy();
    this.fading.delete(ribbon);
    this.ribbons = this.ribbons.filter(other => other !== ribbon);
  }

  private get kept(): number {
    return this.stage.layout.w < NUMBERS_BESIDE ? 1 : KEPT;
  }

  private look(move: MapMove): RibbonLook {
    const { stage } = this;
    const { main, scale } = stage.layout;
    const style = move.dial === 'east' ? EAST_RIBBON : RIBBONS[move.cause];
    const bare = move.brigade !== undefined && move.size === 0;
    const from = bare ? this.beyond(move) : stage.anchor(move.from);
    return {
      from,
      to: bare ? from : this.target(move, from),
      bare,
      width: Math.min(WIDEST, 2 * Math.abs(move.size) + 2),
      colour: style.colour,
      ink: style.text,
      pattern: style.pattern,
      text: move.text,
      rect: under(main, stage.picture?.covered ?? []),
      scale,
    };
  }

  /** Just above where a move's brigade comes to stand: a train that changes no number has words only. */
  private beyond({ brigade, from }: MapMove): Point {
    const { stage } = this;
    if (!brigade) return stage.anchor(from);
    const [x, y] = toScreen(stage.view, onRail(stage.rail, shareOfWay(brigade.to, brigade.done)));
    return [x, y - 34 * stage.layout.scale];
  }

  /** The number's height on the left edge, or the place it falls on where there are no numbers beside the map. */
  private target(move: MapMove, from: Point): Point {
    const { stage } = this;
    const { w, h } = stage.layout;
    const height = (NUMBER_HEIGHTS as Readonly<Record<string, number>>)[move.dial];
    if (height !== undefined && w >= NUMBERS_BESIDE) return [-4, h * height];
    const to = stage.anchor(move.to);
    if (Math.hypot(to[0] - from[0], to[1] - from[1]) > 30) return to;
    return [from[0] + 46 * stage.layout.scale, from[1] - 40 * stage.layout.scale];
  }

  private fadeOld(): void {
    while (this.ribbons.length > this.kept) {
      const old = this.ribbons.shift()!;
      void this.fadeOut(old);
    }
  }

  /** The ribbon goes in the same breath as its last step: a moment later the whole map may be gone. */
  private fadeOut(ribbon: Ribbon): Promise<void> {
    this.fading.add(ribbon);
    const step = (u: number) => {
      if (!this.fading.has(ribbon)) return;
      ribbon.fade(1 - u);
      if (u === 1) this.remove(ribbon);
    };
    return this.stage.motions.start({ lasts: FADING, step }, performance.now());
  }

  private async fadeAll(): Promise<void> {
    const all = this.ribbons;
    this.ribbons = [];
    // The last effects stay a moment longer, faded together.
    await Promise.all(all.map(ribbon => this.fadeOut(ribbon)));
    this.stage.hush(this.ribbons.length > 0);
  }
}
