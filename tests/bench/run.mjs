// `npm run bench`: how fast the engine is, as ratios within this one run, each with its spread.
//
// Every part is bundled by itself, as the shipped game is, so that no part shares compiled code with another: the
// rules inside boardgame.io meet Immer's drafts instead of arrays of numbers, which would slow the rules beside them.
// Parts are timed in turns, round by round; a ratio is taken within a round. Medians are shown with the lowest and
// highest round. Times are processor time. Figures to look at, never tests: a busy machine changes them.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { benchChromium } from './chromium.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const out = join(here, '../../node_modules/.bench');
const PARTS = ['playouts', 'frameworks', 'growth', 'keyed', 'bench'];

mkdirSync(out, { recursive: true });
for (const part of PARTS) {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: ['boardgame.io'] },
    build: {
      ssr: join(here, `${part}.ts`),
      outDir: out,
      emptyOutDir: false,
      target: 'es2022',
      minify: true,
      rolldownOptions: { output: { entryFileNames: `${part}.js` } },
    },
  });
}
const flags = ['--expose-gc', '--max-semi-space-size=256'];
const env = { ...process.env, NODE_ENV: 'production' };
process.exitCode = spawnSync('node', [...flags, join(out, 'bench.js')], { stdio: 'inherit', env }).status;
await benchChromium(out);
