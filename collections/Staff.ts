import { staffWith } from '../src/access/staff.ts'
import { z } from 'zod'

import { panelEndpoint } from '../src/door/generated.ts'
import { RATES } from '../src/door/rates.ts'
import { digits, lang } from '../src/schemas/parts.ts'
import { defineCollection } from './define.ts'

const shallow = z.strictObject({ lang, depth: digits(0, 1).optional() })

/** By which Payload's panel lets its staff in and out. */
const panelEndpoints = [
  panelEndpoint({
    path: '/login',
    method: 'post',
    about: "The panel's login.",
    query: shallow,
    rate: RATES.login,
  }),
  panelEndpoint({
    path: '/logout',
    method: 'post',
    about: "The panel's logout.",
    query: z.strictObject({ lang, allSessions: z.enum(['true', 'false']).optional() }),
  }),
  panelEndpoint({ path: '/me', method: 'get', about: 'Who is logged in at the panel.', query: shallow }),
]

/** A staff account: nothing but credentials and a name. Roles and provinces stand in `staff-roles`. */
export const Staff = defineCollection({
  slug: 'staff',
  group: 'system',
  labels: { singular: { zh: '工作人员', en: 'Member of staff' }, plural: { zh: '工作人员', en: 'Staff' } },
  auth: {
    depth: 0,
    tokenExpiration: 8 * 3600,
    maxLoginAttempts: 10,
    lockTime: 10 * 60 * 1000,
    useSessions: true,
    // the cookie alone is the session: nothing that a script could read or a log could keep
    removeTokenFromResponses: true,
    forgotPassword: { minRequestInterval: 0 },
    cookies: { sameSite: 'Strict' },
  },
  access: {
    admin: ({ req }) => req.user?.collection === 'staff',
    read: async (args) => {
      if (await staffWith('system_admin')(args)) return true
      const { user } = args.req
      return user?.collection === 'staff' ? { id: { equals: user.id } } : false
    },
    create: staffWith('system_admin'),
    update: staffWith('system_admin'),
    unlock: staffWith('system_admin'),
  },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'email', 'createdAt'] },
  endpoints: panelEndpoints,
  fields: [{ name: 'name', type: 'text', label: { zh: '姓名', en: 'Name' }, required: true }],
})
