// Judgement, luck and the unknowable, turn by turn: solid, hatched, dotted.
import type { Judged } from '../../../forecast/review/judgement.ts';
import type { Game } from '../../../session/game.ts';
import { signed, whole } from '../../../words/number.ts';
import { type Axis, atTurn, Row } from './axis.tsx';
import { periodName } from './period.ts';
import './turn-bars.css';

const HEIGHT = 156;
const ROOM = 20;
const KINDS = ['judgement', 'luck', 'unknowable'] as const;
type Kind = (typeof KINDS)[number];

export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  judgement: 'Your judgement',
  luck: 'Luck',
  unknowable: 'Unknowable',
};

/** The three fills, for every drawing of the review. */
export function Fills() {
  return (
    <svg class="fills" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern
          id="luck-hatch"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="6" height="6" fill="#ddd2b6" />
          <rect width="1.8" height="6" fill="#6f654f" />
        </pattern>
        <pattern id="hidden-dots" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" fill="#e6dcf2" />
          <circle cx="1.6" cy="1.6" r="1.1" fill="#5a3f9e" />
          <circle cx="4.6" cy="4.6" r="1.1" fill="#5a3f9e" />
        </pattern>
      </defs>
    </svg>
  );
}

export function Key() {
  return (
    <ul class="bars-key">
      {KINDS.map(kind => (
        <li key={kind}>
          <svg width="14" height="14" aria-hidden="true">
            <rect class={`fill-${kind}`} width="14" height="14" />
          </svg>
          {KIND_WORDS[kind]}
        </li>
      ))}
    </ul>
  );
}

interface BarsProps {
  readonly game: Game;
  readonly judged: Judged | undefined;
  readonly axis: Axis;
}

/** The largest of all figures, with its turn. */
function largest({ turns }: Judged): { kind: Kind; turn: number; value: number } {
  const all = turns.flatMap(one => KINDS.map(kind => ({ kind, turn: one.turn, value: one[kind].value })));
  return all.reduce((most, one) => (Math.abs(one.value) > Math.abs(most.value) ? one : most));
}

export function TurnBars({ game, judged, axis }: BarsProps) {
  if (!judged) {
    return (
      <Row title="Turn by turn" text={<Key />} axis={axis} height={HEIGHT} says="Being worked out.">
        <path class="zero" d={`M0 ${HEIGHT / 2}H${axis.width}`} />
      </Row>
    );
  }
  const values = judged.turns.flatMap(turn => KINDS.map(kind => turn[kind].value));
  const high = Math.max(1, ...values);
  const low = Math.min(-1, ...values);
  const scale = (HEIGHT - 2 * ROOM) / (high - low);
  const zero = ROOM + high * scale;
  const width = Math.max(8, Math.min(19, axis.width / axis.turns / 4));
  const most = largest(judged);
  const says = `The largest swing: ${KIND_WORDS[most.kind].toLowerCase()} ${signed(whole(most.value))} in ${periodName(game, most.turn)}.`;
  return (
    <Row title="Turn by turn" text={<Key />} axis={axis} height={HEIGHT} says={says}>
      {judged.turns.map(turn => {
        const shown = KINDS.filter(kind => whole(turn[kind].value) !== 0);
        const from = atTurn(axis, turn.turn) - (shown.length * (width + 5) - 5) / 2;
        return shown.map((kind, i) => {
          const { value } = turn[kind];
          const x = from + i * (width + 5);
          const tall = Math.max(1.5, Math.abs(value) * scale);
          return (
            <g key={`${turn.turn} ${kind}`}>
              <rect
                class={`fill-${kind}`}
                x={x}
                y={value > 0 ? zero - tall : zero}
                width={width}
                height={tall}
              />
              <text
                class={`figure ink-${kind}`}
                x={x + width / 2}
                y={value > 0 ? zero - tall - 5 : zero + tall + 14}
                text-anchor="middle"
              >
                {signed(whole(value))}
              </text>
            </g>
          );
        });
      })}
      <path class="zero" d={`M0 ${zero}H${axis.width}`} />
    </Row>
  );
}
