// Work for the class page: by a worker of its own, or on this thread where there are no workers.
import { releaseProxy, wrap } from 'comlink';
import { type ClassWork, classWork } from './class-work.ts';
import { startWorker } from './start-worker.ts';

export interface ClassWorker {
  readonly work: ClassWork;
  /** Gives up whatever is under way. */
  readonly close: () => void;
}

export function classWorker(): ClassWorker {
  if (typeof Worker === 'undefined') return here();
  try {
    return orHere(startWorker());
  } catch {
    return here();
  }
}

const here = (): ClassWorker => ({ work: classWork(), close: () => {} });

/** A worker that cannot be loaded says so once and answers nothing: `know`, which is asked first, finds that out. */
function orHere(worker: Worker): ClassWorker {
  const remote = wrap<ClassWork>(worker);
  const failed = new Promise<'failed'>(settle => {
    worker.addEventListener('error', () => settle('failed'), { once: true });
  });
  let chosen: ClassWork = remote as unknown as ClassWork;
  return {
    work: {
      async know(scenarios) {
        const said = await Promise.race([remote.know(scenarios), failed]);
        if (said !== 'failed') return;
        chosen = classWork();
        await chosen.know(scenarios);
      },
      replay: code => chosen.replay(code),
      takeSave: text => chosen.takeSave(text),
      study: game => chosen.study(game),
    },
    close: () => {
      remote[releaseProxy]();
      worker.terminate();
    },
  };
}
