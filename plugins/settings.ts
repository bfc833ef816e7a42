import { emailSettings } from './channels/email/settings.ts'
import { documentSettings } from './documents/settings.ts'

/**
 * The settings that plugins declare beside themselves, a line each: src/env.ts reads them with its own, and
 * docs/operations.md lists them. Two that share a name stop the boot.
 */
export const PLUGIN_SETTINGS = { email: emailSettings, documents: documentSettings }
