// A numbered tile. Its ground says the kind without colour: solid reported, hatched inference, dashed speculation.
// A ring marks what the article alone says.
import type { Claim } from './kinds.ts';

export function ClaimTile({ claim }: { claim: Claim }) {
  return (
    <span class="tile" data-kind={claim.kind} data-own={claim.own}>
      {claim.n}
      {claim.own ? <span class="unseen">, the article’s own</span> : null}
    </span>
  );
}
