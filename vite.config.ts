/// <reference types="vitest/config" />
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { viteSingleFile } from 'vite-plugin-singlefile';
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

/** Where the map's data are: beside the page, or inside it when it is one file that may fetch nothing. */
function ground(single: boolean): Plugin {
  const read = (file: string) => readFileSync(new URL(file, import.meta.url)).toString('base64');
  const inside = () => `"data:application/json;base64,${read('assets/map/theatres.topo.json')}"`;
  const beside = "import.meta.env.BASE_URL + 'map/theatres.topo.json'";
  return {
    name: 'ground',
    resolveId: id => (id === 'virtual:ground' ? '\0ground' : null),
    load: id => (id === '\0ground' ? `export const ground = ${single ? inside() : beside};` : null),
    transformIndexHtml: html =>
      single ? html.replace('/icon.svg', `data:image/svg+xml;base64,${read('assets/icon.svg')}`) : html,
  };
}

/** What the built page may load: only what came with it. `script` is where its scripts come from. */
const policy = (script: string, data: string) =>
  [
    "default-src 'self'",
    `script-src ${script}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${data}`,
    `worker-src 'self' blob:${data}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const metaPolicy = (content: string) =>
  ({
    tag: 'meta',
    attrs: { 'http-equiv': 'Content-Security-Policy', content },
    injectTo: 'head-prepend',
  }) as const;

/** Writes the policy into the built page. The development server needs inline scripts and a socket, and gets none. */
function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: () => [metaPolicy(policy("'self'", ''))],
  };
}

/** The same for one file: its scripts are in the page, so the policy names each by its hash. */
function singlePolicy(): Plugin {
  return {
    name: 'single-policy',
    apply: 'build',
    enforce: 'post',
    // After the scripts have been put into the page.
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') return;
        const html = String(page.source);
        const scripts = [...html.matchAll(/<script type="module"[^>]*>([\s\S]*?)<\/script>/g)];
        const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
        const content = policy(scripts.map(([, code = '']) => hash(code)).join(' '), ' data:');
        const meta = `<meta http-equiv="Content-Security-Policy" content="${content}">`;
        page.source = html.replace('<head>', () => `<head>\n    ${meta}`);
      },
    },
  };
}

/** Keeps the whole game in the browser after the first visit. The page itself asks before it takes a newer one. */
const offline = (disable: boolean) =>
  VitePWA({
    disable,
    registerType: 'prompt',
    injectRegister: null,
    manifest: {
      name: 'No Limits',
      short_name: 'No Limits',
      description: 'A turn-based strategy game for players and classrooms: too little for two doors.',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: '#0f161c',
      theme_color: '#0f161c',
      icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' }],
    },
    workbox: {
      globPatterns: ['**/*.{html,js,css,json,svg,woff2}'],
      // Phaser alone has 1.4 MB, the scenario texts about as much.
      maximumFileSizeToCacheInBytes: 6_000_000,
      cleanupOutdatedCaches: true,
    },
  });

// `--mode single` builds the whole game as one HTML file, for a memory stick.
export default defineConfig(({ mode }) => {
  const single = mode === 'single';
  return {
    base: './',
    publicDir: single ? false : 'assets',
    resolve: {
      alias: single ? [{ find: './start-worker.ts', replacement: './start-worker-inside.ts' }] : [],
    },
    plugins: [
      preact(),
      gallery(),
      savedScenarios(),
      ground(single),
      offline(single),
      ...(single ? [viteSingleFile({ removeViteModuleLoader: true }), singlePolicy()] : [contentPolicy()]),
    ],
    build: {
      target: 'es2022',
      outDir: single ? 'dist-single' : 'dist',
      ...(single ? { assetsInlineLimit: () => true } : {}),
      // Phaser alone is 1.4 MB and cannot be tree-shaken; it is its own chunk, loaded after the first screen.
      chunkSizeWarningLimit: 1500,
    },
    worker: { format: single ? 'iife' : 'es' },
    test: {
      include: ['tests/**/*.test.ts'],
      exclude: ['tests/browser/**'],
      environment: 'node',
      // Half the time of a run went into loading the same modules for each of a hundred files. A test that changes
      // what a module remembers puts it back.
      isolate: false,
    },
  };
});
