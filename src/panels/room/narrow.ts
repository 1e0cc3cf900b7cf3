// True on a phone or small tablet, where one sheet is in front. The same width as in the style sheets.
import { signal } from '@preact/signals';

export const narrow = signal(false);

if (typeof matchMedia === 'function') {
  const query = matchMedia('(max-width: 900px)');
  narrow.value = query.matches;
  query.addEventListener('change', () => {
    narrow.value = query.matches;
  });
}
