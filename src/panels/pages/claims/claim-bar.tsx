// All claims as a bar of ticks by kind: the legend, and the filter.
import { type Claim, countKinds, KINDS, type Kind } from './kinds.ts';

interface ClaimBarProps {
  readonly claims: readonly Claim[];
  readonly kind: Kind | null;
  readonly onKind: (kind: Kind) => void;
}

export function ClaimBar({ claims, kind, onKind }: ClaimBarProps) {
  const count = countKinds(claims);
  return (
    <fieldset class="claim-bar">
      <legend class="unseen">Show only one kind of claim</legend>
      {KINDS.map(one => (
        <button
          key={one}
          type="button"
          aria-pressed={kind === one}
          data-dim={(kind !== null && kind !== one) || undefined}
          style={{ flexGrow: count[one] }}
          onClick={() => onKind(one)}
        >
          <span class="ticks" aria-hidden="true">
            {Array.from({ length: count[one] }, (_, i) => (
              <i key={i} data-kind={one} />
            ))}
          </span>
          <span class="claim-bar-word">
            <b>{count[one]}</b> {one}
          </span>
        </button>
      ))}
    </fieldset>
  );
}
