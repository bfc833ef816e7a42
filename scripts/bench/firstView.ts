import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const SITE = 'dist/site'
/** As a preview of the page loads it: itself, and every script and style it names. */
const LOADED = /<(?:script|link)[^>]*\s(?:src|href)="\/([^"]+\.(?:js|css))"/g

interface Weight {
  readonly plain: number
  readonly gzip: number
  readonly brotli: number
}

function weightOf(name: string): Weight {
  const path = join(SITE, name)
  const body = readFileSync(path)
  const brotli = existsSync(`${path}.br`) ? readFileSync(`${path}.br`).length : brotliCompressSync(body).length
  return { plain: body.length, gzip: gzipSync(body, { level: 9 }).length, brotli }
}

function sumOf(names: readonly string[]): Weight {
  const weights = names.map(weightOf)
  const sum = (key: keyof Weight) => weights.reduce((total, weight) => total + weight[key], 0)
  return { plain: sum('plain'), gzip: sum('gzip'), brotli: sum('brotli') }
}

/** What the candidate site's home costs on the wire before it can be used: a line a kind, and their sum. */
export function firstViewLines(): string[] {
  const html = readFileSync(join(SITE, 'index.html'), 'utf8')
  const loaded = [...html.matchAll(LOADED)].map(([, name = '']) => name)
  const parts = {
    page: ['index.html'],
    script: loaded.filter((name) => name.endsWith('.js')),
    style: loaded.filter((name) => name.endsWith('.css')),
  }
  const rows = { ...parts, sum: Object.values(parts).flat() }
  return Object.entries(rows).map(([name, names]) => {
    const { plain, gzip, brotli } = sumOf(names)
    const files = `${names.length} file${names.length === 1 ? '' : 's'}`
    return `  ${name.padEnd(8)}${files.padStart(9)}${String(gzip).padStart(10)} bytes gz${String(brotli).padStart(10)} br${String(plain).padStart(10)} plain`
  })
}
