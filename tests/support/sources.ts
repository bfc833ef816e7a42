import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const ROOMS = ['collections', 'hooks', 'plugins', 'src', 'scripts', 'payload.config.ts']
const NOT_OURS = /^src\/(?:database\/migrations\/|payload-types[.]ts$|app\/)/

/** One file of our own code. */
export interface Source {
  /** from the root, with slashes */
  readonly file: string
  readonly text: string
}

/** Every file of code that a person wrote, tests excepted. */
export function sources(): Source[] {
  const files = ROOMS.flatMap((room) =>
    room.endsWith('.ts')
      ? [room]
      : readdirSync(room, { recursive: true, encoding: 'utf8' }).map((name) =>
          path.posix.join(room, name.replaceAll('\\', '/')),
        ),
  )
  return files
    .filter((file) => /[.](?:ts|tsx|mts|mjs)$/.test(file) && !NOT_OURS.test(file))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
}
