import type { SanitizedConfig } from 'payload'

declare global {
  /** Set by src/server/panel.ts before Next wakes up; absent while `next build` runs. */
  var __payloadConfig: Promise<SanitizedConfig> | SanitizedConfig | undefined
}

/** The one evaluated config of this process: the panel never evaluates payload.config.ts a second time. */
export default globalThis.__payloadConfig as Promise<SanitizedConfig>
