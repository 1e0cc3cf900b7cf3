// Mouse, finger and pen on the map, told apart: hover, tap, double tap, carry, pan, pinch and wheel.
import type { Point } from './eye.ts';

export interface HandReports {
  /** Hovering, null when gone. Not called while something is pressed. */
  hovered(at: Point | null): void;
  tapped(at: Point): void;
  tappedTwice(at: Point): void;
  /** True when there is something at this point that can be carried. Fingers need a wider reach. */
  grab(at: Point, finger: boolean): boolean;
  carried(at: Point): void;
  /** null when the carrying was broken off. */
  dropped(at: Point | null): void;
  panned(dx: number, dy: number): void;
  /** Returns false when the map cannot zoom that way, so that the page may scroll. */
  zoomed(factor: number, at: Point): boolean;
  /** All fingers are up after panning or pinching. */
  rested(): void;
}

const SLOP = { mouse: 4, touch: 9 };
const TWICE = 320;

type Doing = 'nothing' | 'pressing' | 'carrying' | 'panning' | 'pinching';

/** Listens on an element. Returns what stops it. */
export function giveHand(element: HTMLElement, reports: HandReports): () => void {
  const hand = new Hand(element, reports);
  const events = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel', 'pointerleave'] as const;
  for (const name of events) element.addEventListener(name, hand.pointer);
  element.addEventListener('wheel', hand.wheel, { passive: false });
  return () => {
    for (const name of events) element.removeEventListener(name, hand.pointer);
    element.removeEventListener('wheel', hand.wheel);
  };
}

class Hand {
  private readonly fingers = new Map<number, Point>();
  private doing: Doing = 'nothing';
  private start: Point = [0, 0];
  private last: Point = [0, 0];
  private lastTap = { time: 0, at: [0, 0] as Point };
  private holds = false;
  private readonly element: HTMLElement;
  private readonly reports: HandReports;

  constructor(element: HTMLElement, reports: HandReports) {
    this.element = element;
    this.reports = reports;
  }

  readonly pointer = (event: PointerEvent): void => {
    const at = this.point(event);
    if (event.type === 'pointerdown') this.down(event, at);
    else if (event.type === 'pointermove') this.move(event, at);
    else if (event.type === 'pointerleave') {
      if (this.fingers.size === 0) this.reports.hovered(null);
    } else this.up(event, at);
  };

  readonly wheel = (event: WheelEvent): void => {
    const lines = event.deltaMode === 1 ? 30 : 1;
    const factor = Math.exp(-Math.max(-240, Math.min(240, event.deltaY * lines)) * 0.0022);
    if (this.reports.zoomed(factor, this.point(event))) event.preventDefault();
  };

  private point(event: MouseEvent): Point {
    const box = this.element.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  }

  private down(event: PointerEvent, at: Point): void {
    if (event.button > 0) return;
    this.fingers.set(event.pointerId, at);
    this.element.setPointerCapture(event.pointerId);
    if (this.fingers.size === 2) {
      if (this.doing === 'carrying') this.reports.dropped(null);
      this.doing = 'pinching';
      return;
    }
    this.doing = 'pressing';
    this.start = at;
    this.last = at;
    this.holds = this.reports.grab(at, event.pointerType === 'touch');
  }

  private move(event: PointerEvent, at: Point): void {
    if (this.fingers.size === 0) {
      if (event.pointerType !== 'touch') this.reports.hovered(at);
      return;
    }
    if (!this.fingers.has(event.pointerId)) return;
    if (this.doing === 'pinching') this.pinch(event.pointerId, at);
    this.fingers.set(event.pointerId, at);
    if (this.doing === 'pressing') {
      const slop = event.pointerType === 'touch' ? SLOP.touch : SLOP.mouse;
      if (Math.hypot(at[0] - this.start[0], at[1] - this.start[1]) > slop) {
        this.doing = this.holds ? 'carrying' : 'panning';
      }
    }
    if (this.doing === 'carrying') this.reports.carried(at);
    if (this.doing === 'panning') this.reports.panned(at[0] - this.last[0], at[1] - this.last[1]);
    this.last = at;
  }

  private pinch(moved: number, at: Point): void {
    const before = this.fingers.get(moved);
    const other = [...this.fingers].find(([id]) => id !== moved)?.[1];
    if (!before || !other) return;
    const was = Math.hypot(before[0] - other[0], before[1] - other[1]) || 1;
    const is = Math.hypot(at[0] - other[0], at[1] - other[1]) || 1;
    this.reports.panned((at[0] - before[0]) / 2, (at[1] - before[1]) / 2);
    this.reports.zoomed(is / was, [(at[0] + other[0]) / 2, (at[1] + other[1]) / 2]);
  }

  private up(event: PointerEvent, at: Point): void {
    if (!this.fingers.delete(event.pointerId)) return;
    if (this.fingers.size > 0) return;
    const broken = event.type === 'pointercancel';
    const { doing } = this;
    this.doing = 'nothing';
    if (doing === 'carrying') this.reports.dropped(broken ? null : at);
    else if (doing === 'pressing') {
      this.reports.dropped(null);
      if (!broken) this.tap(event, at);
    } else this.reports.rested();
  }

  private tap(event: PointerEvent, at: Point): void {
    const near = Math.hypot(at[0] - this.lastTap.at[0], at[1] - this.lastTap.at[1]) < 24;
    if (near && event.timeStamp - this.lastTap.time < TWICE) {
      this.lastTap = { time: 0, at };
      this.reports.tappedTwice(at);
      return;
    }
    this.lastTap = { time: event.timeStamp, at };
    this.reports.tapped(at);
  }
}
