// What a card does, in plain sentences: when it comes, what it changes, what each answer brings. Made from the card
// itself, so that an author can read back what was written.
import type { Scenario } from '../scenario/schema/scenario.ts';
import { sayCondition } from './condition.ts';
import { sayEffect } from './effect.ts';
import { lineName, planName, stageName, typeName } from './names.ts';
import { counted, listed, percent, plain } from './number.ts';

type Card<Kind extends 'events' | 'moves' | 'endings' | 'directives' | 'factions' | 'actors'> =
  Scenario[Kind][number];
type Effects = Card<'directives'>['effects'];
type When = Card<'endings'>['when'];

/** Kinds of cards that can be told in sentences. */
export const TOLD: readonly string[] = [
  ...['events', 'moves', 'endings', 'directives', 'factions', 'actors', 'priorities', 'dials'],
];

/** The sentences of a card; null for a kind that has no rules, or a card that is not there. */
export function sayCardRules(scenario: Scenario, kind: string, id: string): readonly string[] | null {
  const find = <T extends { readonly id: string }>(cards: readonly T[]) => cards.find(card => card.id === id);
  const told = <T>(card: T | undefined, say: (card: T) => readonly string[]) => (card ? say(card) : null);
  switch (kind) {
    case 'events':
      return told(find(scenario.events), card => sayEvent(scenario, card));
    case 'moves':
      return told(find(scenario.moves), card => sayMove(scenario, card));
    case 'endings':
      return told(find(scenario.endings), card => sayEnding(scenario, card));
    case 'directives':
      return told(find(scenario.directives), card => sayDirective(scenario, card));
    case 'factions':
      return told(find(scenario.factions), card => sayFaction(scenario, card));
    case 'actors':
      return told(find(scenario.actors), card => sayActor(scenario, card));
    case 'priorities':
      return told(find(scenario.priorities), card => [`Met if ${sayCondition(scenario, card.met)}.`]);
    case 'dials':
      return told(find(scenario.dials), card => sayDial(scenario, card));
    default:
      return null;
  }
}

const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
const isAlways = (when: When) => 'always' in when;
const sayEffects = (scenario: Scenario, effects: Effects) =>
  effects.map(effect => sayEffect(scenario, effect)).join('; ');

function rest(once: boolean, cooldown: number, verb: string): string {
  if (once) return `It ${verb} once in a game.`;
  return cooldown === 0 ? '' : `Then it rests for ${counted(cooldown, 'turn')}.`;
}

function sayEvent(scenario: Scenario, card: Card<'events'>): string[] {
  const { choices, effects, unless } = card;
  const asks = choices.length > 0 ? `A document that asks: ${counted(choices.length, 'answer')}.` : 'News.';
  const changes = effects.length > 0 ? sentence(sayEffects(scenario, effects)) : '';
  return [
    asks,
    sayComing(scenario, card),
    unless ? `It stays away while ${sayCondition(scenario, unless)}.` : '',
    changes || (choices.length > 0 ? '' : 'It changes nothing.'),
    ...choices.map(choice => sayChoice(scenario, choice)),
  ].filter(Boolean);
}

function sayComing(scenario: Scenario, { on, when, weight, once, cooldown }: Card<'events'>): string {
  if (on !== undefined) {
    const turns = typeof on === 'number' ? `turn ${on}` : `turns ${listed(on.map(String))}`;
    return `It comes for certain in ${turns}${isAlways(when) ? '' : `, if ${sayCondition(scenario, when)}`}.`;
  }
  const held = isAlways(when)
    ? 'It can come up at any time'
    : `It can come up if ${sayCondition(scenario, when)}`;
  const share = weight === 10 ? '' : `, with a weight of ${plain(weight)} where 10 is usual`;
  return [`${held}${share}.`, rest(once, cooldown, 'comes')].filter(Boolean).join(' ');
}

