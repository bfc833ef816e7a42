import { either, ofOwnCandidate } from '../src/access/simple.ts'
import { refuseDelete } from '../hooks/appendOnly.ts'
import { guardPledge } from '../hooks/pledges/guardPledge.ts'
import { defineCollection } from './define.ts'
import { belongsTo, instant } from './fields/relations.ts'
import { hiddenText, shownText } from './fields/texts.ts'

/** A signed pledge: which text, by whom, when, and a seal that shows later changes. */
export const Pledges = defineCollection({
  slug: 'pledges',
  store: true,
  hooks: { beforeOperation: [refuseDelete], beforeChange: [guardPledge] },
  group: 'enrollment',
  labels: { singular: { zh: '报考承诺书', en: 'Pledge' }, plural: { zh: '报考承诺书', en: 'Pledges' } },
  access: { read: either(ofOwnCandidate('candidate')) },
  admin: { hidden: true },
  fields: [
    belongsTo('enrollments', 'enrollment', { zh: '报名', en: 'Enrollment' }),
    belongsTo('candidates', 'candidate', { zh: '考生', en: 'Candidate' }),
    belongsTo('agreements', 'agreement', { zh: '承诺书版本', en: 'Text' }),
    /** unique: an enrollment has one pledge for each time it was saved */
    hiddenText('key', { required: true, unique: true }),
    shownText('textHash', { zh: '文本摘要（SHA-256）', en: 'SHA-256 of the text' }, { required: true }),
    shownText('seal', { zh: '签署印记', en: 'Seal' }, { required: true }),
    instant('signedAt', { zh: '签署时间', en: 'Signed at' }, { required: true }),
  ],
})
