// A part that may be larger than its place and then scrolls. It takes the keyboard's focus only while it does.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface ScrollBoxProps {
  readonly label: string;
  readonly class: string;
  readonly children: ComponentChildren;
}

export function ScrollBox({ label, class: look, children }: ScrollBoxProps) {
  const box = useRef<HTMLElement>(null);
  // After every render, and at once: what lies in the box may have grown while the box kept its size, and the keyboard
  // may be on its way already.
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      if (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1) element.tabIndex = 0;
      else element.removeAttribute('tabindex');
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    for (const inner of element.children) watch.observe(inner);
    return () => watch.disconnect();
  });
  return (
    <section ref={box} class={look} aria-label={label}>
      {children}
    </section>
  );
}
