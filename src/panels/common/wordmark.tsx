// The name of the game: its second word stands under a lifted redaction bar, the motif of the whole game.
import './wordmark.css';

/** `size` is the height of the letters in px; without it the page's style sheet decides. */
export function Wordmark({ size }: { size?: number }) {
  return (
    <span class="wordmark" style={size === undefined ? undefined : { fontSize: `${size}px` }}>
      No <span class="wordmark-limits">Limits</span>
    </span>
  );
}
