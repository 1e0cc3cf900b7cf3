// The scripted players: simple minds that play whole games, for measuring a scenario and for company on the
// command line. Each knows what a player knows: its view and the reports so far.
import { LINES, type Line } from '../sim/slots.ts';
import { allInOne } from './players/all-in-one.ts';
import { firstOption } from './players/first-option.ts';
import type { Player } from './players/player.ts';
import { random } from './players/random.ts';
import { reactive } from './players/reactive.ts';
import { signalReader } from './players/signal-reader.ts';
import { weakestFirst } from './players/weakest-first.ts';

/** All scripted players by name: 'random', 'first-option', ... 'all-in-west', 'all-in-east', ... */
export const PLAYERS: Readonly<Record<string, Player>> = {
  random,
  'first-option': firstOption,
  'weakest-first': weakestFirst,
  reactive,
  'signal-reader': signalReader,
  ...Object.fromEntries(LINES.map((line: Line) => [`all-in-${line}`, allInOne(line)])),
};
