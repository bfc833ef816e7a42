import type { Child } from './child.ts'
import type { Prepared } from './prepared.ts'

/** One request as it is sent. */
export interface Shot {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** Where one of the two is asked, and with what. */
export interface Side {
  readonly child: Child
  /** the next request; each call a new one */
  readonly next: () => Shot
  /** how many different requests are left */
  readonly left: () => number
}

/** One thing candidates do, asked of the product and of the raw server. */
export interface Task {
  readonly name: string
  readonly raw: string
  readonly sides: Readonly<Record<'product' | 'raw', Side>>
}

const JSON_BODY = { 'content-type': 'application/json' }

/** Over the list again and again. */
function inTurn<T>(list: readonly T[], shotOf: (entry: T) => Shot): Pick<Side, 'next' | 'left'> {
  let at = 0
  return {
    next: () => {
      const entry = list[at % list.length]
      at += 1
      if (entry === undefined) throw new Error('Nothing to ask for.')
      return shotOf(entry)
    },
    left: () => Infinity,
  }
}

function statusRead(prepared: Prepared, product: Child, raw: Child): Task {
  const { readings } = prepared
  return {
    name: 'status read',
    raw: 'one row by its key',
    sides: {
      product: {
        child: product,
        ...inTurn(readings, ({ enrollment, cookie }) => ({
          method: 'GET',
          path: `/api/enrollments/${enrollment}/view`,
          headers: { cookie },
        })),
      },
      raw: {
        child: raw,
        ...inTurn(readings, ({ enrollment }) => ({ method: 'GET', path: `/enrollments/${enrollment}` })),
      },
    },
  }
}

function catalogueRead(product: Child, raw: Child): Task {
  const side = (child: Child, path: string): Side => ({ child, ...inTurn([path], () => ({ method: 'GET', path })) })
  return {
    name: 'catalogue read',
    raw: 'the same exams, a row of JSON each',
    sides: { product: side(product, '/api/exams?limit=100&depth=0'), raw: side(raw, '/exams') },
  }
}

/** Each request another candidate or another exam; the raw server is given people it makes no check of. */
function enrollmentCreate(prepared: Prepared, product: Child, raw: Child): Task {
  const { pairs, province, accepted } = prepared
  let used = 0
  let strangers = 0
  return {
    name: 'enrollment create',
    raw: 'two rows in one transaction',
    sides: {
      product: {
        child: product,
        left: () => pairs.length - used,
        next: () => {
          const pair = pairs[used]
          used += 1
          if (!pair) throw new Error('Every candidate has enrolled for every exam.')
          const headers = { ...JSON_BODY, cookie: pair.cookie, origin: product.origin }
          return {
            method: 'POST',
            path: '/api/enrollments',
            headers,
            body: JSON.stringify({ exam: pair.exam, province, accepted }),
          }
        },
      },
      raw: {
        child: raw,
        left: () => Infinity,
        next: () => {
          strangers += 1
          const exam = pairs[0]?.exam
          const body = JSON.stringify({ candidate: `stranger-${strangers}`, exam, province, accepted })
          return { method: 'POST', path: '/enrollments', headers: JSON_BODY, body }
        },
      },
    },
  }
}

/** The three tasks. */
export function tasksOf(prepared: Prepared, product: Child, raw: Child): Task[] {
  return [statusRead(prepared, product, raw), catalogueRead(product, raw), enrollmentCreate(prepared, product, raw)]
}
