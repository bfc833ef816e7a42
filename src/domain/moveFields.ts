/**
 * The platform's own fields of an enrollment: every move derives them, and a write that is no move leaves them as they
 * are. A plugin's field is not among them.
 */
export const ENROLLMENT_FIELDS = [
  'candidate',
  'exam',
  'province',
  'reviewPoint',
  'level',
  'specialty',
  'subjects',
  'eligibility',
  'eligibilityNote',
  'state',
  'revision',
  'activeKey',
  'pledge',
  'reviewRoute',
  'routeReasons',
  'feeInFen',
  'payUntil',
  'policyVersion',
  'confirmedAt',
  'dueAt',
] as const
