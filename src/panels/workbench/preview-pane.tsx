// The right pane: the card as the player sees it, at a chosen seed and turn, and whether it can come up there.
import { type ReadonlySignal, useSignal } from '@preact/signals';
import { allInPeriods } from '../../scenario/periods.ts';
import type { Orders } from '../../sim/orders.ts';
import { quarterName } from '../../words/dates.ts';
import { counted } from '../../words/number.ts';
import type { Bench } from './bench.ts';
import { CardPreview } from './card-preview.tsx';
import type { Playable } from './check-text.ts';
import { isIn } from './outline.ts';
import { type Sample, seedWith, turnName, turnsOf } from './sample.ts';
import { WhyPart } from './why-part.tsx';
import './preview-pane.css';

/** What the game needs to go on from the previewed turn. */
export interface PlayFrom extends Playable {
  readonly name: string;
  readonly seed: string;
  readonly orders: readonly Orders[];
}

interface PreviewPaneProps {
  readonly bench: Bench;
  readonly sample: ReadonlySignal<Sample | null>;
  readonly onPlay: (game: PlayFrom) => void;
}

/** Games tried when a seed is looked for. */
const TRIES = 200;
/** Kinds of cards that come up in a game. */
const COMES_UP = ['events', 'directives', 'moves', 'factions', 'actors', 'endings'];

export function PreviewPane({ bench, sample, onPlay }: PreviewPaneProps) {
  const selection = bench.selected.value;
  const value = bench.valueOf(selection);
  const { problems } = bench.checked.value;
  const game = sample.value;
  const turn = Math.min(bench.turn.value, (game?.steps.length ?? 1) - 1);
  const when = game ? quarterName(game.playable.scenario.calendar, turn) : 'not playable yet';
  const errors = problems.filter(each => each.severity === 'error');
  const here = errors.filter(problem => isIn(problem, selection)).length;
  return (
    <section class="bench-preview on-slate" aria-labelledby="bench-preview-title">
      <header>
        <h2 id="bench-preview-title">What the player sees</h2>
      </header>
      <Position bench={bench} game={game} turn={turn} />
      <div class="bench-preview-scroll">
        {here > 0 ? (
          <p class="bench-here">× {counted(here, 'error')} in this card: what can be read of it is shown.</p>
        ) : null}
        <CardPreview
          selection={selection}
          value={allInPeriods(value, game?.playable.scenario.calendar.step ?? 'quarter')}
          scenario={game?.playable.scenario ?? null}
          when={when}
        />
        {game && value !== undefined && COMES_UP.includes(selection.kind) ? (
          <Fires bench={bench} game={game} turn={turn} />
        ) : null}
        {game ? <WhyPart bench={bench} game={game} turn={turn} /> : null}
      </div>
      <footer>
        <button
          type="button"
          class="button"
          disabled={!game}
          onClick={() => {
            if (!game) return;
            const orders = game.steps.slice(1, turn + 1).flatMap(step => (step.orders ? [step.orders] : []));
            onPlay({ ...game.playable, name: bench.name.value, seed: game.seed, orders });
          }}
        >
          Play it from here
        </button>
        <span>{errors.length > 0 && game ? 'Plays the last version without errors.' : when}</span>
      </footer>
    </section>
  );
}

/** "turn 3 of 12"; without a game there is no turn. */
function positionName(game: Sample | null, turn: number): string {
  if (!game) return 'no game yet';
  const last = game.steps.length - 1;
  return turn === last ? `the end, after ${last}` : `turn ${turn + 1} of ${last}`;
}

interface PositionProps {
  readonly bench: Bench;
  readonly game: Sample | null;
  readonly turn: number;
}

/** Seed and turn. The game up to there is a scripted player's. */
function Position({ bench, game, turn }: PositionProps) {
  const last = Math.max(0, (game?.steps.length ?? 1) - 1);
  const go = (to: number) => {
    bench.turn.value = Math.max(0, Math.min(last, to));
  };
  return (
    <div class="bench-position">
      <label>
        Seed
        <input
          type="text"
          maxLength={24}
          value={bench.seed.value}
          onChange={event => {
            bench.seed.value = event.currentTarget.value.trim().toUpperCase() || 'AMUR-4193';
          }}
        />
      </label>
      <span class="bench-turns">
        <button type="button" aria-label="One turn back" onClick={() => go(turn - 1)}>
          −
        </button>
        <output aria-live="polite">{positionName(game, turn)}</output>
        <button type="button" aria-label="One turn on" onClick={() => go(turn + 1)}>
          +
        </button>
      </span>
    </div>
  );
}

/** In which turns of this game the card comes up, or a way to a game in which it does. */
function Fires({ bench, game, turn }: PositionProps & { readonly game: Sample }) {
  const none = useSignal('');
  const selection = bench.selected.value;
  const turns = turnsOf(game, selection);
  const key = `${selection.kind} ${selection.id}`;
  if (turns.length > 0) {
    return (
      <p class="bench-fires" role="status">
        Comes up in this game:{' '}
        {turns.map(each => (
          <button
            key={each}
            type="button"
            class="text-button"
            aria-pressed={each === turn}
            onClick={() => {
              bench.turn.value = each;
            }}
          >
            {turnName(game, each)}
          </button>
        ))}
      </p>
    );
  }
  return (
    <p class="bench-fires" role="status">
      {none.value === key
        ? `Does not come up in any of ${TRIES} games either.`
        : 'Does not come up in this game. '}
      {none.value === key ? null : (
        <button
          type="button"
          class="text-button"
          onClick={() => {
            const seed = seedWith(game.playable, selection, TRIES);
            if (seed === null) none.value = key;
            else bench.seed.value = seed;
          }}
        >
          Find a seed in which it does
        </button>
      )}
    </p>
  );
}
