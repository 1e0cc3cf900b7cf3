// One turn. `Turn` is the position being worked on, with the only door through which a number moves;
// `begin` and `play` make Steps out of it for games, `advance` works in place for playouts.
import { applyActors } from './actors.ts';
import { playBeijing } from './beijing.ts';
import { commit } from './commit.ts';
import { emptyOrders } from './draft.ts';
import { moveOwnDials } from './drift.ts';
import { growStocks } from './east.ts';
import { checkEndings } from './endings.ts';
import { askEvent, drawNews } from './events.ts';
import { moveExposure, moveTrust, moveWesternPressure } from './facade.ts';
import { hearFactions } from './factions.ts';
import { FOR_GOOD } from './flags.ts';
import { moveCohesion, moveSupport } from './home.ts';
import { moveLeverage, moveLifeline } from './lifeline.ts';
import { keyWords, nameKey, unit } from './luck.ts';
import type { Orders } from './orders.ts';
import { moveOutside } from './outside.ts';
import { arriveByRail } from './rails.ts';
import { highest, lowest } from './range.ts';
import { freshRecord, type Recorder } from './record.ts';
import { refuse } from './refuse.ts';
import { writeReports } from './reports.ts';
import { nextSeason } from './season.ts';
import { growNetworks, leakSecrets, moveScience } from './shadow.ts';
import type { Cause } from './slots.ts';
import { SLOT, type State } from './state.ts';
import type { Step } from './step.ts';
import { moveTreasury } from './treasury.ts';
import { fightWar } from './west.ts';
import type { Witness } from './witness.ts';
import type { World } from './world.ts';

/** A position being worked on. Inside a turn it changes in place; nothing keeps a Turn beyond it. */
export class Turn {
  readonly world: World;
  readonly state: State;
  readonly orders: Orders;
  readonly recorder: Recorder | null;
  /** What was seen of this turn, when it is thought through again; null in games and playouts. */
  readonly witness: Witness | null;
  /** Number of the turn being played, counted from 1; 0 while the game is being set up. */
  readonly number: number;
  /** First turn (0-based) that a flag set now is meant for: this one until its rules have run, then the next. */
  private flagsFrom: number;

  constructor(
    world: World,
    state: State,
    orders: Orders,
    recorder: Recorder | null,
    number: number,
    witness: Witness | null = null,
  ) {
    this.world = world;
    this.state = state;
    this.orders = orders;
    this.recorder = recorder;
    this.witness = witness;
    this.number = number;
    this.flagsFrom = Math.max(0, number - 1);
  }

  get(slot: number): number {
    return this.state[slot]!;
  }

  /**
   * The only way a dial moves: adds `by`, keeps it inside the slot's range, writes a ledger line when recording.
   * East is made of works and brigades, so a change of East is a change of works.
   */
  change(slot: number, by: number, cause: Cause, origin: string): void {
    const target = slot === SLOT.east ? SLOT.works : slot;
    const before = this.state[target]!;
    const after = Math.max(lowest(target), Math.min(highest(target), before + by));
    if (after === before) return;
    this.state[target] = after;
    this.recorder?.ledger?.push({ slot: target, cause, origin, before, after });
    if (target === SLOT.works) this.settleEast(cause, origin);
  }

  /** Where a change comes from, as the ledger writes it. Without a ledger nobody reads it, and none is put together. */
  origin(kind: string, id: string, part?: string): string {
    if (!this.recorder?.ledger) return '';
    return part === undefined ? `${kind}:${id}` : `${kind}:${id}:${part}`;
  }

  /** Makes East what works and the brigades standing there add up to. */
  settleEast(cause: Cause, origin: string): void {
    const before = this.state[SLOT.east]!;
    const made = this.world.tuning.stocks.perBrigade * this.brigadesAt(1) + this.state[SLOT.works]!;
    const after = Math.min(100, made);
    if (after === before) return;
    this.state[SLOT.east] = after;
    this.recorder?.ledger?.push({ slot: SLOT.east, cause, origin, before, after });
  }

  /** Brigades standing at a base (0 west, 1 east); those on the rails guard nothing. */
  brigadesAt(base: number): number {
    const { brigadeBase, brigadeArrives } = this.world.layout;
    let count = 0;
    for (let i = 0; i < this.world.brigades.length; i++) {
      if (this.state[brigadeBase + i] === base && this.state[brigadeArrives + i] === 0) count++;
    }
    return count;
  }

  /** Is the flag (index into Layout.flagNames) set in this turn? */
  flag(index: number): boolean {
    return this.state[SLOT.turn]! < this.state[this.world.layout.flags + index]!;
  }

  /** Sets a flag for a number of turns (this one included, when its rules are still to run), or for good (null). */
  setFlag(index: number, turns: number | null): void {
    this.state[this.world.layout.flags + index] = turns === null ? FOR_GOOD : this.flagsFrom + turns;
  }

  clearFlag(index: number): void {
    this.state[this.world.layout.flags + index] = 0;
  }

  /** A shock that Beijing sees and may use. */
  shock(): void {
    this.state[SLOT.shock] = 0;
  }

  /**
   * The luck of a name in this turn, in [0, 1). The same name gives the same answer all turn long. What is drawn
   * every turn passes the name's `nameKey`, so that playouts need not look it up.
   */
  luck(name: string | number): number {
    return this.cardLuck(typeof name === 'number' ? name : nameKey(name));
  }

