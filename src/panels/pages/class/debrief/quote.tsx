// One written line on a card, tied to the point of the cloud it was written at. Shown by the team's consent.
import { pathOf } from '../../../../classroom/debrief/paths.ts';
import type { HeadlineDial } from '../../../../sim/slots.ts';
import { quarterName } from '../../../../words/dates.ts';
import type { Chosen } from './cloud.tsx';
import type { Findings } from './findings.ts';
import { INK, SANS, SERIF } from './marks.tsx';
import type { Scale } from './scale.ts';

const WIDE = 330;
const LETTERS = 28;
const MOST_LINES = 6;

/** Breaks a text into lines of about so many letters; what does not fit ends in an ellipsis. */
export function broken(text: string, letters = LETTERS, most = MOST_LINES): readonly string[] {
  const lines: string[] = [''];
  for (const word of text.split(/\s+/)) {
    const last = lines[lines.length - 1]!;
    if (last !== '' && last.length + 1 + word.length > letters) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]} …`];
}

/** Where the card hides least: the fewest lines under it, not over its own point, not at the names on the right. */
function emptiest(
  scale: Scale,
  tall: number,
  [px, py]: readonly [number, number],
  paths: readonly (readonly number[])[],
): { readonly x: number; readonly y: number } {
  const [far, low] = [scale.right - WIDE, scale.bottom - tall];
  const spots = [0, 0.25, 0.5, 0.75, 1].flatMap((share, n) =>
    [scale.top + 8, low - 8].map(y => ({
      x: scale.left + 12 + (far - scale.left - 24) * share,
      y,
      late: n > 2 ? 12 : 0,
    })),
  );
  const under = (x: number, y: number, [ax, ay]: readonly [number, number]) =>
    ax > x - 14 && ax < x + WIDE + 14 && ay > y - 14 && ay < y + tall + 14;
  const points = paths.flatMap(path =>
    path.flatMap((value, at) => {
      const half = (value + (path[at + 1] ?? value)) / 2;
      return [[scale.x(at), scale.y(value)] as const, [scale.x(at + 0.5), scale.y(half)] as const];
    }),
  );
  const cost = ({ x, y, late }: (typeof spots)[number]) =>
    points.filter(point => under(x, y, point)).length +
    (under(x, y, [px, py]) ? 1000 : 0) +
    Math.hypot(x + WIDE / 2 - px, y + tall / 2 - py) / 60 +
    late;
  return spots.reduce((best, spot) => (cost(spot) < cost(best) ? spot : best));
}

interface QuoteProps {
  readonly found: Findings;
  readonly scale: Scale;
  readonly dial: HeadlineDial;
  readonly quote: Chosen;
}

export function Quote({ found, scale, dial, quote }: QuoteProps) {
  const note = found.notes[quote.game]?.[quote.note];
  const game = found.games[quote.game];
  if (!note || !game) return null;
  const step = Math.min(note.turn - 1, game.steps.length - 1);
  const [px, py] = [scale.x(step), scale.y(game.steps[step]!.view.dials[dial])];
  const lines = broken(`“${note.text}”`);
  const tall = 30 + lines.length * 27 + 56;
  const { x, y } = emptiest(
    scale,
    tall,
    [px, py],
    found.games.map(each => pathOf(each, dial)),
  );
  const nearX = px > x + WIDE / 2 ? x + WIDE : x;
  return (
    <g>
      <path d={`M${nearX} ${y + tall / 2}L${px} ${py}`} stroke={INK.ink} stroke-width="1.4" />
      <circle cx={px} cy={py} r="8" fill={INK.lit} stroke={INK.ink} stroke-width="3.5" />
      <rect x={x} y={y} width={WIDE} height={tall} fill={INK.lit} stroke={INK.hair} />
      <rect x={x} y={y} width={WIDE} height="4" fill={INK.ink} />
      {lines.map((line, i) => (
        <text key={line} x={x + 20} y={y + 38 + i * 27} font-family={SERIF} font-size="22" fill={INK.ink}>
          {line}
        </text>
      ))}
      <text x={x + 20} y={y + tall - 42} font-family={SANS} font-size="19.5" fill={INK.quiet}>
        {found.names[quote.game]}, {quarterName(found.scenario.calendar, note.turn - 1)}.
      </text>
      <text x={x + 20} y={y + tall - 17} font-family={SANS} font-size="19.5" fill={INK.quiet}>
        Shown with their consent.
      </text>
    </g>
  );
}
