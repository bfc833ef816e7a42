import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { expect, test } from '@jest/globals'

// Whoever adds a gateway, a verifier or a channel is told that its contract is not tested yet.
const CONTRACTS = { gateways: 'describeGateway', verifiers: 'describeVerifier', channels: 'describeChannel' } as const

const suites = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => readFileSync(path.join('tests', file), 'utf8'))

const plugins = Object.entries(CONTRACTS).flatMap(([seam, contract]) =>
  readdirSync(path.join('plugins', seam)).map((name) => [seam, name, contract] as const),
)

test.each(plugins)('plugins/%s/%s is held to its contract', (_seam, name, contract) => {
  expect(suites.some((text) => text.includes(`${contract}('${name}'`))).toBe(true)
})
