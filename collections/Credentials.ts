import { guardCredential } from '../hooks/candidates/guardCredential.ts'
import { defineCollection } from './define.ts'
import { belongsTo, instant } from './fields/relations.ts'
import { hiddenText } from './fields/texts.ts'

/** What a candidate logs in with; kept apart from the person so that no login writes personal data back. */
export const Credentials = defineCollection({
  slug: 'credentials',
  store: true,
  group: 'system',
  labels: { singular: { zh: '登录凭据', en: 'Credential' }, plural: { zh: '登录凭据', en: 'Credentials' } },
  custom: { closedPaths: ['access', 'versions'] },
  admin: { hidden: true },
  hooks: { beforeChange: [guardCredential] },
  fields: [
    belongsTo('candidates', 'candidate', { zh: '考生', en: 'Candidate' }, { unique: true }),
    hiddenText('username', { required: true, unique: true }),
    /** lower case: a twin that differs in case only is refused (B-06) */
    hiddenText('usernameFolded', { required: true, unique: true }),
    hiddenText('passwordHash', { required: true }),
    hiddenText('recoveryQuestion'),
    hiddenText('recoveryAnswerHash'),
    { name: 'failures', type: 'number', defaultValue: 0, hidden: true },
    instant('lockedUntil', { zh: '锁定至', en: 'Locked until' }),
  ],
})
