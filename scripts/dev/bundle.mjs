import path from 'node:path'

import { context } from 'esbuild'

import { serverBundle } from '../serverBundle.mjs'

const FOLDER = 'dist/dev'

/** What the server and the file it begins with import from packages, before anything else runs. */
function packagesOf(outputs, file, seen = new Set()) {
  if (seen.has(file)) return []
  seen.add(file)
  return outputs[file].imports
    .filter(({ kind }) => kind === 'import-statement')
    .flatMap(({ path: name, external }) => (external ? [name] : packagesOf(outputs, name, seen)))
}

/** The server bundled for development: rebuilt in a tenth of a second, since esbuild remembers what did not change. */
export async function createServerBundle() {
  const builder = await context({ ...serverBundle, outdir: FOLDER, metafile: true })
  const fileOf = (name) => path.resolve(FOLDER, `${name}.mjs`)
  const made = { sources: new Set(), packages: [] }

  /** @returns whether there is a new bundle; if not, esbuild has said what is wrong with the sources */
  async function rebuild() {
    const { metafile } = await builder.rebuild().catch(() => ({}))
    if (!metafile) return false
    made.sources = new Set(Object.keys(metafile.inputs))
    made.packages = [...new Set(packagesOf(metafile.outputs, `${FOLDER}/server.mjs`))]
    return true
  }

  return {
    rebuild,
    fileOf,
    /** the files it is made of: Vite and Next watch those of the site and the panel */
    get sources() {
      return made.sources
    },
    get packages() {
      return made.packages
    },
  }
}
