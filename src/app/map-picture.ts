// What the map is told: the position and the draft as one picture. Pure.
import type { MapPicture, Piece, Way } from '../map/map-view.ts';
import type { Game } from '../session/game.ts';
import type { Report } from '../sim/record.ts';
import type { Base, PlaceId } from '../sim/slots.ts';
import type { BrigadeView } from '../sim/views.ts';
import { quarterName, quarterShort } from '../words/dates.ts';
import { sayLegend, sayTag } from '../words/map.ts';
import { brigadeName } from '../words/names.ts';

/** Turn in whose briefing a brigade sent now arrives. */
export function arrival(game: Game): number {
  return game.now.value.view.turn + game.world.tuning.rails.turns;
}

function way({ world: { calendar } }: Game, to: Base, arrives: number): Way {
  return { to, arrives: quarterName(calendar, arrives), arrivesShort: quarterShort(calendar, arrives) };
}

function piece(game: Game, brigade: BrigadeView): Piece {
  const { turn } = game.now.value.view;
  const { tuning } = game.world;
  const order = game.draft.value.rail.find(({ brigade: index }) => index === brigade.index);
  const { arrives, base } = brigade;
  return {
    brigade: brigade.index,
    name: brigadeName(brigade.index),
    at:
      arrives === null
        ? { base }
        : { ...way(game, base, arrives), done: 1 - (arrives - turn) / tuning.rails.turns },
    pencilled: order ? way(game, order.to, arrival(game)) : null,
    movable: arrives === null && !game.over.value,
  };
}

/** What is left of a report's weight a quarter later. */
const FADE = 0.6;
/** Weight at which the hatching is at its fullest. */
const FULL = 4;

/** How much the reports so far speak of pressure on the border, and how much of that was hard to stage. */
export function reportedPressure(reports: readonly (readonly Report[])[]): MapPicture['pressure'] {
  let all = 0;
  let firm = 0;
  for (const briefing of reports) {
    all *= FADE;
    firm *= FADE;
    for (const { plan, costly } of briefing) {
      if (plan !== 'border') continue;
      all += costly ? 2 : 1;
      if (costly) firm += 2;
    }
  }
  return { amount: Math.min(1, all / FULL), sureness: all === 0 ? 0 : firm / all };
}

/** Tags of the reports of this briefing that speak of a plan. */
function tags(game: Game): MapPicture['tags'] {
  return game.now.value.reports
    .filter(report => report.plan !== null)
    .map(report => ({ place: report.place, plan: report.plan, text: sayTag(game.scenario, report) }));
}

function ownPlaces({ scenario }: Game): MapPicture['places'] {
  return (scenario.places ?? []).map(({ id, name, at, door = null }) => ({ id, name, at, door }));
}

function look({ scenario: { map } }: Game): MapPicture['look'] {
  const painted = Object.entries(map?.labels ?? {}).flatMap(([name, label]) =>
    label === undefined ? [] : [[name, label] as const],
  );
  return {
    control: map?.control ?? true,
    lineOfContact: map?.lineOfContact ?? true,
    labels: Object.fromEntries(painted),
  };
}

/**
 * The whole picture, with what lies over the map. Reads signals: call it inside an effect to be told of changes.
 */
export function mapPicture(
  game: Game,
  selected: PlaceId | null,
  covered: MapPicture['covered'] = [],
): MapPicture {
  const { view } = game.now.value;
  return {
    front: view.dials.front,
    east: view.dials.east,
    pieces: view.brigades.map(brigade => piece(game, brigade)),
    pressure: reportedPressure(game.moments.value.map(moment => moment.reports)),
    tags: tags(game),
    places: ownPlaces(game),
    look: look(game),
    legend: sayLegend(game.scenario),
    selected,
    covered,
  };
}
