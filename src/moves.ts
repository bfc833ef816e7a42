import type { PayloadRequest } from 'payload'

import type { Actor } from './actor.ts'
import { beside } from './beside.ts'
import type { EnrollmentCase } from './case.ts'
import { afterMove } from './case.ts'
import type { Action } from './domain/enrollment.ts'
import { Refusal } from './domain/errors.ts'
import type { Row } from './store.ts'
import { changeRow } from './store.ts'

/** One move: who does what, and what the ledger keeps of it. */
export interface Move {
  readonly action: Action
  readonly actor: Actor
  readonly note?: string
  readonly reasons?: readonly string[]
  /** the end of a returned enrollment's correction time */
  readonly returnDueAt?: Date
  /** of a start: the ids of the accepted texts by kind, as the page sends them */
  readonly accepted?: unknown
  /** of a start: the accepted texts as the guard found them */
  readonly texts?: readonly Row<'agreements'>[]
}

/** A move with the case it was judged on, where that was loaded already. */
interface DeclaredMove {
  readonly move: Move
  readonly found?: EnrollmentCase
}

interface Place {
  readonly id: string
  readonly revision: number
}
const keyOf = ({ id, revision }: Place): string => `${id}:${revision}`

const declared = beside<DeclaredMove>()
const underWay = beside<Required<DeclaredMove>>()

/**
 * Says which move the next write of an enrollment is; without it a change of its state is refused. Kept beside the
 * request for the revision that was read, and used once.
 * @param at the enrollment as it was read; revision 0 for one that begins
 */
export function declareMove(req: PayloadRequest, at: Place, { move, found }: DeclaredMove): void {
  declared.put(req, keyOf(at), { move, ...(found ? { found } : {}) })
}

/** The move that was declared for a row as it was read: for the guard of the collection. */
export function takeDeclared(req: PayloadRequest, at: Place): DeclaredMove | undefined {
  return declared.take(req, keyOf(at))
}

/** A move that passed its guard, kept for the hooks behind it. @param at id and the revision it leads to */
export function keepUnderWay(req: PayloadRequest, at: Place, passed: Required<DeclaredMove>): void {
  underWay.put(req, keyOf(at), passed)
}

/** The move a write makes, for hooks; undefined for a write that is none. */
export function moveUnderWay(req: PayloadRequest, at: Place): Required<DeclaredMove> | undefined {
  return underWay.peek(req, keyOf(at))
}

type Patch = Partial<Omit<Row<'enrollments'>, 'id' | 'state' | 'revision' | 'createdAt' | 'updatedAt'>>

/**
 * Makes one move: declares it and writes the row if its revision is still the one that was read. The rules hang on the
 * collection (hooks/enrollments); ledger, fee and message follow in the same transaction.
 * @returns the case as it is now
 * @throws Refusal of a guard, or REVISION_CHANGED
 */
export async function applyMove(
  req: PayloadRequest,
  found: EnrollmentCase,
  move: Move & { readonly patch?: Patch },
): Promise<EnrollmentCase> {
  const { patch = {}, ...declaration } = move
  const { enrollment } = found
  declareMove(req, enrollment, { move: declaration, found })
  const changed = await changeRow(req, 'enrollments', enrollment, patch)
  if (!changed) throw new Refusal('REVISION_CHANGED')
  return afterMove(req, found, changed)
}
