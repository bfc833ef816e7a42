import type { Config, SanitizedConfig } from 'payload'

import type { Channel } from './domain/channel.ts'
import type { Gateway } from './domain/gateway.ts'
import type { ProvincePolicy } from './domain/provincePolicy.ts'
import type { Verifier } from './domain/verifier.ts'
import { findClash } from './domain/verifier.ts'

/** The four seams: what the core finds at run time, by code and never by name. */
export interface Seams {
  provinces: ProvincePolicy
  gateways: Gateway
  verifiers: Verifier
  channels: Channel
}

const codeOf: { [S in keyof Seams]: (entry: Seams[S]) => string } = {
  provinces: (province) => province.prefix,
  gateways: (gateway) => gateway.code,
  verifiers: (verifier) => verifier.code,
  channels: (channel) => channel.code,
}

/** What two entries of one seam may not share besides their code. */
const clashOf: { [S in keyof Seams]?: (entries: readonly Seams[S][]) => string | null } = { verifiers: findClash }

type Custom = { seams?: { [S in keyof Seams]?: Readonly<Record<string, Seams[S]>> } }

/**
 * Registers one entry of a seam; called by plugins.
 * @throws Error when the code is taken, or a verifier claims what another answers: the platform does not boot
 */
export function register<S extends keyof Seams>(config: Config, seam: S, entry: Seams[S]): Config {
  const custom = (config.custom ?? {}) as Custom
  const entries: Readonly<Record<string, Seams[S]>> = custom.seams?.[seam] ?? {}
  const code = codeOf[seam](entry)
  if (entries[code]) throw new Error(`The ${seam} registry already holds "${code}".`)
  const clash = clashOf[seam]?.([...Object.values(entries), entry])
  if (clash) throw new Error(clash)
  const seams = { ...custom.seams, [seam]: { ...entries, [code]: entry } }
  return { ...config, custom: { ...custom, seams } }
}

type Registered = Pick<Config | SanitizedConfig, 'custom'>

/** @returns every entry of a seam, in the order of registration. */
export function entriesOf<S extends keyof Seams>(config: Registered, seam: S): readonly Seams[S][] {
  const entries = (config.custom as Custom | undefined)?.seams?.[seam] ?? {}
  return Object.values(entries)
}

/** @returns the entry with this code, or undefined. */
export function findEntry<S extends keyof Seams>(config: Registered, seam: S, code: string): Seams[S] | undefined {
  return (config.custom as Custom | undefined)?.seams?.[seam]?.[code]
}
