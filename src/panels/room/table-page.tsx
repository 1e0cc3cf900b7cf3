// A wide paper on the table, over the map: heading, a way back, content that scrolls. Escape puts it away.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../common/icons.tsx';
import './table-page.css';

interface TablePageProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

export function TablePage({ title, onClose, children }: TablePageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [title]);
  return (
    <article class="table-page on-paper" aria-labelledby="table-page-title">
      <header>
        <h2 id="table-page-title" ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" class="icon-button" onClick={onClose}>
          <Icon name="close" />
          <span class="unseen">Close</span>
        </button>
      </header>
      <div class="table-page-body">{children}</div>
    </article>
  );
}
