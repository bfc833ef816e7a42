import { solveChallenge } from 'altcha-lib'
import { deriveKey as derivePbkdf2 } from 'altcha-lib/algorithms/web/pbkdf2'
import { deriveKey as deriveSha } from 'altcha-lib/algorithms/web/sha'
import type { Challenge } from 'altcha-lib/types'

/** Answers one challenge; the work happens here so that the page stays quick. */
addEventListener('message', (event: MessageEvent<Challenge>) => {
  const challenge = event.data
  const deriveKey = challenge.parameters.algorithm.startsWith('PBKDF2') ? derivePbkdf2 : deriveSha
  solveChallenge({ challenge, deriveKey }).then(
    (solution) => postMessage({ solution }),
    (error: unknown) => postMessage({ error: String(error) }),
  )
})
