// What happened in a turn, one sentence each: for the log, the briefing's news lines and the command line.
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { Happening } from '../sim/record.ts';
import { quarterName } from './dates.ts';
import { baseName, brigadeName, planName, seasonName } from './names.ts';

/** True for what only the debrief may tell. */
export function isHidden(happening: Happening): boolean {
  return 'hidden' in happening;
}

function sayMove(scenario: Scenario, happening: Extract<Happening, { kind: 'move' }>): string {
  const card = scenario.moves.find(move => move.id === happening.move);
  const plan = happening.plan === null ? null : planName(scenario, happening.plan);
  const title = card?.title ?? plan ?? 'a move';
  return happening.hit
    ? `Beijing moves: ${title}. It finds an opening.`
    : `Beijing moves: ${title}. You are ready; it comes to nothing.`;
}

/** One sentence. Hidden happenings are told too: the caller decides who may read them. */
export function sayHappening(scenario: Scenario, happening: Happening): string {
  switch (happening.kind) {
    case 'arrived':
      return `${brigadeName(happening.brigade)} has reached the ${baseName(happening.base).toLowerCase()}.`;
    case 'departed':
      return `${brigadeName(happening.brigade)} is on the rails to the ${baseName(happening.to).toLowerCase()}; it arrives in ${quarterName(scenario.calendar, happening.arrives)}.`;
    case 'answered': {
      const event = scenario.events.find(card => card.id === happening.event);
      const choice = event?.choices.find(card => card.id === happening.answer);
      return `You answered “${event?.title ?? happening.event}”: ${choice?.title ?? happening.answer}.`;
    }
    case 'directive': {
      const directive = scenario.directives.find(card => card.id === happening.directive);
      return `Directive: ${directive?.title ?? happening.directive}.`;
    }
    case 'news': {
      const event = scenario.events.find(card => card.id === happening.event);
      return event ? `${event.title}: ${event.text[0]}` : happening.event;
    }
    case 'asked': {
      const event = scenario.events.find(card => card.id === happening.event);
      return `A document asks for a decision: ${event?.title ?? happening.event}.`;
    }
    case 'faction': {
      const faction = scenario.factions.find(card => card.id === happening.faction);
      return faction ? `${faction.name}, not heard for too long: ${faction.acts}` : happening.faction;
    }
    case 'actor': {
      const actor = scenario.actors.find(card => card.id === happening.actor);
      const rule = actor?.rules.find(card => card.id === happening.rule);
      return `${actor?.name ?? happening.actor}: ${rule?.title ?? happening.rule}.`;
    }
    case 'exposed':
      return 'The private estimate of Beijing has become public by itself.';
    case 'season':
      return `The general staff expects ${seasonName(scenario, happening.push)}.`;
    case 'move':
      return sayMove(scenario, happening);
    case 'step': {
      const move = scenario.moves.find(card => card.id === happening.move);
      return move ? `${move.title}: ${move.text}` : happening.move;
    }
    case 'beijing': {
      const move = scenario.moves.find(card => card.id === happening.move);
      return move ? `Beijing, unseen: ${move.title}. ${move.text}` : `Beijing, unseen: ${happening.move}.`;
    }
    case 'called-off':
      return `Beijing, unseen: it calls off its plan (${planName(scenario, happening.plan)}); you looked ready.`;
    case 'ended': {
      const ending = scenario.endings.find(card => card.id === happening.ending);
      return `The game ends: ${ending?.title ?? happening.ending}.`;
    }
  }
}
