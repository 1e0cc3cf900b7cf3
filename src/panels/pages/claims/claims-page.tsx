// The article, claim by claim: what is reported, inferred or guessed, where the game holds it, and what speaks against it.
import { useSignal } from '@preact/signals';
import '../../common/base.css';
import '../../common/button.css';
import type { Claims } from '../../../scenario/schema/claims.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { capital, inWords } from '../../../words/in-words.ts';
import { TopBar } from '../../common/top-bar.tsx';
import './claims.css';
import './claims-phone.css';
import { ClaimBar } from './claim-bar.tsx';
import { ClaimTable } from './claim-table.tsx';
import { ClaimTile } from './claim-tile.tsx';
import { countKinds, type Kind, type Paragraph, paragraphs } from './kinds.ts';

export interface ClaimsPageProps {
  readonly claims: Claims;
  /** With it, the cards that hold a claim are named by their titles. */
  readonly scenario?: Scenario;
  /** To the first screen. */
  readonly onLeave: () => void;
  /** Back to the review, when a game has just ended. */
  readonly onReview?: () => void;
  /** Back to the running game. */
  readonly onPlay?: () => void;
}

interface RowsProps {
  readonly rows: readonly Paragraph[];
  readonly open: string;
  readonly kind: Kind | null;
  readonly onOpen: (paragraph: string, claim?: number) => void;
}

/** The article as rows of numbered tiles. The open row is a strip of paper that runs into the table. */
function ArticleRows({ rows, open, kind, onOpen }: RowsProps) {
  return (
    <nav class="article" aria-label="The article by paragraphs">
      <ol>
        {rows.map(row => (
          <li key={row.name} class="article-row" data-open={row.name === open || undefined}>
            <button
              type="button"
              class="article-name"
              aria-current={row.name === open ? 'true' : undefined}
              onClick={() => onOpen(row.name)}
            >
              <b>{row.name}</b>
              <span>{row.title}</span>
            </button>
            <ol class="article-tiles">
              {row.claims.map(claim => (
                <li key={claim.n}>
                  <button
                    type="button"
                    class="tile-button"
                    data-dim={(kind !== null && claim.kind !== kind) || undefined}
                    onClick={() => onOpen(row.name, claim.n)}
                  >
                    <span class="unseen">Claim </span>
                    <ClaimTile claim={claim} />
                    <span class="unseen">, {claim.kind}</span>
                  </button>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </nav>
  );
}

export function ClaimsPage({ claims, scenario, onLeave, onReview, onPlay }: ClaimsPageProps) {
  const rows = paragraphs(claims.claims);
  const open = useSignal(rows[rows.length > 8 ? 8 : 0]?.name ?? '');
  const kind = useSignal<Kind | null>(null);
  const marked = useSignal<number | null>(null);
  const count = countKinds(claims.claims);
  const row = rows.find(one => one.name === open.value) ?? rows[0];
  // With a filter on, the table shows all claims of that kind; without one, the paragraph that is open.
  const shown = kind.value ? claims.claims.filter(claim => claim.kind === kind.value) : (row?.claims ?? []);
  const heading = kind.value
    ? { name: `${shown.length} of ${claims.claims.length}`, title: `all that is ${kind.value}` }
    : { name: row?.name ?? '', title: row?.title ?? '' };
  const tabs = [
    ...(onReview ? [{ id: 'review', name: 'Review', go: onReview }] : []),
    ...(onPlay ? [{ id: 'play', name: 'Back to the game', go: onPlay }] : []),
    { id: 'claims', name: 'Claims', go: () => scrollTo({ top: 0 }) },
  ];
  return (
    <div class="claims">
      <TopBar tabs={tabs} open="claims" onHome={onLeave}>
        <span>The article, claim by claim</span>
      </TopBar>
      <main class="claims-page">
        <header class="claims-head">
          <h1>
            {capital(inWords(claims.claims.length))} claims. {capital(inWords(count.reported))} are reported.
          </h1>
          <ClaimBar
            claims={claims.claims}
            kind={kind.value}
            onKind={next => {
              kind.value = kind.value === next ? null : next;
              marked.value = null;
            }}
          />
          <p>The rest is inference or speculation. One game is an illustration, never a proof.</p>
        </header>
        <div class="claims-body">
          <ArticleRows
            rows={rows}
            open={kind.value ? '' : (row?.name ?? '')}
            kind={kind.value}
            onOpen={(paragraph, claim) => {
              open.value = paragraph;
              kind.value = null;
              marked.value = claim ?? null;
            }}
          />
          <ClaimTable
            claims={shown}
            heading={heading}
            marked={marked.value}
            {...(scenario ? { scenario } : {})}
          />
        </div>
        <footer class="claims-foot">
          {claims.claims.some(claim => claim.own) ? (
            <p class="claims-ring">
              <span aria-hidden="true" /> Ringed: the article’s own. No coverage of the leaked paper that we
              could read contains these claims.
            </p>
          ) : null}
          {claims.about.map((paragraph, i) => (
            <p key={paragraph}>
              {i === 0 ? <b>The article is not the document. </b> : null}
              {paragraph}
            </p>
          ))}
        </footer>
      </main>
    </div>
  );
}
