import { AsyncLocalStorage } from 'node:async_hooks'

import { TooBusy, WriteOutsideTransaction } from './errors.ts'

/** How long one writer may hold the file, and how long another may wait for it. */
export interface QueueLimits {
  readonly leaseMs: number
  readonly waitMs: number
}

/** One writer's place in the queue. */
export interface Turn {
  /** resolves when it is this writer's turn; rejects with TooBusy */
  readonly granted: Promise<void>
  state: 'waiting' | 'holding' | 'over'
  /** true until the caller has awaited anything: calls started side by side are siblings, not nested */
  isFresh: boolean
  /** a transaction was begun under this turn */
  isUsed: boolean
  /** called when the lease ends before the turn is given back */
  onLeaseEnd: () => Promise<void>
  /** gives the turn back; more than once does no harm */
  leave: () => void
}

interface Place {
  readonly turn: Turn
  readonly start: () => void
  readonly giveUp: (error: unknown) => void
  timer?: NodeJS.Timeout
}

const scope = new AsyncLocalStorage<Turn | undefined>()

/** Runs `work` so that a turn taken inside does not mark the caller's own context. */
export function inOwnScope<T>(work: () => T): T {
  return scope.run(scope.getStore(), work)
}

/** The turn that the present async context took and has not given back. */
export function currentTurn(): Turn | undefined {
  const turn = scope.getStore()
  return turn && turn.state !== 'over' ? turn : undefined
}

/**
 * The one queue of all writers of a SQLite file in this process: first come, first served.
 * SQLite has one writer at a time; a second one that does not wait here gets SQLITE_BUSY.
 */
export class WriterQueue {
  readonly #limits: QueueLimits
  readonly #waiting: Place[] = []
  #isHeld = false

  constructor(limits: QueueLimits) {
    this.#limits = limits
  }

  /** how many wait, for metrics */
  get length(): number {
    return this.#waiting.length
  }

  /**
   * Joins the queue and marks the caller's async context until the turn is over.
   * @throws WriteOutsideTransaction when this context holds or awaits a turn already: it would wait for itself
   */
  take(): Turn {
    const outer = currentTurn()
    if (outer && !outer.isFresh) throw new WriteOutsideTransaction()
    const place = this.#newPlace()
    queueMicrotask(() => {
      place.turn.isFresh = false
    })
    if (this.#isHeld) this.#wait(place)
    else this.#grant(place)
    scope.enterWith(place.turn)
    return place.turn
  }

  #newPlace(): Place {
    let start!: () => void
    let giveUp!: (error: unknown) => void
    const granted = new Promise<void>((resolve, reject) => {
      start = resolve
      giveUp = reject
    })
    const turn: Turn = {
      granted,
      state: 'waiting',
      isFresh: true,
      isUsed: false,
      onLeaseEnd: () => Promise.resolve(),
      leave: () => this.#leave(place),
    }
    const place: Place = { turn, start, giveUp }
    return place
  }

  #wait(place: Place): void {
    this.#waiting.push(place)
    place.timer = setTimeout(() => {
      this.#waiting.splice(this.#waiting.indexOf(place), 1)
      place.turn.state = 'over'
      place.giveUp(new TooBusy(new Error(`waited ${this.#limits.waitMs} ms for the writer queue`)))
    }, this.#limits.waitMs)
  }

  #grant(place: Place): void {
    const { turn } = place
    this.#isHeld = true
    turn.state = 'holding'
    clearTimeout(place.timer)
    place.timer = setTimeout(() => void turn.onLeaseEnd().finally(turn.leave), this.#limits.leaseMs)
    place.timer.unref()
    place.start()
  }

  #leave(place: Place): void {
    if (place.turn.state !== 'holding') return
    place.turn.state = 'over'
    clearTimeout(place.timer)
    this.#isHeld = false
    const next = this.#waiting.shift()
    if (next) this.#grant(next)
  }
}
