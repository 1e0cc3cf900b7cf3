// `npm run browser [-- args of playwright test]`: the browser tests alone, against a fresh build.
import { spawnSync } from 'node:child_process';
import { provideBrowser } from './provide-browser.mjs';

const browser = provideBrowser();
if (!browser) process.exit(1);
const node = (...args) =>
  spawnSync(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM_PATH: browser.path },
  }).status ?? 1;
process.exitCode =
  node('node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn') ||
  node(
    'node_modules/@playwright/test/cli.js',
    'test',
    '--config',
    'tests/browser/playwright.config.ts',
    ...process.argv.slice(2),
  );
