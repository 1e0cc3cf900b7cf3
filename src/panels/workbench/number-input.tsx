// A field for a number that is part of the text. What is half written in it, such as "0." or "-", is left alone.
import type { InputHTMLAttributes } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface NumberInputProps
  extends Pick<
    InputHTMLAttributes<HTMLInputElement>,
    'id' | 'min' | 'max' | 'title' | 'readOnly' | 'aria-label' | 'aria-describedby' | 'aria-invalid'
  > {
  readonly value: unknown;
  readonly whole: boolean;
  readonly onNumber: (value: number) => void;
  /** The field was emptied. Without it the number stays what it was. */
  readonly onEmpty?: (() => void) | undefined;
  /** What is written is no number, such as "46,5" or "-"; told after every letter, and at last when it is left. */
  readonly onUnread?: (unread: boolean) => void;
}

export function NumberInput({ value, whole, onNumber, onEmpty, onUnread, ...rest }: NumberInputProps) {
  const ref = useRef<HTMLInputElement>(null);
  const show = (finished: boolean) => {
    const input = ref.current;
    if (!input) return;
    const writing = !finished && document.activeElement === input && Number.isNaN(input.valueAsNumber);
    const shown = typeof value === 'number' ? value : Number.NaN;
    if (!writing && !Object.is(input.valueAsNumber, shown))
      input.value = Number.isNaN(shown) ? '' : `${shown}`;
  };
  useLayoutEffect(() => show(false));
  return (
    <input
      ref={ref}
      type="number"
      step={whole ? 1 : 'any'}
      {...rest}
      onBlur={() => {
        show(true);
        onUnread?.(false);
      }}
      onInput={({ currentTarget: { valueAsNumber, validity } }) => {
        onUnread?.(validity.badInput);
        if (Number.isFinite(valueAsNumber)) onNumber(valueAsNumber);
        else if (!validity.badInput) onEmpty?.();
      }}
    />
  );
}
