/**
 * Who may do what with a row of Hebei that belongs to the candidate `C`, by the Local API with access control on (S-01).
 *
 * - anonymous · C the candidate whose row it is · c another candidate
 * R reviewer of the row's review point · r reviewer of another province
 * P admin of the row's province · p admin of another province · N central staff · S system admin
 */
export const LETTERS = {
  '-': 'anonymous',
  C: 'owner',
  c: 'stranger',
  R: 'reviewer',
  r: 'otherReviewer',
  P: 'admin',
  p: 'otherAdmin',
  N: 'central',
  S: 'systemAdmin',
} as const

const EVERYBODY = '-CcRrPpNS'
const LOGGED_IN = 'CcRrPpNS'

/** One line a collection; an operation that is not named is open to nobody. */
export const ACCESS: Readonly<Record<string, { read?: string; create?: string; update?: string; delete?: string }>> = {
  // a person and an enrollment: read by its owner and by the offices it belongs to, written by commands alone
  enrollments: { read: 'CRPNS' },
  'enrollment-forms': { read: 'C' },
  'enrollment-events': { read: 'RPNS' },
  pledges: { read: 'C' },
  acceptances: { read: 'CNS' },
  candidates: { read: 'CNS' },
  'education-records': { read: 'CNS' },
  'degree-records': { read: 'CNS' },
  photos: {},
  credentials: {},
  sessions: {},
  messages: { read: 'CS' },
  // what everybody may read and the offices keep
  exams: { read: EVERYBODY, create: 'N', update: 'N' },
  provinces: { read: EVERYBODY, create: 'N', update: 'PNS' },
  'review-points': { read: EVERYBODY, create: 'PNS', update: 'PNS' },
  notices: { read: EVERYBODY, create: 'N', update: 'N', delete: 'N' },
  agreements: { read: EVERYBODY, create: 'N' },
  // after the enrollment
  tickets: { read: 'RPNS' },
  scores: { read: 'NS', create: 'N', update: 'N' },
  'payment-orders': { read: 'RPNS' },
  'payment-attempts': { read: 'RPNS' },
  'payment-cases': { read: 'RPNS', update: 'PNS' },
  // the installation
  staff: { read: 'S', create: 'S', update: 'S' },
  'staff-roles': { read: 'S', create: 'S', update: 'S', delete: 'S' },
  'audit-events': { read: 'S' },
  'stuck-work': { read: 'S' },
  'idempotency-keys': {},
  'captcha-uses': {},
  // stand-ins
  'sandbox-payments': { read: 'S' },
  'known-persons': { read: 'S', create: 'S', update: 'S', delete: 'S' },
  'outbox-letters': { read: 'S' },
  // Payload's own, which the gate closes to all but staff
  'payload-preferences': { read: 'R', create: LOGGED_IN, update: 'R', delete: 'R' },
  'payload-migrations': { read: LOGGED_IN, create: LOGGED_IN, update: LOGGED_IN, delete: LOGGED_IN },
  'payload-kv': {},
}
