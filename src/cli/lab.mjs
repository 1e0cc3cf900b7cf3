// `npm run lab`: makes plain JavaScript of the lab, then runs it. Run file by file from TypeScript, every name of another
// file is looked up anew each time it is used, and the lab plays two fifths as many games.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
/** A folder of its own, since many shards may start at once, and one from which the libraries are found. */
const out = mkdtempSync(join(here, '../../node_modules/.lab-'));
process.on('exit', () => rmSync(out, { recursive: true, force: true }));
process.on('SIGINT', () => process.exit(130));

for (const name of ['lab', 'lab-worker']) {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(here, `${name}.ts`),
      outDir: out,
      emptyOutDir: false,
      target: 'es2022',
      rolldownOptions: { output: { entryFileNames: `${name}.js` } },
    },
  });
}
await import(join(out, 'lab.js'));
