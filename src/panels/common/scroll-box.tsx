// A part that may be wider than the page and then scrolls sideways. It takes the keyboard's focus only while it does.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface ScrollBoxProps {
  readonly label: string;
  readonly class: string;
  readonly children: ComponentChildren;
}

export function ScrollBox({ label, class: look, children }: ScrollBoxProps) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const watch = new ResizeObserver(() => {
      if (element.scrollWidth > element.clientWidth + 1) element.tabIndex = 0;
      else element.removeAttribute('tabindex');
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return (
    <section ref={box} class={look} aria-label={label}>
      {children}
    </section>
  );
}
