import { z } from 'zod'

/** The settings of e-mail. Without a server there is no such channel: outside production the outbox stands in. */
export const emailSettings = z.object({
  SMTP_URL: z
    .string()
    .optional()
    .meta({ description: '`smtp(s)://user:password@host:port`; in production it must speak TLS', needed: true }),
  MAIL_FROM: z.string().default('baokao@example.org').meta({ description: 'the sender' }),
})
