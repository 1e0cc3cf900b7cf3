// A QR code as plain SVG: black squares on white with the quiet edge that cameras need, on screen and on paper.
import { encode } from 'uqr';
import './qr.css';

interface QrProps {
  /** What a camera reads out of it, usually an address. */
  readonly text: string;
  /** What it is, for screen readers: "QR code of the link". The text itself must stand beside it. */
  readonly label: string;
  /** Side in px on screen. */
  readonly size: number;
}

/** White squares around the code, as the standard asks. */
const QUIET = 4;

/** One path for all dark squares of the code, a row at a time. */
function squares(rows: readonly (readonly boolean[])[]): string {
  return rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
}

export function Qr({ text, label, size }: QrProps) {
  const { data, size: side } = encode(text, { border: QUIET });
  return (
    <svg class="qr" role="img" aria-label={label} viewBox={`0 0 ${side} ${side}`} width={size} height={size}>
      <rect width={side} height={side} fill="#fff" />
      <path d={squares(data)} fill="#000" />
    </svg>
  );
}
