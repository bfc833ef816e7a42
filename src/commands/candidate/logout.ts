import { command } from '../../door/command.ts'
import { whoIsThere } from '../../schemas/candidate.ts'
import { closeSession } from '../../session.ts'

/** Lets a candidate out; without a session it does nothing. */
export const logoutDoor = command({
  path: '/logout',
  who: 'anyone',
  about: 'Ends the session of this browser.',
  answer: whoIsThere,
  refusals: [],
  run: async ({ req }) => ({ body: { candidate: null }, headers: { 'Set-Cookie': await closeSession(req) } }),
})
