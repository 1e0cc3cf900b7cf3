// The port: the same answers from this thread and over the wire, cancelled when told to, only the newest delivered.
import { MessageChannel } from 'node:worker_threads';
import { type Endpoint, expose } from 'comlink';
import { afterEach, describe, expect, test } from 'vitest';
import { inlinePort } from '../../src/forecast/inline.ts';
import { type ForecastPort, sourceOf } from '../../src/forecast/port.ts';
import { portTo } from '../../src/forecast/worker-client.ts';
import { workerService } from '../../src/forecast/worker-service.ts';
import { compileWorld } from '../../src/scenario/compile.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { translate } from '../../src/scenario/translate.ts';
import { playGame } from '../support/games.ts';
import { scenarioTexts } from '../support/real-world.ts';
import { seenOf } from '../support/seen.ts';

const file = 'the-thin-reserve.json';
const loaded = loadScenario(scenarioTexts(file), file);
if (!loaded.ok) throw new Error('the shipped scenario does not load');
const { scenario, world } = loaded;
const source = sourceOf(scenario, world);
const played = playGame(world, 'port', 'signal-reader');
const history = seenOf(world, played, 2);
const orders = played.orders[2]!;
const belief = { particles: 40 };
const input = { history, belief, orders, count: 12, horizon: 3 };

/** A port over a real channel, with the worker's own code at the other end. */
function wirePort(): ForecastPort {
  const { port1, port2 } = new MessageChannel();
  expose(workerService(), port1 as unknown as Endpoint);
  return portTo(port2 as unknown as Endpoint, () => port1.close());
}

const ports: Readonly<Record<string, () => ForecastPort>> = { inline: inlinePort, wire: wirePort };
const open: ForecastPort[] = [];
const make = (name: string): ForecastPort => {
  const port = ports[name]!();
  open.push(port);
  return port;
};
afterEach(() => {
  for (const port of open.splice(0)) port.close();
});

test('both answer the same, bit by bit, also when the world is known already', async () => {
  const [here, there] = [make('inline'), make('wire')];
  const told = await here.run('forecast', source, input);
  expect(told.futures.length).toBe(12);
  expect(await there.run('forecast', source, input)).toEqual(told);
  expect(await there.run('forecast', source, input)).toEqual(told);
  const biases = { army: { border: 2, covert: 0, squeeze: -1 } };
  const [a, b] = await Promise.all(
    [here, there].map(port => port.run('advisers', source, { history, belief, biases })),
  );
  expect(a).toEqual(b);
  const both = await there.run('compare', source, {
    ...input,
    plans: [orders, { ...orders, stance: 'cool' }],
  });
  expect(both[0]).toEqual(told);
  expect((await there.run('trial', source, { games: 2 }))?.games).toBe(2);
});

describe.each(Object.keys(ports))('%s', name => {
  test('a job that was cancelled ends with an AbortError, before and while it runs', async () => {
    const port = make(name);
    await expect(port.run('forecast', source, input, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
    const later = new AbortController();
    const long = port.run('trial', source, { games: 100_000 }, { signal: later.signal });
    setTimeout(() => later.abort(), 30);
    await expect(long).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('a newer question of a kind takes the place of the older, other kinds go on', async () => {
    const port = make(name);
    const old = port.run('forecast', source, { ...input, count: 50_000 });
    const trial = port.run('trial', source, { games: 3 });
    const gone = expect(old).rejects.toMatchObject({ name: 'AbortError' });
    const now = await port.run('forecast', source, { ...input, count: 2 });
    expect(now.futures.length).toBe(2);
    expect((await trial)?.games).toBe(3);
    await gone;
  });

  test('a long job tells how far it is', async () => {
    const port = make(name);
    const told: number[] = [];
    const stop = new AbortController();
    const job = port.run(
      'trial',
      source,
      { games: 20_000 },
      {
        signal: stop.signal,
        onProgress: share => {
          told.push(share);
          if (told.length === 3) stop.abort();
        },
      },
    );
    await expect(job).rejects.toMatchObject({ name: 'AbortError' });
    expect(told.length).toBe(3);
    expect(told[2]).toBeGreaterThan(told[0]!);
  }, 30_000);

  test('a scenario that is not the one of the hash is refused', async () => {
    const wrong = { ...source, hash: 'not this one' };
    await expect(make(name).run('forecast', wrong, input)).rejects.toThrow(world.hash);
  });
});

test('a game in another language is thought through like any other', async () => {
  const name = 'one-winter-two-doors.json';
  const tutorial = loadScenario(scenarioTexts(name), name);
  if (!tutorial.ok) throw new Error('the shipped tutorial does not load');
  const german = translate(tutorial.scenario, 'de');
  expect(german.title).not.toBe(tutorial.scenario.title);
  const port = make('wire');
  const tally = await port.run('trial', sourceOf(german, compileWorld(german)), { games: 2 });
  expect(tally?.games).toBe(2);
});
