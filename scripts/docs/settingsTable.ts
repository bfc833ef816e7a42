import { readFileSync } from 'node:fs'

import { format, resolveConfig } from 'prettier'

import { SETTINGS } from '../../src/env.ts'
import { tableOf } from './markdown.ts'

/** What is printed stands between these; the rest of the page is written by hand. */
const PRINTED = /(<!-- settings: .+ -->\n\n)[\s\S]*?(<!-- \/settings -->)/

/** @returns the default as it is read, or a dash */
function defaultOf(name: string): string {
  const shown = SETTINGS[name]?.meta()?.shown
  if (typeof shown === 'string') return shown
  const given = SETTINGS[name]?.safeParse(undefined).data
  return given === undefined ? '—' : `\`${JSON.stringify(given).replaceAll('"', '')}\``
}

function meaningOf(name: string): string {
  const { description = '', needed = false } = SETTINGS[name]?.meta() ?? {}
  return needed ? `${description}; **required in production**` : description
}

const FILE = 'docs/operations.md'

/** docs/operations.md with the table of settings as the code declares them, laid out like any page written by hand. */
export async function operationsPage(): Promise<string> {
  const rows = Object.keys(SETTINGS).map((name) => [`\`${name}\``, defaultOf(name), meaningOf(name)])
  const table = tableOf(['variable', 'default', 'meaning'], rows)
  const page = readFileSync(FILE, 'utf8')
  if (!PRINTED.test(page)) throw new Error(`${FILE} has no place for the table of settings.`)
  const printed = page.replace(PRINTED, (_, start: string, end: string) => `${start}${table}\n\n${end}`)
  return format(printed, { ...(await resolveConfig(FILE)), filepath: FILE })
}
