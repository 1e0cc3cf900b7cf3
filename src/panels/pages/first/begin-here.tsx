// For those who have no game yet: the short scenario to begin with, one press away.
import type { GalleryEntry } from './entries.ts';

interface BeginHereProps {
  readonly scenarios: readonly GalleryEntry[];
  readonly chosen: GalleryEntry;
  readonly onChoose: (id: string) => void;
}

export function BeginHere({ scenarios, chosen, onChoose }: BeginHereProps) {
  const first = scenarios.find(({ gallery }) => gallery?.newcomers);
  if (!first || first === chosen) return null;
  return (
    <button type="button" class="begin-here" onClick={() => onChoose(first.id)}>
      <b>New here? Practise</b>
      <span>
        <span lang={first.language}>{first.title}</span> · {first.minutes} min
      </span>
    </button>
  );
}
