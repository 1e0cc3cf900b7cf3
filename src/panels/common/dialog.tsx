// A native modal dialog on paper: the browser keeps the focus inside and gives it back, Escape closes.
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import './button.css';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  /** Actions at the foot, after the way back. */
  readonly foot?: ComponentChildren;
}

export function Dialog({ title, onClose, children, foot }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // Before it is taken off the page: a dialog that has left it gives no focus back.
  useLayoutEffect(() => {
    const dialog = box.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={box}
      class="dialog on-paper"
      aria-labelledby={heading}
      onCancel={event => {
        event.preventDefault();
        onClose();
      }}
    >
      <header class="dialog-head">
        <h2 id={heading}>{title}</h2>
        <button type="button" class="text-button" onClick={onClose}>
          Close
        </button>
      </header>
      <div class="dialog-body">{children}</div>
      {foot ? <footer class="dialog-foot on-slate">{foot}</footer> : null}
    </dialog>
  );
}
