// Whether the selected card can come up at the previewed turn, clause by clause with the values; and where in this
// game it came nearest.
import { EXPLAINED, type ExplainedKind, Explainer, findCard } from '../../scenario/explain.ts';
import { sayExplanation, sayMiss } from '../../words/explain.ts';
import type { Bench } from './bench.ts';
import type { Sample } from './sample.ts';

interface WhyPartProps {
  readonly bench: Bench;
  readonly game: Sample;
  readonly turn: number;
}

const isExplained = (kind: string): kind is ExplainedKind => (EXPLAINED as readonly string[]).includes(kind);

export function WhyPart({ bench, game, turn }: WhyPartProps) {
  const { kind, id } = bench.selected.value;
  const { scenario } = game.playable;
  const card = isExplained(kind) && id !== null ? findCard(scenario, id, kind) : null;
  const state = game.steps[turn]?.state;
  if (!card || !state) return null;
  const explainer = new Explainer(scenario);
  const now = explainer.explain(card, state);
  const nearest = explainer.nearest(
    card,
    game.steps.map(step => step.state),
  );
  return (
    <section class="bench-why" aria-labelledby="bench-why-title">
      <h3 id="bench-why-title">
        {now.holds ? '✓ Its condition holds' : '× Its condition does not hold'} at turn {turn + 1}
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
          It came nearest at{' '}
          <button
            type="button"
            class="text-button"
            onClick={() => {
              bench.turn.value = nearest.index;
            }}
          >
            turn {nearest.index + 1}
          </button>
          . {sayMiss(nearest.explanation)}
        </p>
      ) : null}
    </section>
  );
}
