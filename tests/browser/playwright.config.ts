// Plays the built game in a real Chromium. Software WebGL, so that it runs on a machine without a GPU.
import { defineConfig, devices } from '@playwright/test';

const port = Number(process.env.PORT ?? 4173);
const executablePath = process.env.CHROMIUM_PATH;
const report = process.env.BROWSER_REPORT;

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  // Two files at a time; the tests of one file run one after the other.
  workers: 2,
  retries: 0,
  timeout: 120_000,
  // Software WebGL on two cores takes its time.
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: report ? [['list'], ['json', { outputFile: report }]] : [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    // Keeping the game costs a download of all of it; only the test of it waits for that.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // As most desktops show a page: scroll bars take their part of it.
      ignoreDefaultArgs: ['--hide-scrollbars'],
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
      ],
    },
  },
  projects: [
    { name: 'chromium', use: { ...devices['Desktop Chrome'], viewport: { width: 1366, height: 768 } } },
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: '../..',
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
