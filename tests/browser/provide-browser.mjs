// The browser tests need a Chromium. This finds one, or gets one: an installed Chromium or Chrome;
// else Playwright's own; else, as root on Debian, the distribution's package.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const INSTALLED = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Path of a Chromium or Chrome that is there already, or undefined. */
export const installedBrowser = () => INSTALLED.find(path => path && existsSync(path));
const playwrights = () => (existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined);
const run = (command, args, timeout) => spawnSync(command, args, { stdio: 'inherit', timeout }).status === 0;

function downloadPlaywrights() {
  console.log('No Chromium or Chrome found; asking Playwright to download its own.');
  return run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], 300_000);
}

function installPackage() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  console.log('Installing the package chromium.');
  return (
    run('apt-get', ['update', '-qq'], 300_000) &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], 600_000)
  );
}

/** @returns {{ path: string } | null} where the browser is; null, with the reason printed, when none can be had. */
export function provideBrowser() {
  const path =
    installedBrowser() ??
    playwrights() ??
    (downloadPlaywrights() ? playwrights() : undefined) ??
    (installPackage() ? installedBrowser() : undefined);
  if (path) return { path };
  console.error(
    'The browser tests need Chromium or Chrome. Install one, or set CHROMIUM_PATH to its program file, and run npm test again.',
  );
  return null;
}
