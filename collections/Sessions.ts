import { defineCollection } from './define.ts'
import { belongsTo, instant } from './fields/relations.ts'
import { hiddenText, shownText } from './fields/texts.ts'

/** A candidate's logged-in browser. Only a hash of its token is kept. */
export const Sessions = defineCollection({
  slug: 'sessions',
  store: true,
  group: 'system',
  labels: { singular: { zh: '登录会话', en: 'Session' }, plural: { zh: '登录会话', en: 'Sessions' } },
  custom: { closedPaths: ['access', 'versions'] },
  admin: { hidden: true },
  fields: [
    belongsTo('candidates', 'candidate', { zh: '考生', en: 'Candidate' }),
    hiddenText('tokenHash', { required: true, unique: true }),
    instant('expiresAt', { zh: '到期时间', en: 'Expires at' }, { required: true, index: true }),
    shownText('agent', { zh: '浏览器', en: 'Browser' }),
  ],
})
