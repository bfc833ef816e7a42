import type { Plugin } from 'payload'

import { register } from '../../../src/registry.ts'
import { createEmailChannel } from './channel.ts'
import type { EmailOptions } from './channel.ts'

/** Switches e-mail on. */
export const email =
  (options: EmailOptions): Plugin =>
  (config) =>
    register(config, 'channels', createEmailChannel(options))
