import type { Algorithm } from '@node-rs/argon2'

/** argon2id with 19 MiB, two passes, one lane: OWASP's minimum, some 20 ms of one core. */
export const ARGON2 = { algorithm: 2 as Algorithm, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** A hash of no password: verified when the username is unknown, so that both answers take as long. */
export const DECOY_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$YmFva2FvLWRlY295LXNhbHQ$3qkUUSpHFtkcLi5rSpzrVjT1y5wT6yZJ1mF3QvR1V0s'
