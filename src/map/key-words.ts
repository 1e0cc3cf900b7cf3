// Words of a key: 13 pixels; what does not fit on one line goes on a second. Never cut: they carry the date.
import { COLOURS, SANS } from './colours.ts';
import type { Layout } from './layout.ts';
import type { Pen } from './painter.ts';

export function keyFont(pen: Pen, scale: number): void {
  if ('letterSpacing' in pen) pen.letterSpacing = '0px';
  pen.font = `400 ${13 * scale}px ${SANS}`;
  pen.textAlign = 'left';
  pen.textBaseline = 'middle';
  pen.fillStyle = COLOURS.text2;
}

/** Sets words from (x, y) in `width`, on one or two lines as the layout has room for. */
export function keyWords(
  pen: Pen,
  text: string,
  x: number,
  y: number,
  width: number,
  { scale, keyLines }: Layout,
): void {
  const [first, second] =
    keyLines === 2 ? inTwo(text, part => pen.measureText(part).width <= width) : [text, ''];
  pen.fillText(first, x, y, width);
  if (second) pen.fillText(second, x, y + 15 * scale, width);
}

/** A text broken at the last space where its first part fits; nothing behind it where the whole fits. */
export function inTwo(text: string, fits: (part: string) => boolean): readonly [string, string] {
  if (fits(text)) return [text, ''];
  const words = text.split(' ');
  let count = words.length - 1;
  while (count > 1 && !fits(words.slice(0, count).join(' '))) count--;
  return [words.slice(0, count).join(' '), words.slice(count).join(' ')];
}
