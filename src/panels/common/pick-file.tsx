// A button that opens the system's file dialog: for scenario files and saved games from disk.
import { useRef } from 'preact/hooks';

interface PickFileProps {
  readonly class?: string;
  readonly children: string;
  readonly onFile: (file: File) => void;
}

export function PickFile({ class: look = 'text-button', children, onFile }: PickFileProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={look} onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={children}
        onChange={event => {
          const file = event.currentTarget.files?.[0];
          // Emptied so that the same file, mended, can be chosen again.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
