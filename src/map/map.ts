// The way into the map: opens the data, makes the game canvas, keeps it alive, and gives back a MapView.
import * as Phaser from 'phaser';
import { Acting } from './acting.ts';
import { type Ground, type GroundFile, openGround } from './ground.ts';
import { giveHand } from './hand.ts';
import type { MapEvents, MapPicture, MapView } from './map-view.ts';
import { Stage } from './stage.ts';
import { Touch } from './touch.ts';

/** Sharper than this nobody sees, and memory grows with its square. */
const SHARPEST = 2;
/** How long a lost WebGL context may take to come back before Canvas takes over, in milliseconds. */
const PATIENCE = 3000;
const FONTS = [
  '600 14px "Source Sans 3 Variable"',
  '700 14px "Source Sans 3 Variable"',
  'italic 400 14px Spectral',
];

/**
 * Puts the map into an element and keeps it at the element's size. `ground` is the address of theatres.topo.json.
 * Rejects when that cannot be read. Without any canvas in the browser the view does nothing.
 */
export async function mountMap(host: HTMLElement, ground: string, on: MapEvents): Promise<MapView> {
  if (!document.createElement('canvas').getContext('2d')) return nothing();
  const [file] = await Promise.all([
    read(ground),
    ...FONTS.map(font => document.fonts.load(font).catch(() => [])),
  ]);
  const map = new MountedMap(host, openGround(file), on);
  await map.open(Phaser.AUTO);
  return map;
}

async function read(address: string): Promise<GroundFile> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The map data could not be loaded (${answer.status}).`);
  return (await answer.json()) as GroundFile;
}

/** The view where there is no canvas: everything is in the panels anyway. */
function nothing(): MapView {
  return {
    show() {},
    focus: async () => {},
    highlight() {},
    play: async (moves, step) => {
      for (const index of moves.keys()) step(index);
    },
    hurry() {},
    destroy() {},
  };
}

class MountedMap implements MapView {
  private readonly host: HTMLElement;
  private readonly ground: Ground;
  private readonly on: MapEvents;
  private readonly box = document.createElement('div');
  private readonly sizes = new ResizeObserver(() => this.fitHost());
  private game: Phaser.Game | null = null;
  private stage: Stage | null = null;
  private acting: Acting | null = null;
  private picture: MapPicture | null = null;
  private restoring = 0;
  private letGo = () => {};

  constructor(host: HTMLElement, ground: Ground, on: MapEvents) {
    this.host = host;
    this.ground = ground;
    this.on = on;
    this.box.style.cssText =
      'position:absolute;inset:0;overflow:hidden;user-select:none;-webkit-user-select:none';
    this.box.setAttribute('aria-hidden', 'true');
    host.prepend(this.box);
    this.sizes.observe(host);
    window.addEventListener('resize', this.fitHost);
  }

  /** Starts the game canvas, with WebGL or with Canvas 2D. */
  open(type: number): Promise<void> {
    const { w, h, dpr } = this.measure();
    return new Promise(resolve => {
      const create = (scene: Phaser.Scene) => {
        this.begin(scene);
        resolve();
      };
      this.game = new Phaser.Game({
        type,
        parent: this.box,
        backgroundColor: '#11181e',
        banner: false,
        audio: { noAudio: true },
        input: { keyboard: false, mouse: false, touch: false, gamepad: false },
        fps: { smoothStep: false },
        scale: {
          mode: Phaser.Scale.NONE,
          width: Math.round(w * dpr),
          height: Math.round(h * dpr),
          zoom: 1 / dpr,
        },
        scene: {
          create(this: Phaser.Scene) {
            create(this);
          },
        },
      });
    });
  }

  show(picture: MapPicture): void {
    this.picture = picture;
    this.stage?.show(picture);
  }

  async focus(where: 'all' | 'west' | 'east'): Promise<void> {
    if (!this.stage?.layout.strip) await this.stage?.focus(where);
  }

  highlight(place: Parameters<MapView['highlight']>[0]): void {
    this.stage?.highlight(place);
  }

  async play(moves: Parameters<MapView['play']>[0], step: (index: number) => void): Promise<void> {
    await this.acting?.play(moves, step);
  }

  hurry(): void {
    this.acting?.hurry();
  }

  destroy(): void {
    this.sizes.disconnect();
    window.removeEventListener('resize', this.fitHost);
    this.close();
    this.box.remove();
  }

  private begin(scene: Phaser.Scene): void {
    const { w, h, dpr } = this.measure();
    this.stage = new Stage(scene, this.ground, this.on, w, h, dpr);
    this.acting = new Acting(this.stage);
    const touch = new Touch(this.stage, name => {
      this.box.style.cursor = name;
    });
    this.letGo = giveHand(this.box, touch);
    this.box.style.touchAction = this.stage.layout.strip ? 'auto' : 'none';
    const { renderer } = scene.game;
    renderer.on('losewebgl', this.lost);
    renderer.on('restorewebgl', this.restored);
    if (this.picture) this.stage.show(this.picture);
    this.stage.invalidate();
  }

  private close(): void {
    window.clearTimeout(this.restoring);
    this.letGo();
    this.acting?.hurry();
    this.acting?.clear();
    this.stage?.destroy();
    const { game } = this;
    this.game = null;
    this.stage = null;
    this.acting = null;
    game?.destroy(true);
    // A sleeping game destroys itself only on its next frame.
    game?.loop.tick();
  }

  private readonly lost = (): void => {
    window.clearTimeout(this.restoring);
    this.restoring = window.setTimeout(() => {
      this.close();
      void this.open(Phaser.CANVAS);
    }, PATIENCE);
  };

  private readonly restored = (): void => {
    window.clearTimeout(this.restoring);
    this.stage?.invalidate();
  };

  private measure(): { w: number; h: number; dpr: number } {
    const w = Math.max(40, this.host.clientWidth);
    const h = Math.max(40, this.host.clientHeight);
    return { w, h, dpr: Math.min(SHARPEST, window.devicePixelRatio || 1) };
  }

  private readonly fitHost = (): void => {
    const { stage } = this;
    // Out of sight it keeps the size it had, and what is playing plays on.
    if (!stage || this.host.clientWidth === 0) return;
    const { w, h, dpr } = this.measure();
    if (stage.layout.w === w && stage.layout.h === h && stage.dpr === dpr) return;
    this.acting?.hurry();
    stage.resize(w, h, dpr);
    this.box.style.touchAction = stage.layout.strip ? 'auto' : 'none';
  };
}
