import { isUtf8 } from 'node:buffer'

const FORBIDDEN_KEYS = new Set(['__proto__', 'prototype', 'constructor'])

/** Thrown with a short word for what is wrong; never with what was sent. */
export class JsonFault extends Error {
  override readonly name = 'JsonFault'
}

// a string left open runs to the end, so that no text makes the search start over
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?$)|[{}[\],:]/gs

/**
 * Walks over the punctuation of a JSON text, before anything is built from it.
 * @throws JsonFault 'depth', 'key.doubled' or 'key.forbidden'
 */
function checkShape(text: string, maxDepth: number): void {
  const open: (Set<string> | null)[] = []
  let last = ''
  let previous = ''
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') {
      open.push(token === '{' ? new Set() : null)
      if (open.length > maxDepth) throw new JsonFault('depth')
    } else if (token === '}' || token === ']') {
      open.pop()
    } else if (token === ':') {
      const keys = open.at(-1)
      if (keys && (previous === '{' || previous === ',')) noteKey(keys, last)
    }
    previous = last
    last = token
  }
}

function noteKey(keys: Set<string>, literal: string): void {
  const key = parse(literal)
  if (typeof key !== 'string') throw new JsonFault('syntax')
  if (FORBIDDEN_KEYS.has(key)) throw new JsonFault('key.forbidden')
  if (keys.has(key)) throw new JsonFault('key.doubled')
  keys.add(key)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) throw new JsonFault('syntax')
    throw error
  }
}

/** Refuses what JSON allows and a store does not keep: NUL, lone surrogates, numbers past the double. */
function checkValues(value: unknown): void {
  if (typeof value === 'string' && (value.includes('\u0000') || /\p{Surrogate}/u.test(value)))
    throw new JsonFault('text')
  if (typeof value === 'number' && !Number.isFinite(value)) throw new JsonFault('number')
  if (value && typeof value === 'object') {
    for (const [key, entry] of Object.entries(value)) {
      checkValues(key)
      checkValues(entry)
    }
  }
}

/**
 * Parses a body that must be JSON and nothing but: UTF-8 without BOM, no doubled keys, no prototype keys.
 * @param maxDepth how many brackets may be open at once
 * @throws JsonFault
 */
export function parseStrictJson(body: Buffer, maxDepth: number): unknown {
  if (body.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))) throw new JsonFault('bom')
  if (!isUtf8(body)) throw new JsonFault('utf8')
  const text = body.toString('utf8')
  checkShape(text, maxDepth)
  const value = parse(text)
  checkValues(value)
  return value
}
