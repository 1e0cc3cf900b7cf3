// `npm test`: everything that has to hold, one after the other, with one count at the end.
// Every step runs even when an earlier one failed, so that one run shows everything that is wrong.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provideBrowser } from './browser/provide-browser.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'no-limits-test-'));
const bin = (name, ...args) => ['node', [join('node_modules', ...name), ...args]];
const totals = { passed: 0, failed: 0 };

/** Runs a command with its output shown; true when it ended well. */
function run([command, args], env = {}) {
  const done = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  return done.status === 0;
}

function count(name, passed, failed) {
  totals.passed += passed;
  totals.failed += failed;
  console.log(`-- ${name}: ${passed} passed, ${failed} failed\n`);
}

/** A step without a count of its own counts as one test. */
function step(name, command) {
  console.log(`== ${name}`);
  const ok = run(command);
  count(name, ok ? 1 : 0, ok ? 0 : 1);
  return ok;
}

/** A step that writes a JSON report. When it ends badly without a failed test in it, that itself is a failure. */
function counted(name, command, env, read) {
  console.log(`== ${name}`);
  const ok = run(command, env);
  let found = { passed: 0, failed: 0 };
  try {
    found = read();
  } catch (cause) {
    console.error(`No report was written: ${cause instanceof Error ? cause.message : cause}`);
  }
  const silent = (!ok && found.failed === 0) || found.passed + found.failed === 0;
  count(name, found.passed, found.failed + (silent ? 1 : 0));
}

const json = file => JSON.parse(readFileSync(file, 'utf8'));

step('types', bin(['typescript', 'bin', 'tsc'], '-p', '.'));
step(
  'types of the simulation alone (no browser, no Node)',
  bin(['typescript', 'bin', 'tsc'], '-p', 'src/sim'),
);
step('lint and format', bin(['@biomejs', 'biome', 'bin', 'biome'], 'check', '.'));
step('scenario files', bin(['tsx', 'dist', 'cli.mjs'], 'src/cli/check.ts'));

const unitReport = join(scratch, 'unit.json');
counted(
  'unit, property, golden and boundary tests',
  bin(
    ['vitest', 'vitest.mjs'],
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
  ),
  {},
  () => {
    const report = json(unitReport);
    return { passed: report.numPassedTests, failed: report.numFailedTests + report.numPendingTests };
  },
);

const built = step('build', bin(['vite', 'bin', 'vite.js'], 'build', '--logLevel', 'warn'));
const browser = built ? provideBrowser() : null;
if (browser) {
  const browserReport = join(scratch, 'browser.json');
  counted(
    'browser tests',
    bin(['@playwright', 'test', 'cli.js'], 'test', '--config', 'tests/browser/playwright.config.ts'),
    { CHROMIUM_PATH: browser.path, BROWSER_REPORT: browserReport },
    () => {
      const { expected, unexpected, flaky, skipped } = json(browserReport).stats;
      return { passed: expected, failed: unexpected + flaky + skipped };
    },
  );
} else {
  count('browser tests', 0, 1);
}

console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;
