import { currentAgreements } from '../agreements.ts'
import { read } from '../door/read.ts'
import { currentTexts } from '../schemas/platform.ts'

/** The texts in force now, by kind. */
export const currentAgreementsDoor = read({
  path: '/current',
  who: 'anyone',
  about: 'The texts in force now, by kind.',
  cache: 'public',
  answer: currentTexts,
  refusals: [],
  run: async ({ req }) => {
    const texts = Object.values(await currentAgreements(req))
    return Object.fromEntries(
      texts.map(({ id, kind, version, title, body }) => [kind, { id, kind, version, title, body }]),
    )
  },
})
