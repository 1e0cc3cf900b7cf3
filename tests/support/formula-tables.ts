// The formulas of the rules as tables that a person can read: what one rule does for a row of inputs.
// tests/golden/formulas.json holds them, so that a changed number is a change somebody looks at.
import { startChance } from '../../src/sim/beijing-choice.ts';
import { beijingView, believed } from '../../src/sim/beijing-view.ts';
import { chipsAvailable } from '../../src/sim/chips.ts';
import { growStocks } from '../../src/sim/east.ts';
import { moveExposure, moveTrust, moveWesternPressure } from '../../src/sim/facade.ts';
import { moveCohesion, moveSupport } from '../../src/sim/home.ts';
import { moveLeverage, moveLifeline } from '../../src/sim/lifeline.ts';
import type { Orders } from '../../src/sim/orders.ts';
import type { LedgerLine } from '../../src/sim/record.ts';
import { growNetworks, leakSecrets } from '../../src/sim/shadow.ts';
import { accuracy } from '../../src/sim/sight.ts';
import { DIALS, type Dial, type Line, STANCES, TEMPOS } from '../../src/sim/slots.ts';
import { SLOT } from '../../src/sim/state.ts';
import { moveTreasury } from '../../src/sim/treasury.ts';
import { Turn } from '../../src/sim/turn.ts';
import { fightWar } from '../../src/sim/west.ts';
import type { World } from '../../src/sim/world.ts';
import { CALM_TYPE, smallWorld } from './small-world.ts';

export type Table = Readonly<Record<string, number | string>>;

const EMPTY: Orders = {
  chips: { west: 0, east: 0, guard: 0, home: 0, industry: 0, diplomacy: 0 },
  rail: [],
  stance: 'correct',
  tempo: 'normal',
  directive: null,
  answer: null,
  estimate: null,
};

type Dials = Partial<Record<Dial | 'push' | 'tempo', number>>;
const THREE = [0, 2, 4];

/** What `rule` writes into the ledger, as "Dial by rule": change, without chance. */
function effects(rule: (turn: Turn) => void, orders: Partial<Orders>, dials: Dials = {}): string {
  const turn = turnAt(smallWorld(), orders, dials);
  rule(turn);
  const lines = turn.recorder!.ledger!.filter(line => line.cause !== 'chance');
  return lines.map(line => `${dialOf(line)} ${round(line.after - line.before)} (${line.origin})`).join(', ');
}

function turnAt(world: World, orders: Partial<Orders>, dials: Dials): Turn {
  const state = world.start.slice();
  for (const [name, value] of Object.entries(dials)) state[SLOT[name as Dial]] = value;
  const sheet = { ...EMPTY, ...orders, chips: { ...EMPTY.chips, ...orders.chips } };
  state[SLOT.tempo] = TEMPOS.indexOf(sheet.tempo);
  const turn = new Turn(world, state, sheet, { ledger: [], reports: [], happenings: [] }, 1);
  turn.settleEast('world', 'east/chips');
  turn.recorder!.ledger!.length = 0;
  return turn;
}

const dialOf = (line: LedgerLine): string => DIALS[line.slot]!;
const round = (value: number): number => Math.round(value * 1e6) / 1e6 + 0;
const on = (line: Line, count: number): Partial<Orders> => ({ chips: { ...EMPTY.chips, [line]: count } });

/** Rows by name for a list of inputs. */
const rows = <Input>(inputs: readonly Input[], row: (input: Input) => [string, number | string]): Table =>
  Object.fromEntries(inputs.map(row));

/** All tables, with the coefficients that ship. */
export function formulaTables(): Readonly<Record<string, Table>> {
  const world = smallWorld();
  return {
    'chips by Lifeline and Treasury': rows(
      [0, 20, 40, 62, 80, 100].flatMap(lifeline => [10, 50].map(treasury => ({ lifeline, treasury }))),
      at => [
        `Lifeline ${at.lifeline}, Treasury ${at.treasury}`,
        chipsAvailable(world, turnAt(world, {}, at).state),
      ],
    ),
    'war by season, chips and tempo': rows(
      [0, 1].flatMap(push => THREE.flatMap(west => TEMPOS.map(tempo => ({ push, west, tempo })))),
      ({ push, west, tempo }) => [
        `${push ? 'push' : 'calm'}, ${west} chips, ${tempo}`,
        effects(fightWar, { ...on('west', west), tempo }, { push }),
      ],
    ),
    'prepared stocks by chips': rows(THREE, chips => [
      `${chips} chips on each`,
      effects(growStocks, { chips: { ...EMPTY.chips, east: chips, guard: chips, industry: chips } }),
    ]),
    'treasury by tempo': rows([...TEMPOS], tempo => [
      tempo,
      effects(moveTreasury, { ...on('industry', 1), tempo }),
    ]),
    'home in good and bad times': rows(
      [
        { front: 52, treasury: 55 },
        { front: 30, treasury: 20 },
      ],
      at => [
        `Front ${at.front}, Treasury ${at.treasury}`,
        `${effects(moveCohesion, on('home', 2), at)}; ${effects(moveSupport, { ...on('home', 2), tempo: 'high' }, at)}`,
      ],
    ),
    'trust, pressure and exposure by stance': rows([...STANCES], stance => [
      stance,
      [moveTrust, moveWesternPressure, moveExposure]
        .map(rule =>
          effects(rule, {
            stance,
            tempo: 'low',
            chips: { west: 0, east: 3, guard: 3, home: 0, industry: 0, diplomacy: 2 },
            rail: [{ brigade: 0, to: 'east' }],
          }),
        )
        .join('; '),
    ]),
    'lifeline and leverage by Trust': rows([20, 64, 90], trust => [
      `Trust ${trust}`,
      `${effects(moveLifeline, {}, { trust })}; ${effects(moveLeverage, on('industry', 2), { trust })}`,
    ]),
    'networks and secrets by guard chips': rows(THREE, chips => [
      `${chips} chips`,
      `${effects(growNetworks, on('guard', chips))}; ${effects(leakSecrets, on('guard', chips))}`,
    ]),
    'accuracy of agents by Guard': rows([0, 10, 22, 50, 100], guard => [
      `Guard ${guard}`,
      round(accuracy(turnAt(world, {}, { guard }))),
    ]),
    'what Beijing believes by Secrets': rows([0, 50, 100], secrets => {
      const seen = believed(
        world,
        turnAt(world, {}, { secrets, works: 60, guard: 60, resilience: 10 }).state,
      );
      const parts = Object.entries(seen).map(([plan, value]) => `${plan} ${round(value)}`);
      return [`Secrets ${secrets}`, parts.join(', ')];
    }),
    'chance that Beijing starts a plan': rows(
      [20, 40, 60].flatMap(stock => [10, 60].map(secrets => ({ stock, secrets }))),
      ({ stock, secrets }) => {
        const at = { works: stock - 10, guard: stock, resilience: stock, secrets };
        const view = beijingView(world, turnAt(world, {}, at).state);
        const keen = { ...CALM_TYPE, appetite: 0.8, tastes: { border: 0.5, covert: 0.4, squeeze: 0.6 } };
        return [`stocks ${stock}, Secrets ${secrets}`, round(startChance(view, keen, world.tuning.beijing))];
      },
    ),
  };
}
