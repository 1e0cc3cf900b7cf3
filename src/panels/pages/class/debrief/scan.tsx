// Codes from a camera: asked for only when the button is pressed, read by the browser where it can, else by a library.
import { useEffect, useRef, useState } from 'preact/hooks';

interface Detector {
  detect(source: CanvasImageSource): Promise<readonly { readonly rawValue: string }[]>;
}
type DetectorClass = new (options: { formats: readonly string[] }) => Detector;

/** Looks at a picture for QR codes. */
type Look = (video: HTMLVideoElement) => Promise<readonly string[]>;

async function lookOfThisBrowser(): Promise<Look> {
  const own = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
  if (own) {
    const detector = new own({ formats: ['qr_code'] });
    return async video => (await detector.detect(video)).map(({ rawValue }) => rawValue);
  }
  const { default: jsqr } = await import('jsqr');
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  return async video => {
    canvas.width = video.videoWidth;
    canvas.height = video.videoHeight;
    if (!pen || canvas.width === 0) return [];
    pen.drawImage(video, 0, 0);
    const { data, width, height } = pen.getImageData(0, 0, canvas.width, canvas.height);
    const found = jsqr(data, width, height);
    return found ? [found.data] : [];
  };
}

/** Why there is no picture, and what can be done instead. */
function sayNoCamera(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'NotAllowedError')
    return 'The browser may not use the camera. Allow it in the address bar, or paste the codes.';
  if (name === 'NotFoundError') return 'This device has no camera. Paste the codes, or open them as files.';
  return 'No camera can be used here. Paste the codes, or open them as files.';
}

/** Milliseconds between two looks. */
const BEAT = 250;

/** A button; pressed, a picture from the camera until it is stopped. `onText` gets what a code says, each once. */
export function Scan({ onText }: { onText: (text: string) => void }) {
  const [open, setOpen] = useState(false);
  const [fault, setFault] = useState('');
  const video = useRef<HTMLVideoElement>(null);
  const tell = useRef(onText);
  tell.current = onText;

  useEffect(() => {
    if (!open) return;
    let stream: MediaStream | null = null;
    let over = false;
    const seen = new Set<string>();
    const run = async (): Promise<void> => {
      if (!navigator.mediaDevices) throw new Error('no camera');
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      const look = await lookOfThisBrowser();
      const picture = video.current;
      if (!picture || over) return;
      picture.srcObject = stream;
      await picture.play();
      while (!over) {
        for (const text of await look(picture)) {
          if (!seen.has(text)) tell.current(text);
          seen.add(text);
        }
        await new Promise(go => setTimeout(go, BEAT));
      }
    };
    run()
      .catch(error => {
        if (over) return;
        setFault(sayNoCamera(error));
        setOpen(false);
      })
      .finally(() => {
        if (over) for (const track of stream?.getTracks() ?? []) track.stop();
      });
    return () => {
      over = true;
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
  }, [open]);

  return (
    <div class="scan">
      <button
        type="button"
        class="button quiet"
        aria-pressed={open}
        onClick={() => {
          setFault('');
          setOpen(!open);
        }}
      >
        {open ? 'Stop the camera' : 'Scan with the camera'}
      </button>
      <p role="status">{fault}</p>
      {open ? (
        <video ref={video} muted playsInline aria-label="Picture of the camera: hold a code before it" />
      ) : null}
    </div>
  );
}
