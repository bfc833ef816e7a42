import { COUNTRIES } from '../domain/codes/countries.ts'
import type { CodeRow } from '../domain/codes/codeRow.ts'
import { DEGREE_LEVELS } from '../domain/codes/degreeLevels.ts'
import { EDUCATION_LEVELS } from '../domain/codes/educationLevels.ts'
import { EMPLOYER_TYPES } from '../domain/codes/employerTypes.ts'
import { ETHNIC_GROUPS } from '../domain/codes/ethnicGroups.ts'
import { ID_TYPES } from '../domain/codes/idTypes.ts'
import { PHOTO_REASONS } from '../domain/codes/photoReasons.ts'
import { POLITICAL_STATUSES } from '../domain/codes/politicalStatuses.ts'
import { REVIEW_REASONS } from '../domain/codes/reviewReasons.ts'
import { TRAINING_MODES } from '../domain/codes/trainingModes.ts'
import { Refusal } from '../domain/errors.ts'
import { read } from '../door/read.ts'
import { codeTable } from '../schemas/platform.ts'

/** The code tables of the forms, by the name in their address. */
const TABLES = {
  countries: COUNTRIES,
  'degree-levels': DEGREE_LEVELS,
  'education-levels': EDUCATION_LEVELS,
  'employer-types': EMPLOYER_TYPES,
  'ethnic-groups': ETHNIC_GROUPS,
  'id-types': ID_TYPES,
  'photo-reasons': PHOTO_REASONS,
  'political-statuses': POLITICAL_STATUSES,
  'review-reasons': REVIEW_REASONS,
  'training-modes': TRAINING_MODES,
} as const satisfies Readonly<Record<string, readonly CodeRow[]>>

const isTable = (name: unknown): name is keyof typeof TABLES => Object.hasOwn(TABLES, String(name))

/** One code table, for front ends elsewhere; our own pages have the tables in them. */
export const codesDoor = read({
  path: '/codes/:table',
  who: 'anyone',
  about: 'One code table of the forms: codes with their names in both languages, in their order.',
  cache: 'public',
  params: { table: Object.keys(TABLES).join('|') },
  answer: codeTable,
  refusals: [],
  run: ({ req }) => {
    const { table } = req.routeParams ?? {}
    // the gate lets no other name in
    if (!isTable(table)) throw new Refusal('NOT_FOUND')
    return { codes: TABLES[table].map(({ code, zh, en }) => ({ code, zh, en })) }
  },
})
