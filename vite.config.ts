import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig, type Plugin } from 'vite'

/** Where the API answers while the site is developed (`npm run dev`). */
const API = process.env.BAOKAO_API ?? 'http://127.0.0.1:3000'

const COMPRESSIBLE = /\.(?:js|css|html|svg|json|txt)$/

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesUnder(path) : [path]
  })
}

/** Writes a .br beside every text file once, so that sending one costs no compression. */
function precompress(): Plugin {
  let folder = ''
  return {
    name: 'baokao-precompress',
    apply: 'build',
    configResolved(config) {
      folder = join(config.root, config.build.outDir)
    },
    writeBundle() {
      for (const path of filesUnder(folder).filter((name) => COMPRESSIBLE.test(name))) {
        const params = { [constants.BROTLI_PARAM_QUALITY]: 11 }
        writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path), { params }))
      }
    },
  }
}

/** The candidate site: written in React, shipped on Preact. Take the `alias` lines away to go back to React. */
export default defineConfig({
  root: 'src/site',
  publicDir: 'public',
  plugins: [tailwindcss(), precompress()],
  resolve: {
    alias: [
      { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
      { find: /^react-dom$/, replacement: 'preact/compat' },
      { find: /^react\/jsx-(dev-)?runtime$/, replacement: 'preact/jsx-runtime' },
      { find: /^react$/, replacement: 'preact/compat' },
    ],
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
  worker: { format: 'es' },
  build: {
    outDir: '../../dist/site',
    emptyOutDir: true,
    target: 'es2022',
    manifest: 'manifest.json',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      // packages mark components for React servers, of which there is none here: not worth a page of warnings
      onLog: (level, log, print) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : print(level, log)),
    },
  },
  // the front door takes changing requests from its own origin alone
  server: { host: '127.0.0.1', port: 3100, proxy: { '/api': { target: API, headers: { origin: API } } } },
})
