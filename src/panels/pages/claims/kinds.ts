// Counting the claims by kind, and ordering them by the article's paragraphs.
import type { Claims } from '../../../scenario/schema/claims.ts';

export type Claim = Claims['claims'][number];
export type Kind = Claim['kind'];

export const KINDS: readonly Kind[] = ['reported', 'inference', 'speculation'];

export function countKinds(claims: readonly Claim[]): Record<Kind, number> {
  const count: Record<Kind, number> = { reported: 0, inference: 0, speculation: 0 };
  for (const claim of claims) count[claim.kind] += 1;
  return count;
}

export interface Paragraph {
  /** "P10" */
  readonly name: string;
  /** "The double bind" */
  readonly title: string;
  readonly claims: readonly Claim[];
}

/** Claims by the article's paragraphs, in its order. A paragraph is named "P10: The double bind" or just "P10". */
export function paragraphs(claims: readonly Claim[]): Paragraph[] {
  const names = [...new Set(claims.map(claim => claim.paragraph))];
  return names.map(full => {
    const [name = full, title = ''] = full.split(/:\s+/, 2);
    return { name, title, claims: claims.filter(claim => claim.paragraph === full) };
  });
}
