import { writeFileSync } from 'node:fs'

import { build } from 'esbuild'

import { serverBundle } from './serverBundle.mjs'

await build({ ...serverBundle, outdir: 'dist/server' })

// React, Next and Payload choose between their two builds while they are imported: it must be said before
writeFileSync('dist/server/index.mjs', "process.env.NODE_ENV ??= 'production'\nawait import('./server.mjs')\n")
