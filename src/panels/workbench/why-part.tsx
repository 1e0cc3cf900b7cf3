// Whether the selected card can come up at the previewed turn, clause by clause with the values; and where in this
// game it came nearest.
import { EXPLAINED, type ExplainedKind, Explainer, findCard } from '../../scenario/explain.ts';
import { sayExplanation, sayMiss } from '../../words/explain.ts';
import type { Bench } from './bench.ts';
import { brings, type Sample } from './sample.ts';

interface WhyPartProps {
  readonly bench: Bench;
  readonly game: Sample;
  readonly turn: number;
}

const isExplained = (kind: string): kind is ExplainedKind => (EXPLAINED as readonly string[]).includes(kind);

function headline(comes: boolean, holds: boolean): string {
  if (comes) return '✓ It comes up';
  return holds ? '✓ It can come up' : '× It cannot come up';
}

export function WhyPart({ bench, game, turn }: WhyPartProps) {
  const { kind, id } = bench.selected.value;
  const { scenario } = game.playable;
  const card = isExplained(kind) && id !== null ? findCard(scenario, id, kind) : null;
  const step = game.steps[turn];
  if (!card || !step) return null;
  const explainer = new Explainer(scenario);
  const found = explainer.explain(card, step.state);
  // The position is the one after the card was drawn: that it rests since then says nothing about the draw.
  const comes = brings(step, bench.selected.value);
  const now = comes ? { ...found, holds: true, rests: null } : found;
  const nearest = explainer.nearest(
    card,
    game.steps.map(step => step.state),
  );
  return (
    <section class="bench-why" aria-labelledby="bench-why-title">
      <h3 id="bench-why-title">
        {headline(comes, now.holds)} at turn {turn + 1}
      </h3>
      <ul>
        {sayExplanation(scenario, now).map(({ depth, holds, text }, i) => (
          <li key={i} data-holds={holds} style={{ marginLeft: `${depth * 18}px` }}>
            <span aria-hidden="true">{holds ? '✓' : '×'}</span>
            <span class="unseen">{holds ? 'Holds: ' : 'Does not hold: '}</span>
            {text}
          </li>
        ))}
      </ul>
      {!now.holds && nearest && nearest.index !== turn ? (
        <p>
          {nearest.explanation.holds ? 'It can come up at' : 'It came nearest at'}{' '}
          <button
            type="button"
            class="text-button"
            onClick={() => {
              bench.turn.value = nearest.index;
            }}
          >
            turn {nearest.index + 1}
          </button>
          .{nearest.explanation.holds ? '' : ` ${sayMiss(nearest.explanation)}`}
        </p>
      ) : null}
    </section>
  );
}
