import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import type { Kind, Line } from './kinds.ts'
import { KINDS } from './kinds.ts'

/** What is to be written, by file, and the commands that print what follows from it. */
export interface Plan {
  readonly files: ReadonlyMap<string, string>
  readonly then: readonly string[]
}

const TEMPLATES = path.join(import.meta.dirname, 'templates')
const USAGE = Object.values(KINDS).map(({ usage }) => `  npm run new ${usage}`)

const camelOf = (slug: string): string => slug.replace(/-(.)/g, (_dash, letter: string) => letter.toUpperCase())

/** Puts the names into a template's or a line's text. */
function fillerFor(slug: string, words: string): (text: string) => string {
  const name = camelOf(slug)
  const named: Readonly<Record<string, string>> = {
    name,
    Name: name.charAt(0).toUpperCase() + name.slice(1),
    NAME: slug.replaceAll('-', '_').toUpperCase(),
    slug,
    label: words,
    about: words,
  }
  // the longest run of underscores belongs to the mark: __NAME___URL is NAME, then _URL
  return (text) => text.replace(/__(name|Name|NAME|slug|label|about)__/g, (_mark, key: string) => named[key] ?? '')
}

const template = (name: string): string => readFileSync(path.join(TEMPLATES, `${name}.txt`), 'utf8')

/** @throws Error where the file does not hold the anchor */
function withLine(text: string, { file, where, anchor, text: line }: Line): string {
  const at = text.indexOf(anchor)
  if (at < 0) throw new Error(`${file} has no place for it: "${anchor.trim()}" is not there.`)
  const kept = { before: [0, 0], after: [anchor.length, anchor.length], instead: [0, anchor.length] } as const
  const [until, from] = kept[where]
  return text.slice(0, at + until) + line + text.slice(at + from)
}

function checkArguments(kind: Kind, [name = '', words = '', ...more]: readonly string[]): void {
  const isWellNamed = kind.name.test(name)
  const isWellWorded = kind.words ? kind.words.shape.test(words) : words === ''
  if (isWellNamed && isWellWorded && more.length === 0) return
  const wrong = isWellNamed ? (kind.words?.called ?? 'what follows it') : 'its name'
  throw new Error(
    `npm run new ${kind.usage}: ${wrong} is not right (${String(isWellNamed ? kind.words?.shape : kind.name)}).`,
  )
}

/**
 * Plans what one call of `npm run new` writes; nothing is written here.
 * @param root the folder of the repository
 * @throws Error saying what is wrong with the call, which file is in the way, or where a line finds no place
 */
export function planNew([given = '', ...rest]: readonly string[], root: string): Plan {
  const kind: Kind | undefined = (KINDS as Record<string, Kind>)[given]
  if (!kind) throw new Error(`Say what is new:\n${USAGE.join('\n')}`)
  checkArguments(kind, rest)
  const fill = fillerFor(rest[0] ?? '', rest[1] ?? '')
  const files = new Map(kind.made.map(([from, to]) => [fill(to), fill(template(from))]))
  const inTheWay = [...files.keys()].find((file) => existsSync(path.join(root, file)))
  if (inTheWay) throw new Error(`${inTheWay} is there already.`)
  for (const line of kind.lines) {
    const file = fill(line.file)
    const place = path.join(root, file)
    if (!files.has(file) && !existsSync(place)) throw new Error(`${file} is not there.`)
    const text = line.text.startsWith('@') ? template(line.text.slice(1)) : line.text
    files.set(file, withLine(files.get(file) ?? readFileSync(place, 'utf8'), { ...line, file, text: fill(text) }))
  }
  return { files, then: kind.then }
}
