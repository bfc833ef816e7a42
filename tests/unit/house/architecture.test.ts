import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

/** A house where every file breaks one rule: path → [what it imports, the rule that must say so]. */
const BROKEN: Readonly<Record<string, readonly [imports: string, rule: string]>> = {
  'src/domain/clock.ts': ["import '../env.ts'", 'layer-src-domain'],
  'src/env.ts': ["import '../plugins/index.ts'", 'layer-src-env'],
  'src/domain/file.ts': ["import 'node:fs'", 'domain-without-node'],
  'src/i18n/zh.ts': ["import '../registry.ts'", 'layer-src-i18n'],
  'src/access/isSelf.ts': ["import '../../hooks/hook.ts'", 'layer-src-access'],
  'hooks/withAccess.ts': ["import '../src/access/isSelf.ts'", 'layer-hooks'],
  'hooks/withExpress.ts': ["import 'express'", 'express-is-the-front-door'],
  'collections/Exams.ts': ["import '../plugins/gateways/one/index.ts'", 'layer-collections'],
  'plugins/gateways/two/index.ts': ["import '../one/index.ts'", 'no-sibling-plugin'],
  'plugins/channels/mail/index.ts': ["import '../../gateways/one/index.ts'", 'no-sibling-kind'],
  'plugins/gateways/three/index.ts': ["import '../../../collections/Exams.ts'", 'layer-plugins'],
  'src/site/page.tsx': ["import { getPayload } from 'payload'", 'site-without-payload'],
  'src/site/deep.tsx': ["import '../../hooks/hook.ts'", 'layer-src-site'],
  'src/server/app.ts': ["import '../../hooks/hook.ts'", 'layer-src-server'],
  'src/schemas/one.ts': ["import '../door/command.ts'", 'layer-src-schemas'],
  'src/door/withView.ts': ["import '../views/view.ts'", 'layer-src-door'],
  'src/views/withCommand.ts': ["import '../commands/command.ts'", 'layer-src-views'],
  'src/commands/withHook.ts': ["import '../../hooks/hook.ts'", 'layer-src-commands'],
  'src/store.ts': ["import './case.ts'", 'layer-src-world-'],
  'src/moves.ts': ["import '../hooks/hook.ts'", 'layer-src-actor-'],
  'src/admin/withStore.tsx': ["import '../registry.ts'", 'layer-src-admin'],
  'src/jobs/withView.ts': ["import '../views/view.ts'", 'layer-src-jobs'],
  'src/site/withZod.tsx': ["import { shape } from '../schemas/shape.ts'", 'site-takes-types-of-schemas'],
  'src/jobs/one.ts': ["import './two.ts'", 'no-cycle'],
  'src/database/gone.ts': ["import './nothing.ts'", 'resolves'],
}

/** What the broken files need beside them, and what is allowed. */
const SOUND: Readonly<Record<string, string>> = {
  'hooks/hook.ts': "import '../src/domain/rule.ts'\nimport '../src/registry.ts'",
  'plugins/gateways/one/index.ts': "import '../../shared.ts'\nimport '../../../src/registry.ts'",
  'plugins/shared.ts': "import '../src/env.ts'",
  'src/domain/rule.ts': 'export {}',
  'plugins/index.ts': 'export {}',
  'src/registry.ts': "import './domain/rule.ts'",
  'src/door/command.ts': "import '../schemas/shape.ts'",
  'src/views/view.ts': "import '../door/command.ts'\nimport '../case.ts'",
  'src/commands/command.ts': "import '../views/view.ts'\nimport '../schemas/shape.ts'",
  'src/schemas/shape.ts': "import '../domain/rule.ts'",
  'src/case.ts': "import './world.ts'\nimport './registry.ts'",
  'src/world.ts': "import './domain/rule.ts'",
  'src/site/withShape.tsx': "import type { Shape } from '../schemas/shape.ts'",
  'src/jobs/two.ts': "import './one.ts'",
  'src/site/types.tsx': "import type { Config } from 'payload'",
  'tsconfig.json': '{ "compilerOptions": { "allowImportingTsExtensions": true, "noEmit": true } }',
  'package.json': '{ "type": "module", "dependencies": { "express": "5", "payload": "3" } }',
}

const repository = path.resolve(import.meta.dirname, '../../..')
let house: string
let findings: string[]

beforeAll(() => {
  house = mkdtempSync(path.join(os.tmpdir(), 'baokao-house-'))
  const files = { ...SOUND, ...Object.fromEntries(Object.entries(BROKEN).map(([file, [imports]]) => [file, imports])) }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(house, file)), { recursive: true })
    writeFileSync(path.join(house, file), `${text}\n`)
  }
  for (const name of ['express', 'payload']) {
    const folder = path.join(house, 'node_modules', name)
    mkdirSync(folder, { recursive: true })
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', main: 'index.js' }))
    writeFileSync(path.join(folder, 'index.js'), '')
  }
  const bin = path.join(repository, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const config = path.join(repository, '.dependency-cruiser.cjs')
  const args = [bin, '--config', config, '--output-type', 'json', 'collections', 'hooks', 'plugins', 'src']
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: house,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  if (!stdout) throw new Error(stderr)
  const { summary } = JSON.parse(stdout) as { summary: { violations: { from: string; rule: { name: string } }[] } }
  findings = summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`)
})

afterAll(() => rmSync(house, { recursive: true, force: true }))

describe('the table of who may import whom', () => {
  test.each(Object.entries(BROKEN))('refuses %s', (file, [, rule]) => {
    // a row of single files is named after the first of them
    const names = findings.filter((finding) => finding.startsWith(`${file}: `))
    expect(names.map((name) => name.slice(file.length + 2))).toContainEqual(expect.stringMatching(`^${rule}`))
  })

  test('says nothing of what it allows', () => {
    const about = new Set(findings.map((finding) => finding.split(':')[0] ?? ''))
    expect(Object.keys(SOUND).filter((file) => about.has(file) && file !== 'src/jobs/two.ts')).toEqual([])
  })
})
