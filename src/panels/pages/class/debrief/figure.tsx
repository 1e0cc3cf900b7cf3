// A drawing with its title, its sentence, its table, and ways to take it along as a picture.
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { ScrollBox } from '../../../common/scroll-box.tsx';
import { savePng, saveSvg } from './pictures.ts';

interface FigureProps {
  readonly title: string;
  /** What the drawing shows, in a sentence. */
  readonly sentence: string;
  /** File name of its picture, without an ending. */
  readonly file: string;
  readonly table: ComponentChildren;
  readonly class?: string;
  /** The drawing says it itself: the sentence is for the ear only. */
  readonly plain?: boolean;
  /** A choice of what is drawn. */
  readonly tools?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Figure({
  title,
  sentence,
  file,
  table,
  class: look = '',
  plain = false,
  tools,
  children,
}: FigureProps) {
  const box = useRef<HTMLDivElement>(null);
  const heading = useId();
  const drawing = (): SVGSVGElement | null => box.current?.querySelector('svg') ?? null;
  const take = (save: (svg: SVGSVGElement, name: string) => unknown) => {
    const svg = drawing();
    if (svg) void save(svg, file);
  };
  return (
    <figure class={`debrief-figure ${look}`} aria-labelledby={heading}>
      <div class="figure-head">
        <h2 id={heading}>{title}</h2>
        {tools}
      </div>
      <div ref={box}>
        <ScrollBox class="figure-drawing" label={`${title}, drawn`}>
          {children}
        </ScrollBox>
      </div>
      <figcaption class={plain ? 'unseen' : undefined}>{sentence}</figcaption>
      <details class="no-print">
        <summary>As a table, or as a picture</summary>
        <ScrollBox class="scroll-x" label={`${title}, as a table`}>
          {table}
        </ScrollBox>
        <p class="figure-take">
          <button type="button" class="button quiet" onClick={() => take(saveSvg)}>
            Picture as SVG
          </button>
          <button type="button" class="button quiet" onClick={() => take(savePng)}>
            Picture as PNG
          </button>
        </p>
      </details>
    </figure>
  );
}
