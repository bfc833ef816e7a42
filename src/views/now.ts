import { read } from '../door/read.ts'
import { clockView } from '../schemas/platform.ts'
import { nowOf } from '../world.ts'

/** The platform's clock, by which every window opens and closes. */
export const clockDoor = read({
  path: '/now',
  who: 'anyone',
  about: "The platform's clock, by which every window opens and closes.",
  answer: clockView,
  refusals: [],
  run: ({ req }) => ({ now: nowOf(req).toISOString() }),
})