function sayChoice(scenario: Scenario, { title, effects, noise }: Card<'events'>['choices'][number]): string {
  const changes = effects.length > 0 ? sayEffects(scenario, effects) : 'nothing changes at once';
  const loud = noise > 0 ? `; it is noticed (noise ${plain(noise)})` : '';
  return `“${title}”: ${changes}${loud}.`;
}

function sayMove(scenario: Scenario, card: Card<'moves'>): string[] {
  const { stage, plan, types, when, cooldown, visible, effects } = card;
  const who = types.length === 0 ? 'Beijing' : listed(types.map(type => `“${typeName(scenario, type)}”`));
  const aim = plan ? ` for “${planName(scenario, plan)}”` : '';
  const held = isAlways(when) ? '' : `, if ${sayCondition(scenario, when)}`;
  return [
    `${who} can make it in the stage “${stageName(stage)}”${aim}${held}.`,
    visible ? 'The player sees it.' : 'The player does not see it before the debrief.',
    effects.length > 0 ? sentence(sayEffects(scenario, effects)) : '',
    rest(false, cooldown, 'is made'),
  ].filter(Boolean);
}

function sayEnding(scenario: Scenario, { at, when, survives, tolerable }: Card<'endings'>): string[] {
  const moment = at === 'any' ? 'after any turn' : 'after the last turn';
  return [
    `The game ends so ${moment}${isAlways(when) ? '' : ` if ${sayCondition(scenario, when)}`}, unless an ending before it in the list holds.`,
    survives ? 'The state survives.' : 'The state does not survive.',
    tolerable ? 'A class can call it tolerable.' : 'Hardly anybody would call it tolerable.',
  ];
}

function sayDirective(scenario: Scenario, card: Card<'directives'>): string[] {
  const { when, once, cooldown, price, rising, noise, effects } = card;
  const open = isAlways(when) ? 'at any time' : `if ${sayCondition(scenario, when)}`;
  const dearer = rising > 0 ? `, ${plain(rising)} more each time` : '';
  return [
    `It can be ordered ${open}.`,
    price > 0 ? `It costs ${plain(price)} of the treasury${dearer}.` : '',
    sentence(sayEffects(scenario, effects)),
    noise > 0 ? `It is noticed (noise ${plain(noise)}).` : '',
    rest(once, cooldown, 'can be ordered'),
  ].filter(Boolean);
}

function sayFaction(scenario: Scenario, { lines, patience, effects, says }: Card<'factions'>): string[] {
  const heard = lines.map(line => `“${lineName(scenario, line)}”`).join(' or ');
  return [
    `It counts as heard when there is a chip on ${heard}.`,
    `Unheard for ${counted(patience, 'turn')}, it acts: ${sayEffects(scenario, effects)}.`,
    ...says.map(
      ({ when, text }) =>
        `Says${isAlways(when) ? ' otherwise' : `, if ${sayCondition(scenario, when)}`}: “${text}”`,
    ),
  ];
}

function sayActor(scenario: Scenario, { rules }: Card<'actors'>): string[] {
  return rules.map(({ title, when, chance, cooldown, effects }) =>
    [
      `“${title}”: if ${sayCondition(scenario, when)}, with a chance of ${percent(100 * chance)} a turn,`,
      `${sayEffects(scenario, effects)}.`,
      rest(false, cooldown, 'happens'),
    ]
      .filter(Boolean)
      .join(' '),
  );
}

function sayDial(scenario: Scenario, { name, start, drift, rules }: Scenario['dials'][number]): string[] {
  const moves = (by: number) => `${by < 0 ? 'down' : 'up'} by ${plain(Math.abs(by))}`;
  return [
    `“${name}” begins at ${plain(start)}.`,
    drift ? `Each turn it goes ${moves(drift)} by itself.` : '',
    ...(rules ?? []).map(
      ({ when, by }) => `Each turn, if ${sayCondition(scenario, when)}, it goes ${moves(by)}.`,
    ),
  ].filter(Boolean);
}
