/**
 * Bundles the server, the thread that draws documents and the migrations; packages stay outside, in node_modules. The bundle starts in a second
 * and takes half the memory of a process that compiles TypeScript as it goes.
 */
import { writeFileSync } from 'node:fs'

import { build } from 'esbuild'

/** In a bundle `import.meta.url` is not where the sources are: the two places that ask are told here. */
const places = [
  'process.env.BAOKAO_ROOT ??= process.cwd();',
  "process.env.BAOKAO_DOCUMENT_WORKER ??= new URL('./documentWorker.mjs', import.meta.url).pathname;",
].join('\n')

await build({
  entryPoints: [
    { out: 'server', in: 'src/server/index.ts' },
    { out: 'migrate', in: 'scripts/migrate.ts' },
    { out: 'documentWorker', in: 'plugins/documents/documentWorker.ts' },
  ],
  outdir: 'dist/server',
  outExtension: { '.js': '.mjs' },
  banner: { js: places },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  jsx: 'automatic',
  sourcemap: 'linked',
  logLevel: 'info',
})

// React, Next and Payload choose between their two builds while they are imported: it must be said before
writeFileSync('dist/server/index.mjs', "process.env.NODE_ENV ??= 'production'\nawait import('./server.mjs')\n")
