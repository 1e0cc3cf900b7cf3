// The rows of the bench that are about a page: futures and a review in a worker of an installed Chromium.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { installedBrowser } from '../browser/provide-browser.mjs';

const source = fileURLToPath(new URL('./in-worker.ts', import.meta.url));

/** @param {string} out folder for what is built. Installs nothing: without a browser it says so. */
export async function benchChromium(out) {
  console.log('\nMilliseconds in a worker of Chromium');
  const executablePath = installedBrowser();
  if (!executablePath) {
    console.log('not measured: no Chromium or Chrome is installed');
    return;
  }
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      lib: { entry: source, formats: ['iife'], name: 'bench', fileName: () => 'in-worker.js' },
      outDir: out,
      emptyOutDir: false,
      target: 'es2022',
    },
  });
  const code = readFileSync(join(out, 'in-worker.js'), 'utf8');
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage();
    const found = await page.evaluate(inWorker, code);
    row('1,000 futures of ten turns, orders given beforehand', 'at most 100', found.given);
    row('the same, believed and decided by the reference player', '', found.believed);
    row('the review of a game of ten turns', 'at most 2000', found.reviewed);
  } finally {
    await browser.close();
  }
}

/** Runs in the page. */
function inWorker(code) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(URL.createObjectURL(new Blob([code])));
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
  });
}

function row(name, should, rounds) {
  const sorted = [...rounds].sort((a, b) => a - b);
  const [median, least, most] = [sorted[Math.floor(sorted.length / 2)], sorted[0], sorted.at(-1)];
  const figures = `${median.toFixed(1).padStart(9)}   [${least.toFixed(1)} .. ${most.toFixed(1)}]`;
  console.log(`${name.padEnd(54)} ${should.padStart(13)} ${figures}`);
}