  /** The luck of a key from a deck or from `cardKeys`. */
  cardLuck(key: number): number {
    const seen = this.witness?.draws.get(key);
    return seen ?? unit(this.state[SLOT.seedA]!, this.state[SLOT.seedB]!, this.number, key);
  }

  /** True with probability `p`. */
  chance(name: string | number, p: number): boolean {
    return this.luck(name) < p;
  }

  /** Even chance between -size and +size. */
  swing(name: string | number, size: number): number {
    return (this.luck(name) * 2 - 1) * size;
  }

  /** Runs lasting effect `index` of the world now and at the start of the following turns, `turns` times in all. */
  startLasting(index: number, turns: number): void {
    this.state[this.world.layout.lasting + index] = this.number + turns - 1;
    const { effect, cause, origin } = this.world.lasting[index]!;
    effect(this, cause, origin);
  }

  /** Lets delayed effect `index` of the world happen `turns` turns later. */
  startDelayed(index: number, turns: number): void {
    this.state[this.world.layout.delayed + index] = this.number + turns;
  }

  /** Effects that earlier turns left behind. */
  settleWaiting(): void {
    const { lasting, delayed } = this.world.layout;
    for (let i = 0; i < this.world.lasting.length; i++) {
      if (this.state[lasting + i]! < this.number) continue;
      const { effect, cause, origin } = this.world.lasting[i]!;
      effect(this, cause, origin);
    }
    for (let i = 0; i < this.world.delayed.length; i++) {
      if (this.state[delayed + i] !== this.number) continue;
      this.state[delayed + i] = 0;
      const { effect, cause, origin } = this.world.delayed[i]!;
      effect(this, cause, origin);
    }
  }

  /** The quarter is over: what happens from here on is read in the next briefing. */
  closeQuarter(): void {
    this.state[SLOT.turn] = this.number;
    this.flagsFrom = this.number;
  }
}

/** The first briefing: everything drawn by seed, the first news, perhaps a first question. */
export function begin(world: World, seed: string, priorities: readonly [string, string]): Step {
  const state = world.start.slice();
  const [seedA, seedB] = keyWords(seed);
  state[SLOT.seedA] = seedA;
  state[SLOT.seedB] = seedB;
  state[SLOT.priorityA] = priorityIndex(world, priorities[0]);
  state[SLOT.priorityB] = priorityIndex(world, priorities[1]);
  drawType(new Turn(world, state, emptyOrders(world, state), null, 0));
  const recorder = freshRecord();
  brief(world, state, recorder);
  return { state, ...recorder };
}

/**
 * Writes the first briefing into a position that is the world's start but for seed, priorities and type. With a
 * witness it is thought through again, as `advance` does with a turn.
 */
export function brief(
  world: World,
  state: State,
  recorder: Recorder | null,
  witness: Witness | null = null,
): void {
  const nothing = emptyOrders(world, state);
  // What the start adds up to is no change: no ledger line for it.
  new Turn(world, state, nothing, null, 0).settleEast('world', 'east/chips');
  const briefing = new Turn(world, state, nothing, recorder, 0, witness);
  nextSeason(briefing);
  writeReports(briefing);
  drawNews(briefing);
  askEvent(briefing);
}

/**
 * Plays one turn. Does not change `state`.
 * @throws RangeError when the orders are refused; ask `refuse` first.
 */
export function play(world: World, state: State, orders: Orders): Step {
  const refusals = refuse(world, state, orders);
  if (refusals.length > 0) {
    throw new RangeError(`orders refused: ${refusals.map(refusal => refusal.code).join(', ')}`);
  }
  const next = state.slice();
  const recorder = freshRecord();
  advance(world, next, orders, recorder);
  return { state: next, ...recorder };
}

/**
 * Plays one turn in place, without asking whether the orders are allowed. For playouts; with a witness, for a
 * position that only may have been the true one: what was seen then happens again, and the witness notes its chance.
 */
export function advance(
  world: World,
  work: State,
  orders: Orders,
  recorder: Recorder | null,
  witness: Witness | null = null,
): void {
  const turn = new Turn(world, work, orders, recorder, work[SLOT.turn]! + 1, witness);
  turn.settleWaiting();
  commit(turn);
  growStocks(turn);
  fightWar(turn);
  moveTreasury(turn);
  moveCohesion(turn);
  moveSupport(turn);
  moveTrust(turn);
  moveWesternPressure(turn);
  moveExposure(turn);
  moveLifeline(turn);
  moveLeverage(turn);
  growNetworks(turn);
  leakSecrets(turn);
  moveScience(turn);
  moveOutside(turn);
  hearFactions(turn);
  playBeijing(turn);
  nextSeason(turn);
  writeReports(turn);
  turn.closeQuarter();
  arriveByRail(turn);
  moveOwnDials(turn);
  applyActors(turn);
  drawNews(turn);
  if (!checkEndings(turn)) askEvent(turn);
}

function priorityIndex(world: World, id: string): number {
  const index = world.priorities.findIndex(priority => priority.id === id);
  if (index < 0) throw new RangeError(`unknown priority: ${id}`);
  return index;
}

/** Which Beijing this is: drawn once, hidden until the debrief. */
function drawType(turn: Turn): void {
  const { types } = turn.world;
  const total = types.reduce((sum, type) => sum + type.prior, 0);
  let left = turn.luck('beijing/type') * total;
  let drawn = 0;
  while (drawn < types.length - 1 && left >= types[drawn]!.prior) {
    left -= types[drawn]!.prior;
    drawn++;
  }
  turn.state[SLOT.type] = drawn;
}
