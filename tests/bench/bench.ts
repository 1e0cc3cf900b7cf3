// The table that `npm run bench` prints. Every row says what it should be and what it was in this run.
// Whatever else is worth timing is one more `Timed` in playouts.ts and one more row here.
import { ratio, type Spread, spreadOf, timeInRounds } from './rounds.ts';

const ROUNDS = 9;
const PLAYOUTS = 300;

/** A part of the bench, with compiled code of its own: run.mjs lays them side by side. */
const part = (name: string) => import(/* @vite-ignore */ new URL(`./${name}.js`, import.meta.url).href);
const own: typeof import('./playouts.ts') = await part('playouts');
const frameworks: typeof import('./frameworks.ts') = await part('frameworks');
const growth: typeof import('./growth.ts') = await part('growth');
const keyed: typeof import('./keyed.ts') = await part('keyed');

const row = (name: string, should: string, { median, least, most }: Spread, digits = 2): void => {
  const figures = [median, least, most].map(figure => figure.toFixed(digits));
  console.log(
    `${name.padEnd(54)} ${should.padStart(13)} ${figures[0]!.padStart(9)}   [${figures[1]} .. ${figures[2]}]`,
  );
};
const heading = (text: string): void => console.log(`\n${text}`);

console.log(
  `${'median of nine interleaved rounds [lowest .. highest]'.padEnd(54)} ${'should be'.padStart(13)}`,
);

const times = timeInRounds(
  {
    playout: own.playout,
    explained: own.explained,
    view: own.view,
    forecast: own.tenTurns,
    reader: own.signalReader,
    empty: frameworks.empty,
    rulesOnCopy: frameworks.rulesOnCopy,
    rulesInG: frameworks.rulesInG,
    events60: growth.events60,
    events600: growth.events600,
    turns10: growth.turns10,
    turns240: growth.turns240,
  },
  ROUNDS,
);

heading('Ratios');
row('boardgame.io, empty rules / our playout turn', 'at least 35', ratio(times.empty, times.playout), 1);
row(
  'boardgame.io, our rules in G / our playout turn',
  'at least 100',
  ratio(times.rulesInG, times.playout),
  1,
);
row(
  'boardgame.io, our rules on a copy of G / our playout turn',
  '',
  ratio(times.rulesOnCopy, times.playout),
  1,
);
row('explained turn / playout turn', 'at most 2', ratio(times.explained, times.playout));
row('600 events, 540 of them dormant / 60 events', 'at most 2', ratio(times.events600, times.events60));
row('a turn of 240 / a turn of 10', 'at most 1.2', ratio(times.turns240, times.turns10));

heading('Microseconds, on this machine');
row('playout turn', '', spreadOf(times.playout));
row('explained turn', '', spreadOf(times.explained));
row("player's view", '', spreadOf(times.view));
row('boardgame.io turn, empty rules', '', spreadOf(times.empty), 1);

heading('Milliseconds for 1,000 playouts of ten turns, on this machine');
// A thousand times the microseconds of one playout, in milliseconds.
row('orders given beforehand', 'at most 100', spreadOf(times.forecast), 1);
row('every turn decided by the signal reader', '', spreadOf(times.reader), 1);

heading('Memory');
row('bytes a playout turn leaves on the heap', 'at most 64', spreadOf(own.bytesPerTurn(ROUNDS)), 0);

heading(
  'Playouts that keyed draws save, at equal error of a difference between two plans (18 comparisons each)',
);
for (const { turn, ownLuck, stream } of keyed.playoutsSaved(PLAYOUTS)) {
  row(`turn ${turn}: against luck of their own`, 'at least 3', spreadOf(ownLuck), 1);
  row(`turn ${turn}: against one stream from the same seed`, '', spreadOf(stream), 1);
}
