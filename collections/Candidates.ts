import { loginDoor } from '../src/commands/candidate/login.ts'
import { logoutDoor } from '../src/commands/candidate/logout.ts'
import { registerDoor } from '../src/commands/candidate/register.ts'
import { meDoor } from '../src/views/account.ts'
import { either, ofOwnCandidate } from '../src/access/simple.ts'
import { staffWith } from '../src/access/staff.ts'
import { ID_TYPES } from '../src/domain/codes/idTypes.ts'
import { VERIFICATION_STATES } from '../src/domain/enrollment.ts'
import { guardPerson } from '../hooks/candidates/guardPerson.ts'
import { candidateSession } from '../src/session.ts'
import { labelOf } from '../src/domain/fields.ts'
import { furtherFields, REGISTRATION_FIELDS } from '../src/domain/registration.ts'
import { defineCollection } from './define.ts'
import { hiddenText, personalNumber, shownText } from './fields/texts.ts'
import { AS_WORD } from './fields/cells.ts'
import { instant } from './fields/relations.ts'
import { optionsOf } from './options.ts'

const verification = (name: string, label: { zh: string; en: string }) =>
  ({
    name,
    type: 'select',
    label,
    options: optionsOf('verifications'),
    defaultValue: VERIFICATION_STATES[0],
    required: true,
    index: true,
    admin: { readOnly: true, ...AS_WORD },
  }) as const

/** A person who enrolls. Name, ID type and number are fixed at registration (manual 2.1.1). */
export const Candidates = defineCollection({
  slug: 'candidates',
  store: true,
  group: 'enrollment',
  labels: { singular: { zh: '考生', en: 'Candidate' }, plural: { zh: '考生', en: 'Candidates' } },
  custom: { closedPaths: ['access', 'versions'] },
  auth: {
    disableLocalStrategy: true,
    strategies: [{ name: 'candidate-session', authenticate: candidateSession }],
    depth: 0,
  },
  access: {
    read: either(ofOwnCandidate('id'), staffWith('central', 'system_admin')),
    admin: () => false,
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'idNumberMasked', 'phoneMasked', 'identity', 'education', 'photo', 'createdAt'],
    listSearchableFields: ['name'],
  },
  hooks: { beforeChange: [guardPerson] },
  endpoints: [registerDoor, loginDoor, logoutDoor, meDoor],
  fields: [
    shownText('name', labelOf(REGISTRATION_FIELDS, 'name'), { required: true, index: true }),
    {
      name: 'idType',
      type: 'select',
      label: labelOf(REGISTRATION_FIELDS, 'idType'),
      required: true,
      options: ID_TYPES.map(({ code, zh, en }) => ({ value: code, label: { zh, en } })),
      admin: { readOnly: true },
    },
    ...personalNumber('idNumber', labelOf(REGISTRATION_FIELDS, 'idNumber')),
    /** HMAC of ID number and name: one registration a person (B6) */
    hiddenText('personKey', { required: true, unique: true }),
    /** the ID number's key once identity is proven, else made distinct by the row's id (decision 1) */
    hiddenText('verifiedKey', { required: true, unique: true }),
    ...personalNumber('phone', labelOf(REGISTRATION_FIELDS, 'phone'), { unique: true }),
    shownText('email', labelOf(REGISTRATION_FIELDS, 'email'), { required: true }),
    ...furtherFields().flatMap(({ name, label, sealed }) =>
      sealed ? personalNumber(name, label) : [shownText(name, label)],
    ),
    verification('identity', { zh: '身份核验', en: 'Identity' }),
    shownText('identityReason', { zh: '身份核验说明', en: 'Identity: reason' }),
    verification('education', { zh: '学历学位核验', en: 'Education' }),
    shownText('educationReason', { zh: '学历核验说明', en: 'Education: reason' }),
    instant('verifyAt', { zh: '下次核验时间', en: 'Next verification' }, { index: true }),
    { name: 'verifyTries', type: 'number', label: { zh: '核验次数', en: 'Verification tries' }, defaultValue: 0 },
    {
      name: 'photo',
      type: 'select',
      label: { zh: '照片', en: 'Photo' },
      options: optionsOf('photos'),
      defaultValue: 'none',
      required: true,
      admin: { readOnly: true, ...AS_WORD },
    },
  ],
})
