import type { Endpoint } from 'payload'

import { accountOf } from '../../src/views/account.ts'
import { checkLogin, logIn } from '../../src/commands/candidate/login.ts'
import type { PreparedPerson } from '../../src/commands/candidate/register.ts'
import { preparePerson, registerPerson } from '../../src/commands/candidate/register.ts'
import { closeSession } from '../../src/session.ts'
import type { Row } from '../../src/store.ts'
import { command, respond } from '../../src/door/command.ts'

/** Register, log in, log out, and who am I. */
export const candidateEndpoints: Endpoint[] = [
  command({
    path: '/register',
    captcha: true,
    prepare: preparePerson,
    run: async (req, body, prepared) => ({
      status: 201,
      body: await registerPerson(req, prepared as PreparedPerson, { again: body.again, accepted: body.accepted }),
    }),
  }),
  command({
    path: '/login',
    captcha: true,
    prepare: checkLogin,
    run: async (req, _body, prepared) => {
      const { cookie, candidate } = await logIn(req, prepared as Row<'credentials'>)
      return { body: { candidate: await accountOf(req, candidate) }, headers: { 'Set-Cookie': cookie } }
    },
  }),
  command({
    path: '/logout',
    run: async (req) => ({ body: { candidate: null }, headers: { 'Set-Cookie': await closeSession(req) } }),
  }),
  {
    path: '/me',
    method: 'get',
    handler: async (req) => {
      const isCandidate = req.user?.collection === 'candidates'
      return respond({ body: { candidate: isCandidate ? await accountOf(req, String(req.user?.id)) : null } })
    },
  },
]
