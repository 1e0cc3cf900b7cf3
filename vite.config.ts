/// <reference types="vitest/config" />
import { relative } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import { galleryEntries } from './src/cli/scenario-files.ts';

/** Prints what the first screen shows of each scenario into the page, so that it needs no loader. */
function gallery(): Plugin {
  return {
    name: 'gallery',
    resolveId: id => (id === 'virtual:gallery' ? '\0gallery' : null),
    load: id => (id === '\0gallery' ? `export const gallery = ${JSON.stringify(galleryEntries())};` : null),
  };
}

/** Tells the page of a saved scenario file, so that the running game can take it in without a reload. */
function savedScenarios(): Plugin {
  return {
    name: 'saved-scenarios',
    async handleHotUpdate({ file, read, server }) {
      const path = relative(server.config.root, file).replaceAll('\\', '/');
      if (!/^scenarios\/.*\.json$/.test(path)) return undefined;
      server.ws.send({ type: 'custom', event: 'scenario:saved', data: { path, text: await read() } });
      return [];
    },
  };
}

/** The built page may only load what came with it. The development server needs inline scripts and a socket. */
function contentPolicy(): Plugin {
  const policy = [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

export default defineConfig({
  base: './',
  publicDir: 'assets',
  plugins: [preact(), gallery(), savedScenarios(), contentPolicy()],
  build: {
    target: 'es2022',
    // Phaser alone is 1.4 MB and cannot be tree-shaken; it is its own chunk, loaded after the first screen.
    chunkSizeWarningLimit: 1500,
  },
  worker: { format: 'es' },
  test: { include: ['tests/**/*.test.ts'], exclude: ['tests/browser/**'], environment: 'node' },
});
