// The open claims in full: what is said, where the game holds it, how, and what speaks against it.
import { useEffect, useRef } from 'preact/hooks';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { ClaimTile } from './claim-tile.tsx';
import { heldName } from './held-name.ts';
import type { Claim } from './kinds.ts';

interface ClaimTableProps {
  readonly claims: readonly Claim[];
  readonly heading: { readonly name: string; readonly title: string };
  /** The claim that was chosen by its tile: brought into view and marked. */
  readonly marked: number | null;
  readonly scenario?: Scenario;
}

/** Kinds of thing as tags, how it is done in words, and what exactly, by name. */
function Held({ claim, scenario }: { claim: Claim; scenario?: Scenario }) {
  const held = claim.held.map(one => heldName(one, scenario));
  const kinds = [...new Set(held.map(one => one.kind))];
  const names = held.filter(one => one.name !== '').map(one => one.name);
  return (
    <>
      <p>
        {kinds.map(kind => (
          <span key={kind} class="held-kind">
            {kind}
          </span>
        ))}
        {claim.how}
      </p>
      {names.length > 0 ? <p class="held">{names.join(' · ')}</p> : null}
    </>
  );
}

export function ClaimTable({ claims, heading, marked, scenario }: ClaimTableProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const chosen = useRef<HTMLTableRowElement>(null);
  const opened = useRef(heading.name);
  useEffect(() => {
    // What was just opened must be seen: the claim, or where the article stands above the table, its top.
    if (marked !== null) chosen.current?.scrollIntoView({ block: 'nearest' });
    else if (
      opened.current !== heading.name &&
      (sheet.current?.getBoundingClientRect().top ?? 0) > innerHeight / 2
    )
      sheet.current?.scrollIntoView();
    opened.current = heading.name;
  }, [marked, heading.name]);
  return (
    <div class="claim-sheet" ref={sheet}>
      <table class="claim-table">
        <caption class="unseen">
          Claims of {heading.name} {heading.title}
        </caption>
        <thead>
          <tr>
            <th scope="col">{heading.name}</th>
            <th scope="col">{heading.title ? `${heading.title}: what it says` : 'What it says'}</th>
            <th scope="col">Where the game holds it</th>
            <th scope="col">What speaks against it</th>
          </tr>
        </thead>
        <tbody>
          {claims.map(claim => (
            <tr
              key={claim.n}
              ref={claim.n === marked ? chosen : null}
              data-marked={claim.n === marked || undefined}
            >
              <th scope="row">
                <ClaimTile claim={claim} />
                <span class="claim-kind">{claim.kind}</span>
              </th>
              <td class="claim-text">{claim.text}</td>
              <td>
                <Held claim={claim} {...(scenario ? { scenario } : {})} />
              </td>
              <td>{claim.doubt}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
