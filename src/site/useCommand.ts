import { useCallback, useEffect, useRef, useState } from 'react'
import type { Proof } from './captcha/captcha.ts'
import { Refused } from './http.ts'
import { newKey } from './key.ts'

/** What a command sends besides its own body. */
export interface Keys {
  /** Idempotency-Key: made when the form opens, kept until the server has answered */
  readonly key: string
  /** the solved proof of work, empty where the command needs none */
  readonly captcha: string
}

/** `proving` shows 正在完成安全验证…, `sending` that the command is under way. */
export type Phase = 'idle' | 'proving' | 'sending'

export interface Command<Input, Output> {
  /** Runs once; presses while it runs do nothing. @returns the answer, or null when it failed (see `error`) */
  readonly press: (input: Input) => Promise<Output | null>
  readonly phase: Phase
  readonly error: Error | null
  readonly clear: () => void
}

/** `onError` places the problems of a refusal at their fields. */
export interface CommandSettings {
  readonly needsProof?: boolean
  readonly onError?: (error: Error) => void
}

const LEAST_LEFT_MS = 5_000
const PROOF_REFUSALS = ['CAPTCHA_FAILED', 'CAPTCHA_USED']

const needsNewProof = (error: unknown): boolean => error instanceof Refused && PROOF_REFUSALS.includes(error.code)

async function freshProof(): Promise<Proof> {
  const { prove } = await import('./captcha/captcha.ts')
  return prove()
}

/** Keeps one solved proof ready; a failed or stale one is made again when it is wanted. */
function useProof(isNeeded: boolean) {
  const kept = useRef<Promise<Proof> | null>(null)
  const begin = useCallback((): Promise<Proof> => {
    const proof = freshProof()
    kept.current = proof
    proof.catch(() => {
      kept.current = null
    })
    return proof
  }, [])
  useEffect(() => {
    if (isNeeded && !kept.current) void begin()
  }, [isNeeded, begin])
  const take = useCallback(async (): Promise<string> => {
    if (!isNeeded) return ''
    const proof = await (kept.current ?? begin())
    return proof.expiresAt - Date.now() > LEAST_LEFT_MS ? proof.text : (await begin()).text
  }, [isNeeded, begin])
  const drop = useCallback(() => {
    kept.current = null
  }, [])
  return { take, drop }
}

/** Runs one command safely: one press, one key, one proof; a used-up proof is made again once without asking. */
export function useCommand<Input, Output>(
  run: (input: Input, keys: Keys) => Promise<Output>,
  options: CommandSettings = {},
): Command<Input, Output> {
  const [phase, setPhase] = useState<Phase>('idle')
  const [error, setError] = useState<Error | null>(null)
  const key = useRef(newKey())
  const isRunning = useRef(false)
  const { take, drop } = useProof(options.needsProof ?? false)

  const once = async (input: Input): Promise<Output> => {
    setPhase('proving')
    const captcha = await take()
    setPhase('sending')
    try {
      const output = await run(input, { key: key.current, captcha })
      renew()
      return output
    } catch (caught) {
      if (caught instanceof Refused) renew()
      throw caught
    }
  }
  const renew = () => {
    key.current = newKey()
    drop()
  }
  const press = async (input: Input): Promise<Output | null> => {
    if (isRunning.current) return null
    isRunning.current = true
    setError(null)
    try {
      return await once(input).catch((caught: unknown) => {
        if (needsNewProof(caught)) return once(input)
        throw caught
      })
    } catch (caught) {
      const failure = caught instanceof Error ? caught : new Error(String(caught))
      setError(failure)
      options.onError?.(failure)
      return null
    } finally {
      isRunning.current = false
      setPhase('idle')
    }
  }
  return { press, phase, error, clear: () => setError(null) }
}
