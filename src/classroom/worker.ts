// The worker itself: started by `worker-client.ts`, does nothing until it is asked.
import { expose } from 'comlink';
import { classWork } from './class-work.ts';

expose(classWork());
