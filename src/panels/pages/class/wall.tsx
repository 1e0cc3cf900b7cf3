// The link as large as the screen allows, for a class that looks at the wall.
import { useEffect, useRef } from 'preact/hooks';
import { Qr } from '../../common/qr.tsx';
import './wall.css';

interface WallProps {
  readonly title: string;
  readonly lang?: string | undefined;
  readonly link: string;
  readonly onClose: () => void;
}

export function Wall({ title, lang, link, onClose }: WallProps) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = box.current;
    if (dialog && !dialog.open) dialog.showModal();
  }, []);
  return (
    <dialog ref={box} class="wall on-paper no-print" aria-labelledby="wall-title" onClose={onClose}>
      <div class="wall-words">
        <h2 id="wall-title" lang={lang}>
          {title}
        </h2>
        <p>Open this address. Choose your team’s colour and number; no name is asked for.</p>
        <p class="wall-link">{link}</p>
        <button type="button" class="button" onClick={() => box.current?.close()}>
          Close
        </button>
      </div>
      <Qr text={link} label="QR code of the link for pupils" size={900} />
    </dialog>
  );
}
