// Everything a scenario names must exist, and may be known at the place where it is asked for. Shape is checked before.
import { DIALS, HIDDEN } from '../sim/slots.ts';
import type { Findings } from './findings.ts';
import type { Known } from './known.ts';
import { nearest } from './nearest.ts';
import type { Deck } from './schema/deck.ts';
import type { Scenario } from './schema/scenario.ts';
import { sequelOf } from './sequel.ts';
import type { Path } from './tree.ts';
import { type ConditionAt, conditionsOf, effectsOf, leavesOf } from './visit.ts';

/**
 * Notes all wrong references in the cards of `deck`. `known` are the names of the whole scenario, also of cards
 * that are not in `deck` because their shape is wrong; `gone` those of cards that "remove" or "keep" took away.
 */
export function checkReferences(deck: Deck, known: Known, gone: Known, findings: Findings): void {
  const check = new References(deck, known, gone, findings);
  for (const condition of conditionsOf(deck).flatMap(leavesOf)) check.condition(condition);
  check.effects();
  check.assumptions();
  check.advice();
  check.beijing();
  check.start();
  check.endings();
  check.sequel();
  check.sources();
  check.gates();
}

class References {
  constructor(
    private readonly deck: Deck,
    private readonly known: Known,
    private readonly gone: Known,
    private readonly findings: Findings,
  ) {}

  /** One reason for each gate that is excepted. */
  gates(): void {
    const excepted = this.deck.gates ?? [];
    excepted.forEach(({ gate }, i) => {
      if (excepted.findIndex(other => other.gate === gate) === i) return;
      this.findings.error('duplicate-id', ['gates', i, 'gate'], 'a gate that is excepted once', `"${gate}"`);
    });
  }

  condition(at: ConditionAt): void {
    const { path, condition } = at;
    const { dials, events, directives, types } = this.known;
    if ('dial' in condition) this.name('a dial', condition.dial, dials, [...path, 'dial']);
    if ('flag' in condition) this.flag(condition.flag, [...path, 'flag']);
    if ('directive' in condition && !this.removed(condition.directive, 'directives', path))
      this.name('a directive', condition.directive, directives, [...path, 'directive']);
    if ('type' in condition && !this.removed(condition.type, 'types', path))
      this.name('a type of Beijing', condition.type, types, [...path, 'type']);
    if ('event' in condition) {
      const { event, answer } = condition;
      const removed = this.removed(event, 'events', path);
      if (!removed) this.name('an event', event, events.keys(), [...path, 'event']);
      const choices = (removed ? this.gone.events : events).get(event);
      if (choices && answer !== undefined)
        this.name(`a choice of "${event}"`, answer, choices, [...path, 'answer']);
    }
    this.hiddenFacts(at);
  }

  effects(): void {
    for (const { effect, path } of effectsOf(this.deck)) {
      if ('dial' in effect) this.name('a dial', effect.dial, this.known.dials, [...path, 'dial']);
      if ('clear' in effect) this.flag(effect.clear, [...path, 'clear']);
    }
    const core: readonly string[] = DIALS;
    this.deck.dials?.forEach(({ id }, i) => {
      if (!core.includes(id)) return;
      const expected = 'a name of its own; the game has a dial of that name';
      this.findings.error('duplicate-id', ['dials', i, 'id'], expected, `"${id}"`);
    });
  }

  /** An assumption varies dials that have a start of their own; the first option varies nothing. */
  assumptions(): void {
    this.deck.assumptions?.forEach(({ options }, i) => {
      options.forEach(({ start, tuning }, j) => {
        const path = ['assumptions', i, 'options', j];
        if (j === 0 && (start || tuning)) {
          this.findings.error('first-option', path, 'neither "start" nor "tuning"', 'a change');
        }
        for (const name of Object.keys(start ?? {})) {
          const dials = [...this.known.dials].filter(dial => dial !== 'east');
          this.name('a dial that starts somewhere', name, dials, [...path, 'start', name]);
        }
      });
    });
  }

  advice(): void {
    this.deck.events?.forEach(({ advice, choices }, i) => {
      const ids = choices.map(choice => choice.id);
      advice.forEach(({ faction, wants }, j) => {
        const path = ['events', i, 'advice', j];
        this.name('a faction', faction, this.known.factions, [...path, 'faction']);
        if (ids.length > 0) this.name('a choice of this event', wants, ids, [...path, 'wants']);
      });
    });
  }

  beijing(): void {
    const { types } = this.known;
    const what = 'a type of Beijing';
    this.deck.types?.forEach(({ turnsInto, breaksBelow }, i) => {
      const path = ['types', i, 'turnsInto'];
      if (turnsInto !== undefined) this.name(what, turnsInto, types, path);
      else if (breaksBelow >= 0) this.findings.error('missing-key', path, what, 'nothing');
    });
    this.deck.moves?.forEach((move, i) => {
      move.types.forEach((type, j) => void this.name(what, type, types, ['moves', i, 'types', j]));
    });
    this.deck.signals?.forEach((signal, i) => {
      for (const type of Object.keys(signal.weights))
        this.name(what, type, types, ['signals', i, 'weights', type]);
    });
  }

