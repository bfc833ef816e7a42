import { describe, expect, test } from '@jest/globals'

import { VERIFICATION_REASONS, VERIFICATION_TOPICS } from '../../../src/domain/verifier.ts'
import type { CertificateQuestion, IdentityQuestion, Verifier } from '../../../src/domain/verifier.ts'

/** One verifier as the contract meets it: with a person and a certificate that it knows. */
export interface VerifierUnderTest {
  readonly verifier: Verifier
  readonly identity: IdentityQuestion
  readonly certificates: readonly CertificateQuestion[]
}

/** What every verification source promises. */
export function describeVerifier(name: string, make: () => VerifierUnderTest): void {
  describe(`the contract of verifiers: ${name}`, () => {
    test('it has a short code and a name in both languages', () => {
      const { code, label } = make().verifier
      expect(code).toMatch(/^[a-z]{2,16}$/)
      expect(label.zh).toMatch(/\p{Script=Han}/u)
      expect(label.en).toMatch(/^[A-Z]/)
    })

    test('it says which questions it answers, the same way each time, and those of its examples are among them', () => {
      const { verifier, identity, certificates } = make()
      const covered = () => VERIFICATION_TOPICS.filter((topic) => verifier.covers(topic))
      expect(covered().length).toBeGreaterThan(0)
      expect(covered()).toEqual(covered())
      for (const question of [identity, ...certificates]) expect(verifier.covers(question)).toBe(true)
    })

    test('it passes what is true', async () => {
      const { verifier, identity, certificates } = make()
      for (const question of [identity, ...certificates]) {
        expect(await verifier.verify(question)).toEqual({ state: 'passed' })
      }
    })

    test('it never passes another name, and says why', async () => {
      const { verifier, identity, certificates } = make()
      for (const question of [identity, ...certificates]) {
        const answer = await verifier.verify({ ...question, name: '另一人' })
        expect(answer.state).not.toBe('passed')
        expect(VERIFICATION_REASONS).toContain(answer.reason)
      }
    })

    test('it leaves a name with a bracketed substitute to people', async () => {
      const { verifier, identity } = make()
      const answer = await verifier.verify({ ...identity, name: '王晓[沛]' })
      expect(answer).toEqual({ state: 'manual', reason: 'bracketed_name' })
    })

    test('it answers the same question the same way', async () => {
      const { verifier, identity } = make()
      expect(await verifier.verify(identity)).toEqual(await verifier.verify(identity))
    })
  })
}
