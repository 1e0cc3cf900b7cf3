// What is found in a class's games: everything that the debrief's pages show, worked out once for each list of games.
import { computed, type ReadonlySignal } from '@preact/signals';
import { type Fork, forksOf } from '../../../../classroom/debrief/forks.ts';
import { type PlanKind, planKinds } from '../../../../classroom/debrief/plans.ts';
import { injectsOf } from '../../../../classroom/debrief/strays.ts';
import type { TeamGame } from '../../../../classroom/replay.ts';
import type { Study } from '../../../../classroom/study.ts';
import { canonical } from '../../../../scenario/hash.ts';
import type { Scenario } from '../../../../scenario/schema/scenario.ts';
import type { Note } from '../../../../session/notes.ts';
import { teamName } from '../../../../session/team.ts';
import type { Alike } from '../../../../words/debrief.ts';
import type { ClassGames } from './class-games.ts';

export interface Findings {
  /** In the language that is read. */
  readonly scenario: Scenario;
  /** The same as its author wrote it: worlds are made of this. */
  readonly written: Scenario;
  readonly games: readonly TeamGame[];
  /** "Teal 4", or "Game 3" where no team was given. In the order of the games, as all lists here. */
  readonly names: readonly string[];
  readonly codes: readonly string[];
  readonly notes: readonly (readonly Note[])[];
  readonly forks: readonly Fork[];
  readonly kinds: readonly PlanKind[];
  readonly alike: Alike;
}

/** Null until there is a game of a known scenario. */
export function findingsOf(room: ClassGames): ReadonlySignal<Findings | null> {
  return computed(() => {
    const list = room.collected.value.filter(({ counts }) => counts);
    const written = room.scenarios.value.find(({ id }) => id === room.terms.value?.scenario);
    if (!written || list.length === 0) return null;
    const games = list.map(({ game }) => game);
    return {
      scenario: room.spoken(written),
      written,
      games,
      names: list.map(({ entry, game }) => nameOf(game, entry.id)),
      codes: list.map(({ entry }) => entry.code),
      notes: list.map(({ entry }) => entry.notes),
      forks: forksOf(games),
      kinds: planKinds(games),
      alike: {
        seeds: different(games.map(({ seed }) => seed)),
        terms: different(games.map(({ assumptions }) => canonical(assumptions))) === 1,
        injects: different(games.map(game => JSON.stringify(injectsOf(game)))) === 1,
        priorities: different(games.map(({ priorities }) => [...priorities].sort().join(' '))) === 1,
      },
    };
  });
}

export const nameOf = ({ team }: TeamGame, id: number): string => (team ? teamName(team) : `Game ${id}`);

/** The studies in the order of the games; null where one is still to come. */
export function studiesOf(room: ClassGames): readonly (Study | null)[] {
  return room.collected.value
    .filter(({ counts }) => counts)
    .map(({ entry }) => room.studies.value.get(entry.code) ?? null);
}

/** How many games can still be studied: one that was handed in before its first turn never can. */
export function unstudied(room: ClassGames): number {
  return room.collected.value.filter(
    ({ entry, game, counts }) => counts && game.orders.length > 0 && !room.studies.value.has(entry.code),
  ).length;
}

const different = (list: readonly string[]): number => new Set(list).size;
