/**
 * Measures the built candidate site (dist/site) as a phone receives it and fails when a page grows past its budget:
 * first view ≤ 60 KB of script and ≤ 20 KB of style (gzip), any other page adds ≤ 15 KB. Run after `vite build`.
 * A page's cost is everything it loads before it can be used; what is fetched on demand is listed, not judged.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const SITE = 'dist/site'
const BUDGET = { firstScript: 60 * 1024, firstStyle: 20 * 1024, page: 15 * 1024 }
/** Loads more when it is opened, by decision (docs of the site): it decodes and checks a picture. */
const HEAVIER_PAGES = ['photo/PhotoPage.tsx']

const manifest = JSON.parse(readFileSync(join(SITE, 'manifest.json'), 'utf8'))
const sizeOf = (file) => gzipSync(readFileSync(join(SITE, file)), { level: 9 }).length
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`

function closureOf(key, found = new Set()) {
  if (found.has(key)) return found
  found.add(key)
  for (const next of manifest[key].imports ?? []) closureOf(next, found)
  return found
}

function filesOf(keys) {
  const chunks = [...keys].map((key) => manifest[key])
  return {
    script: new Set(chunks.map(({ file }) => file).filter((file) => file.endsWith('.js'))),
    style: new Set(chunks.flatMap(({ css = [], file }) => [...css, ...(file.endsWith('.css') ? [file] : [])])),
  }
}

const total = (files) => [...files].reduce((sum, file) => sum + sizeOf(file), 0)

const entry = Object.keys(manifest).find((key) => manifest[key].isEntry && manifest[key].file.endsWith('.js'))
const html = readFileSync(join(SITE, 'index.html'), 'utf8')
const linked = [...html.matchAll(/href="\/(assets\/[^"]+\.css)"/g)].map(([, file]) => file)
const firstKeys = closureOf(entry)
const first = filesOf(firstKeys)
const failures = []

function judge(name, bytes, most) {
  const isOver = bytes > most
  console.log(`${isOver ? 'OVER' : 'ok  '} ${name.padEnd(38)} ${kilobytes(bytes).padStart(9)} of ${kilobytes(most)}`)
  if (isOver) failures.push(name)
}

judge('first view, script', total(first.script), BUDGET.firstScript)
judge('first view, style', total(new Set([...first.style, ...linked])), BUDGET.firstStyle)

/** Every view fetched on its own: the pages, and the later steps of a page. */
const pages = Object.keys(manifest).filter((key) => manifest[key].isDynamicEntry && key.endsWith('.tsx'))
/** What a page has loaded already when it opens one of its steps. */
function stepsBefore(key) {
  const openers = Object.keys(manifest).filter((other) => manifest[other].dynamicImports?.includes(key))
  const isStep = !firstKeys.has(openers[0]) && openers.length === 1
  return isStep ? closureOf(openers[0], stepsBefore(openers[0])) : new Set()
}

for (const page of pages.sort()) {
  const own = filesOf(closureOf(page))
  const known = filesOf(stepsBefore(page)).script
  const added = [...own.script].filter((file) => !first.script.has(file) && !known.has(file))
  const most = HEAVIER_PAGES.some((name) => page.endsWith(name)) ? Infinity : BUDGET.page
  judge(page, total(added), most)
}

for (const key of Object.keys(manifest)) {
  if (manifest[key].isDynamicEntry && !pages.includes(key)) {
    console.log(`     on demand: ${key.padEnd(27)} ${kilobytes(sizeOf(manifest[key].file)).padStart(9)}`)
  }
}

const INLINE = [/<script(?![^>]*\ssrc=)[^>]*>/, /<style/, /\sstyle="/, /\son\w+="/]
for (const pattern of INLINE)
  if (pattern.test(html)) failures.push(`index.html holds what the policy forbids: ${pattern}`)
for (const name of readdirSync(join(SITE, 'assets')).filter((file) => file.endsWith('.css'))) {
  if (/url\(["']?(?:data|https?):/.test(readFileSync(join(SITE, 'assets', name), 'utf8'))) {
    failures.push(`${name} loads something from outside the site`)
  }
}

if (failures.length > 0) {
  console.error(`\nOver budget or against the policy:\n${failures.map((line) => `  ${line}`).join('\n')}`)
  process.exit(1)
}
