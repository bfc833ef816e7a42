import type { Config, Payload } from 'payload'

/** Where a plugin's entry finds the running platform; empty until Payload has started. */
export interface Booted {
  payload(): Payload
}

/** Adds a handle that the config fills once Payload has started, after every `onInit` already there. */
export function withBooted(config: Config): { readonly config: Config; readonly booted: Booted } {
  let running: Payload | undefined
  const onInit = async (payload: Payload): Promise<void> => {
    await config.onInit?.(payload)
    running = payload
  }
  const booted: Booted = {
    payload() {
      if (!running) throw new Error('A plugin was asked before Payload had started.')
      return running
    },
  }
  return { config: { ...config, onInit }, booted }
}
