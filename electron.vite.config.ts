import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'
import { contentSecurityPolicy } from './electron/main/content-security-policy'

/** In builds only: while developing, React's refresh needs an inline script. */
const policyInThePage: Plugin = {
  name: 'policy-in-the-page',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
      injectTo: 'head-prepend',
    },
  ],
}

/** The faces of the first look. Asked for only when words are laid out, they would have all words laid out twice. */
const facesOfTheStart = /(?:Sans(?:Arabic)?_(?:400|500|600))\w+\.ttf$/
const facesAhead: Plugin = {
  name: 'faces-ahead',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle = {} }) =>
      Object.values(bundle).flatMap(({ type, fileName }) =>
        type === 'asset' && facesOfTheStart.test(fileName.replace(/-[\w-]{8}\./, '.'))
          ? [
              {
                tag: 'link',
                attrs: {
                  ...{ rel: 'preload', as: 'font', type: 'font/ttf', crossorigin: true },
                  href: `./${fileName}`,
                },
                injectTo: 'head' as const,
              },
            ]
          : [],
      ),
  },
}

/** What the app never says: zod's own messages, and React Aria's in languages that the window does not speak. */
const spokenLanguages = /(?:ar-AE|fr-FR|en-US)\.mjs$/
const silentLanguages: Plugin = {
  name: 'silent-languages',
  enforce: 'pre',
  load(id) {
    if (/[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/.test(id)) return 'export {}'
    const isReactAria = /[\\/]react-(?:aria|stately|aria-components)[\\/].*[\\/]intl[\\/]/.test(id)
    return isReactAria && /[a-z]{2}-[A-Z]{2}\.mjs$/.test(id) && !spokenLanguages.test(id)
      ? 'export default {}'
      : undefined
  },
}

export default defineConfig({
  main: {
    plugins: [silentLanguages],
    build: {
      outDir: 'out/main',
      // One file is read sooner than the hundred that zod is made of, and every start waits for them.
      externalizeDeps: { exclude: ['zod'] },
      target: 'node20.18',
      rolldownOptions: {
        // The command line is built here too, because it shares its chunks with the worker.
        input: {
          main: 'electron/main/main.ts',
          // An entry, so that it stands beside the workers it starts.
          'run-app': 'electron/main/run-app.ts',
          worker: 'electron/worker/worker.ts',
          spelling: 'electron/worker/spelling.ts',
          cli: 'cli/main.ts',
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: 'node20.18',
      rolldownOptions: {
        input: { preload: 'electron/preload/preload.ts' },
        // A sandboxed preload must be CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [silentLanguages, react(), policyInThePage, facesAhead],
    build: {
      outDir: 'out/renderer',
      // Less to read and compile at every start.
      minify: true,
      chunkSizeWarningLimit: 1500,
      target: 'chrome130',
      rolldownOptions: { input: 'renderer/index.html' },
    },
  },
})
