// Everything that was hidden, for the debrief after the game has ended.
import { stocks } from './beijing-view.ts';
import { PLANS, STAGES } from './slots.ts';
import { SLOT, type State } from './state.ts';
import type { TruthView } from './views.ts';
import type { World } from './world.ts';

export function truthView(world: World, state: State): TruthView {
  return {
    type: world.types[state[SLOT.type]!]!.id,
    stage: STAGES[state[SLOT.stage]!]!,
    plan: PLANS[state[SLOT.plan]!] ?? null,
    feint: PLANS[state[SLOT.feint]!] ?? null,
    networks: {
      science: state[SLOT.netScience]!,
      military: state[SLOT.netMilitary]!,
      officials: state[SLOT.netOfficials]!,
    },
    believed: {
      border: state[SLOT.believedBorder]!,
      covert: state[SLOT.believedCovert]!,
      squeeze: state[SLOT.believedSqueeze]!,
    },
    stocks: stocks(state),
    window: state[SLOT.windowOpen]!,
  };
}
