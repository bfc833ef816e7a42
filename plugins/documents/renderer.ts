import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'

import type { DocumentDataByKind, DocumentKind, DocumentRenderer } from '../../src/domain/documents.ts'
import type { DrawTask } from './draw.ts'

/** Where and how documents are drawn. */
export interface RendererOptions {
  /** absolute path of the thread's file; needed in a bundle, where this module's own address says nothing */
  readonly workerFile?: string | undefined
  /** 1 or 2; a thread takes some 150 MB while it lives */
  readonly threads?: 1 | 2
  /** draws in the calling thread: for tests and scripts */
  readonly inProcess?: boolean
}

const IDLE_MS = 60_000

/** Same interface, no thread: drawing blocks the caller. */
function inThisThread(): DocumentRenderer {
  return {
    async render(kind, data) {
      const { draw } = await import('./draw.ts')
      return draw({ kind, data } as DrawTask)
    },
    close: () => Promise.resolve(),
  }
}

/**
 * Draws documents in threads that start with the first document and end after a minute without one.
 * @throws Error when the thread's file is missing
 */
export function createDocumentRenderer(options: RendererOptions = {}): DocumentRenderer {
  if (options.inProcess) return inThisThread()
  const filename = options.workerFile ?? fileURLToPath(new URL('./documentWorker.ts', import.meta.url))
  if (!existsSync(filename)) throw new Error(`The documents' worker ${filename} is missing: name it by workerFile.`)
  const pool = new Piscina({ filename, minThreads: 0, maxThreads: options.threads ?? 1, idleTimeout: IDLE_MS })
  return {
    async render<K extends DocumentKind>(kind: K, data: DocumentDataByKind[K]) {
      const bytes = (await pool.run({ kind, data })) as Uint8Array
      return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    },
    close: () => pool.close(),
  }
}
