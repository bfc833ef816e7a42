import { read } from '../door/read.ts'
import { findOwnCase } from '../findCase.ts'
import { answersOf } from '../form.ts'
import { formView } from '../schemas/enrollment.ts'

/** The stored answers of a form. */
export const formDoor = read({
  path: '/:id/form',
  who: 'candidate',
  about: 'The answers of the form as they are kept.',
  answer: formView,
  refusals: ['NOT_FOUND'],
  run: async ({ req, id }) => {
    const { found } = await findOwnCase(req, id)
    return { form: { ...answersOf(await found.form()) } }
  },
})
