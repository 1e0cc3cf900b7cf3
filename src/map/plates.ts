// Plates: pictures painted with Canvas 2D and shown by Phaser, sized in CSS pixels of the host.
import type * as Phaser from 'phaser';
import type { Pen } from './painter.ts';

let count = 0;

/**
 * A canvas that is painted by the processor. Painted by a graphics card without one (software WebGL) our ground
 * takes seconds; by the processor a fifth of a second everywhere.
 */
export function steadyCanvas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = 4;
  canvas.height = 4;
  canvas.getContext('2d', { willReadFrequently: true });
  return canvas;
}

export class Plate {
  readonly image: Phaser.GameObjects.Image;
  private readonly texture: Phaser.Textures.CanvasTexture;
  private dpr = 1;
  private pixels: readonly [number, number] = [1, 1];

  constructor(scene: Phaser.Scene, depth: number) {
    const key = `plate-${++count}`;
    const texture = scene.textures.addCanvas(key, steadyCanvas());
    if (!texture) throw new Error('The browser gave no canvas to paint on.');
    this.texture = texture;
    this.image = scene.add.image(0, 0, key).setOrigin(0, 0).setDepth(depth);
  }

  /** Paints anew, `w` by `h` CSS pixels. The pen draws in CSS pixels from the plate's top left. */
  paint(w: number, h: number, dpr: number, draw: (pen: Pen) => void): void {
    this.dpr = dpr;
    this.pixels = [Math.max(1, Math.ceil(w * dpr)), Math.max(1, Math.ceil(h * dpr))];
    if (this.texture.width !== this.pixels[0] || this.texture.height !== this.pixels[1]) {
      this.texture.setSize(...this.pixels);
      this.image.setTexture(this.texture.key);
    }
    const pen = this.texture.context;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, ...this.pixels);
    pen.setTransform(dpr, 0, 0, dpr, 0, 0);
    draw(pen);
    this.texture.refresh();
  }

  /** Puts the plate's own point (CSS pixels) on a point of the host, on whole device pixels. */
  moveTo(x: number, y: number): void {
    this.image.setPosition(Math.round(x * this.dpr), Math.round(y * this.dpr));
  }

  destroy(): void {
    // A game that has been taken down took its images and textures with it.
    if (!this.image.scene) return;
    this.image.destroy();
    this.texture.destroy();
  }
}