  /** Trains under way when the game begins carry brigades that exist, each once. */
  start(): void {
    // Outside of cards a deck's objects may be incomplete.
    const { rails } = (this.deck.start ?? {}) as Partial<Scenario['start']>;
    rails?.forEach(({ brigade }, i) => {
      const path = ['start', 'rails', i, 'brigade'];
      this.name('a brigade', brigade, this.known.brigades, path);
      if (rails.findIndex(train => train.brigade === brigade) === i) return;
      this.findings.error('duplicate-id', path, 'a brigade that is on the rails once', `"${brigade}"`);
    });
  }

  /** Where an ending stands was settled when the files were merged; here is told why it could not be. */
  endings(): void {
    const ids = this.deck.endings?.map(({ id }) => id) ?? [];
    this.deck.endings?.forEach(({ before }, i) => {
      if (before === undefined || this.gone.endings.has(before)) return;
      const path = ['endings', i, 'before'];
      this.name('an ending', before, this.known.endings, path);
      const target = ids.indexOf(before);
      if (target < 0 || target > i) return;
      const expected = 'an ending that does not itself stand before this one';
      this.findings.error('before-later', path, expected, `"${before}"`);
    });
  }

  /** What is carried over must be there to be carried; what the next part makes of it is judged when it begins. */
  sequel(): void {
    const { dials = [], flags = [] } = sequelOf({ next: this.deck.next as Scenario['next'] }) ?? {};
    const path = ['next', 'carry'];
    const carried = [...this.known.dials].filter(dial => dial !== 'east');
    dials.forEach((dial, i) => {
      this.name('a dial that starts somewhere', dial, carried, [...path, 'dials', i]);
    });
    flags.forEach((flag, i) => {
      this.flag(flag, [...path, 'flags', i]);
    });
  }

  /** Every label but opinion and fiction needs a source, and every source named is listed. */
  sources(): void {
    const { events, directives, signals, moves, actors, endings } = this.deck;
    const lists = { events, directives, signals, moves, endings };
    // Outside of cards a deck's objects may be incomplete.
    const cost = this.deck.humanCost as { readonly provenance?: readonly Provenance[] } | undefined;
    if (cost?.provenance) this.provenance({ provenance: cost.provenance }, ['humanCost']);
    for (const [key, cards] of Object.entries(lists))
      cards?.forEach((card, i) => void this.provenance(card, [key, i]));
    actors?.forEach((actor, i) => {
      actor.rules.forEach((rule, j) => void this.provenance(rule, ['actors', i, 'rules', j]));
    });
  }

  private provenance(card: { readonly provenance: readonly Provenance[] }, path: Path): void {
    card.provenance.forEach(({ label, source }, i) => {
      const here = [...path, 'provenance', i];
      if (source !== undefined)
        this.name('an entry of "sources"', source, this.known.sources, [...here, 'source']);
      else if (label !== 'opinion' && label !== 'fiction') {
        this.findings.error('source-missing', here, `a "source" for the label "${label}"`, 'none');
      }
    });
  }

  private name(what: string, name: string, names: Iterable<string>, path: Path): void {
    const all = [...names];
    if (all.includes(name)) return;
    this.findings.error('unknown-name', path, what, `"${name}"`, { meant: nearest(name, all) });
  }

  /** Notes a condition that asks for a card that was taken away. */
  private removed(name: string, kind: 'events' | 'directives' | 'types', path: Path): boolean {
    if (this.known[kind].has(name) || !this.gone[kind].has(name)) return false;
    this.findings.note('removed-name', path, '', `"${name}"`);
    return true;
  }

  private flag(name: string, path: Path): void {
    const { flags } = this.known;
    if (flags.has(name)) return;
    if (this.gone.flags.has(name)) {
      this.findings.note('removed-name', path, '', `What sets the flag "${name}"`);
      return;
    }
    const expected = 'a flag that some effect sets';
    this.findings.error('flag-never-set', path, expected, `"${name}"`, { meant: nearest(name, flags) });
  }

  /** Where the player sees whether a condition holds, it must not depend on what is hidden from the player. */
  private hiddenFacts({ kind, path, condition }: ConditionAt): void {
    const ofBeijing = kind === 'move' || kind === 'ending';
    const onScreen = kind === 'adviser' || kind === 'directive' || kind === 'priority';
    if ('type' in condition && !ofBeijing) this.hidden([...path, 'type'], "Beijing's type");
    if ('stage' in condition && !ofBeijing) this.hidden([...path, 'stage'], "Beijing's stage");
    const dials: readonly string[] = HIDDEN;
    if ('dial' in condition && onScreen && dials.includes(condition.dial)) {
      this.hidden([...path, 'dial'], `the hidden dial "${condition.dial}"`);
    }
  }

  private hidden(path: Path, what: string): void {
    const mend = 'Ask for something that can be seen: a flag, an event, a dial on screen';
    this.findings.error('hidden-fact', path, 'something the player can know', what, { mend });
  }
}

interface Provenance {
  readonly label: string;
  readonly source?: string | undefined;
}
