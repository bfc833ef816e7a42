import type { Access } from 'payload'

/** Nobody, by any door; commands write such rows with `overrideAccess`. */
export const nobody: Access = () => false

/** Everybody, logged in or not. */
export const anyone: Access = () => true

/** The candidate whose row it is, named by `field`. */
export function ofOwnCandidate(field: string): Access {
  return ({ req }) => (req.user?.collection === 'candidates' ? { [field]: { equals: req.user.id } } : false)
}

/** The first rule that does not say no. */
export function either(...rules: readonly Access[]): Access {
  return async (args) => {
    for (const rule of rules) {
      const answer = await rule(args)
      if (answer !== false) return answer
    }
    return false
  }
}
