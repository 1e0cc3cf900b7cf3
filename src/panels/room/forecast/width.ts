// The width that a chart has, in CSS pixels, and the size of the room's letters: charts are drawn to measure, so that
// their words keep their size.
import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Measured<T> {
  readonly box: RefObject<T | null>;
  /** 0 before it is measured. */
  readonly width: number;
  /** Pixels in a rem. */
  readonly rem: number;
}

export function useWidth<T extends HTMLElement>(): Measured<T> {
  const box = useRef<T>(null);
  const width = useSignal(0);
  const rem = useSignal(16);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      rem.value = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      width.value = element.clientWidth;
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return { box, width: width.value, rem: rem.value };
}
