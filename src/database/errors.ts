import { Refusal } from '../domain/errors.ts'

/** The database was too busy for longer than a candidate should wait; nothing was written and the same request may be sent again. */
export class TooBusy extends Refusal<'TOO_BUSY'> {
  constructor(cause: unknown) {
    super('TOO_BUSY', { seconds: 2 }, [], { cause })
  }
}

/** The disk of the database is full: nothing was written, what is there can be read. */
export class NoSpace extends Refusal<'NO_SPACE'> {
  constructor(cause: unknown) {
    super('NO_SPACE', {}, [], { cause })
  }
}

/** A bug: a write that starts its own transaction inside another one would wait for itself for ever. */
export class WriteOutsideTransaction extends Error {
  override readonly name = 'WriteOutsideTransaction'
  constructor() {
    super('A write outside of its transaction: pass req to every Local API and payload.db call inside a transaction.')
  }
}

/** A fault: the transaction ended before its work did, so nothing that it wrote may be acknowledged. */
export class TransactionOver extends Error {
  override readonly name = 'TransactionOver'
}

/** A fault: the commit was sent and its outcome is not known. The work must not be done again; whoever asked may look. */
export class CommitUnknown extends Error {
  override readonly name = 'CommitUnknown'
  constructor(cause: unknown) {
    super('The outcome of a commit is unknown.', { cause })
  }
}
