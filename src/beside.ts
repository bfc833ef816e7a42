import type { PayloadRequest } from 'payload'

/**
 * A value kept beside a request for one write: by what is written, and used once. `req.context` would not do: what is put
 * there leaks into the next write of the same request.
 */
export interface Beside<T> {
  /** @param key names the row and the revision it is written from */
  put(req: PayloadRequest, key: string, value: T): void
  /** Hands it over and forgets it. */
  take(req: PayloadRequest, key: string): T | undefined
  /** Looks without forgetting. */
  peek(req: PayloadRequest, key: string): T | undefined
}

/** Makes a place beside requests for one kind of value. */
export function beside<T>(): Beside<T> {
  const values = new WeakMap<PayloadRequest, Map<string, T>>()
  return {
    put(req, key, value) {
      const known = values.get(req) ?? new Map<string, T>()
      values.set(req, known.set(key, value))
    },
    take(req, key) {
      const value = values.get(req)?.get(key)
      values.get(req)?.delete(key)
      return value
    },
    peek: (req, key) => values.get(req)?.get(key),
  }
}

/** A promise remembered for as long as it may still succeed: one that rejects is dropped, and the next call asks anew. */
export function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined
  return () => {
    asked ??= ask().catch((error: unknown) => {
      asked = undefined
      throw error
    })
    return asked
  }
}
