import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import type { Request, RequestHandler, Response } from 'express'

import { Refusal } from '../domain/errors.ts'
import { visitOf } from './visit.ts'

/** One built file of the candidate site, held in memory: the whole site is smaller than one photo. */
interface SiteFile {
  readonly plain: Buffer
  readonly brotli: Buffer | undefined
  readonly type: string
  readonly etag: string
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
}

/** Reads every built file once; `x.br` becomes the compressed body of `x`. A missing folder is an empty site. */
export async function loadSite(dir: string): Promise<ReadonlyMap<string, SiteFile>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const names = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
  const all = new Set(names)
  const files = new Map<string, SiteFile>()
  for (const name of names) {
    const type = TYPES[path.extname(name)]
    if (!type) continue
    const plain = await readFile(name)
    const brotli = all.has(`${name}.br`) ? await readFile(`${name}.br`) : undefined
    const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`
    files.set(`/${path.relative(dir, name).split(path.sep).join('/')}`, { plain, brotli, type, etag })
  }
  return files
}

function send(file: SiteFile & { cacheControl: string }, req: Request, res: Response): void {
  const isBrotli = file.brotli !== undefined && req.acceptsEncodings('br') === 'br'
  res.setHeader('Vary', 'Accept-Encoding')
  res.setHeader('Cache-Control', file.cacheControl)
  res.setHeader('ETag', isBrotli ? file.etag.replace(/"$/, '-br"') : file.etag)
  if (req.fresh) return void res.status(304).end()
  const body = (isBrotli ? file.brotli : undefined) ?? file.plain
  if (isBrotli) res.setHeader('Content-Encoding', 'br')
  res.setHeader('Content-Type', file.type)
  res.setHeader('Content-Length', body.length)
  res.end(req.method === 'HEAD' ? undefined : body)
}

/**
 * Sends the built candidate site: hashed files under /assets for a year (unknown ones 404), index.html for every other path,
 * because the routes live in the page.
 */
export function serveSite(files: ReadonlyMap<string, SiteFile>): RequestHandler {
  return (req, res) => {
    const visit = visitOf(res)
    if (req.method !== 'GET' && req.method !== 'HEAD') throw new Refusal('NOT_FOUND')
    const isAsset = req.path.startsWith('/assets/')
    visit.pattern = isAsset ? '/assets/*' : '/*'
    const file = files.get(req.path)
    if (file && req.path !== '/index.html') {
      return send({ ...file, cacheControl: isAsset ? 'public, max-age=31536000, immutable' : 'no-cache' }, req, res)
    }
    const index = files.get('/index.html')
    if (isAsset || !index) throw new Refusal('NOT_FOUND')
    send({ ...index, cacheControl: 'no-cache' }, req, res)
  }
}
