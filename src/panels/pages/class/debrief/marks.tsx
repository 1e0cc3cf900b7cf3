// How the two sides of a fork are drawn, everywhere the same: a colour, a line, a filling, and a word beside it.
// Colours stand in the drawings themselves, so that a picture taken out of the page keeps them.
import type { Fork } from '../../../../classroom/debrief/forks.ts';
import { type Side, sideOf } from '../../../../classroom/debrief/paths.ts';

export const INK = {
  ink: '#211d16',
  quiet: '#574e3e',
  hair: '#c7b998',
  band: '#e6dbc2',
  paper: '#f6f0e2',
  lit: '#fffaf0',
};
export const SERIF = 'Spectral, Georgia, serif';
export const SANS = '"Source Sans 3 Variable", "Source Sans 3", "Segoe UI", sans-serif';

export type Look = 'solid' | 'dashed' | 'other';

interface LookInk {
  readonly colour: string;
  readonly dash: string | undefined;
  readonly word: string;
}

export const LOOKS: Readonly<Record<Look, LookInk>> = {
  solid: { colour: '#0c6860', dash: undefined, word: 'solid' },
  dashed: { colour: '#8f6400', dash: '9 5', word: 'dashed' },
  other: { colour: '#6f654f', dash: '2 5', word: 'dotted' },
};

/** Who turned east is drawn as the east is, teal and solid; any other act as the west, ochre and dashed. */
export function lookOf(fork: Fork | null, side: Side): Look {
  if (side === 'other' || !fork) return 'other';
  const { choice } = fork;
  const east =
    (choice.kind === 'rail' && choice.to === 'east') || (choice.kind === 'chips' && choice.line === 'east');
  return (side === 'yes') === east ? 'solid' : 'dashed';
}

export const lookAt = (fork: Fork | null, index: number): Look => lookOf(fork, sideOf(fork, index));

/** Hatches for fillings; `id` must be this drawing's own. */
export function Hatches({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={`${id}-dashed`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" fill="#f3e3bb" />
        <rect width="2.6" height="6" fill={LOOKS.dashed.colour} />
      </pattern>
      <pattern id={`${id}-other`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" fill={INK.lit} />
        <circle cx="3" cy="3" r="1.3" fill={LOOKS.other.colour} />
      </pattern>
    </defs>
  );
}

export const fillOf = (id: string, look: Look): string =>
  look === 'solid' ? LOOKS.solid.colour : `url(#${id}-${look})`;

/** A team as a mark: disc, hatched diamond, dotted square. */
export function Mark({ id, look, x, y }: { id: string; look: Look; x: number; y: number }) {
  const ink = { fill: fillOf(id, look), stroke: LOOKS[look].colour, 'stroke-width': 1.6 };
  if (look === 'solid') return <circle cx={x} cy={y} r="8" {...ink} />;
  if (look === 'dashed') return <path d={`M${x} ${y - 11}l11 11-11 11-11-11z`} {...ink} />;
  return <rect x={x - 7} y={y - 7} width="14" height="14" {...ink} />;
}
