import type { Request, Response } from 'express'

import { Refusal } from '../domain/errors.ts'
import type { TooLarge } from '../door/declaration.ts'

/** The largest JSON body of a candidate, and how many brackets may be open in it. */
export const MAX_JSON_BYTES = 64 * 1024
export const MAX_JSON_DEPTH = 20

/** The staff write notices and upload files through the panel. */
export const MAX_STAFF_BYTES = 4 * 1024 * 1024
export const MAX_STAFF_JSON_DEPTH = 60

/** How long a refused sender may go on sending before the line is cut. */
const LINGER_MS = 1000

/** @returns the media type without parameters, lower case; '' when none is given. */
export function mediaTypeOf(req: Pick<Request, 'headers'>): string {
  return (req.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
}

/** @returns a size for people: 64 KB, 2 MB. */
export function sizeInWords(bytes: number): string {
  return bytes >= 1_000_000 ? `${Math.floor(bytes / 1_000_000)} MB` : `${bytes / 1024} KB`
}

/** Lets the answer reach a sender that is still talking, then cuts the line. */
function hangUpAfterAnswer(req: Request, res: Response): void {
  res.setHeader('Connection', 'close')
  res.once('finish', () => setTimeout(() => req.socket.destroy(), LINGER_MS).unref())
  req.resume()
}

/**
 * Reads the whole body within its limit. Compressed bodies are not taken: nobody here sends them, and they may be bombs.
 * @throws Refusal with 413 as soon as the limit is known to be passed, 415 for an encoding
 */
export async function readBody(
  req: Request,
  res: Response,
  limit: { maxBytes: number; tooLarge: TooLarge },
): Promise<Buffer> {
  const encoding = req.headers['content-encoding']
  if (encoding !== undefined && encoding !== 'identity') {
    hangUpAfterAnswer(req, res)
    throw new Refusal('WRONG_CONTENT_TYPE', { expected: 'identity' })
  }
  const tooLarge = () => {
    hangUpAfterAnswer(req, res)
    return new Refusal(limit.tooLarge, { limit: sizeInWords(limit.maxBytes) })
  }
  if (Number(req.headers['content-length'] ?? 0) > limit.maxBytes) throw tooLarge()
  return collect(req, limit.maxBytes, tooLarge)
}

function collect(req: Request, maxBytes: number, tooLarge: () => Refusal): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const onData = (chunk: Buffer) => {
      size += chunk.length
      if (size <= maxBytes) return void chunks.push(chunk)
      req.off('data', onData)
      reject(tooLarge())
    }
    req.on('data', onData)
    req.once('end', () => resolve(Buffer.concat(chunks)))
    req.once('error', reject)
    req.once('close', () => reject(new Refusal('BAD_REQUEST', { reason: 'body.aborted' })))
  })
}
