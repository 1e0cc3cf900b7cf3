// Whole chips over six lines: what is in hand, and a stepper for each line.
import type { Game } from '../../session/game.ts';
import { LINES, type Line } from '../../sim/slots.ts';
import { lineName } from '../../words/names.ts';
import { glyphOf, Icon } from '../common/icons.tsx';
import { lastChips, layChip, placedChips } from './orders-edit.ts';
import { Refusals } from './refusals.tsx';
import { edit, useSeat } from './seat.ts';
import { isShown } from './unlocks.ts';
import './chips.css';

/** The desk's part of the sheet: head with the chips in hand, then the lines. */
export function Chips() {
  const { game } = useSeat();
  const all = game.now.value.view.chips;
  const placed = placedChips(game);
  const left = Math.max(0, all - placed);
  const last = lastChips(game);
  return (
    <section class="chips" aria-labelledby="chips-title">
      <header>
        <h3 id="chips-title">
          Chips: {placed} placed, {left} in hand
        </h3>
        {placed === 0 && last ? (
          <button type="button" class="text-button chips-again" onClick={() => edit(game, { chips: last })}>
            As last turn<span class="unseen">: lay the same chips</span>
          </button>
        ) : (
          <span class="hand" aria-hidden="true">
            {Array.from({ length: Math.max(all, placed) }, (_, i) => (
              <i key={i} class={i < placed ? 'is-spent' : ''} />
            ))}
          </span>
        )}
      </header>
      <ul>
        {LINES.filter(line => isShown(game, line)).map(line => (
          <li key={line}>
            <ChipLine line={line} />
          </li>
        ))}
      </ul>
      <Refusals about="chips" />
    </section>
  );
}

/** Who has not been heard through this line lately, in a few words; null when nobody waits on it. */
function waiting(game: Game, line: Line): string | null {
  for (const { id, turns, patience } of game.now.value.view.neglect) {
    const faction = game.scenario.factions.find(card => card.id === id);
    if (!faction || turns === 0 || faction.lines[0] !== line) continue;
    if (faction.lines.some(heard => game.draft.value.chips[heard] > 0)) continue;
    return turns + 1 >= patience
      ? `${faction.name} act next`
      : `${faction.name} unheard ${turns} of ${patience}`;
  }
  return null;
}

/** One line: name, warning, pips, stepper. Also used in the sheets of places. */
export function ChipLine({ line }: { line: Line }) {
  const { game } = useSeat();
  const chips = game.draft.value.chips[line];
  const most = game.world.tuning.chips.perLine;
  const warning = waiting(game, line);
  const name = lineName(game.scenario, line);
  return (
    <fieldset class={`chip-line line-${line}`}>
      <legend class="unseen">{name}</legend>
      <Icon name={glyphOf(line)} />
      <span class="chip-name">
        {name}
        {warning ? <small>{warning}</small> : null}
      </span>
      <span class="pips" aria-hidden="true">
        {Array.from({ length: most }, (_, i) => (
          <i key={i} class={i < chips ? 'is-laid' : ''} />
        ))}
      </span>
      <span class="stepper">
        <StepButton
          sign="−"
          label={`One chip less on ${name}`}
          off={chips === 0}
          act={() => layChip(game, line, -1)}
        />
        <output aria-label={`Chips on ${name}`}>{chips}</output>
        <StepButton
          sign="+"
          label={`One chip more on ${name}`}
          off={chips >= most || placedChips(game) >= game.now.value.view.chips}
          act={() => layChip(game, line, 1)}
        />
      </span>
    </fieldset>
  );
}

interface StepProps {
  readonly sign: string;
  readonly label: string;
  readonly off: boolean;
  readonly act: () => void;
}

/** Stays focusable when it can do nothing, so that the focus is not lost at the last chip. */
function StepButton({ sign, label, off, act }: StepProps) {
  return (
    <button type="button" aria-label={label} aria-disabled={off} onClick={off ? undefined : act}>
      {sign}
    </button>
  );
}
