import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Plugin } from 'payload'

import type { VerificationTopic, Verifier } from '../../src/domain/verifier.ts'
import { runSweeps } from '../../src/jobs/index.ts'
import { register } from '../../src/registry.ts'
import type { Row } from '../../src/store.ts'
import type { Booted } from '../support/boot.ts'
import { putPerson } from '../support/people.ts'
import { NOW, put } from '../support/stage.ts'
import { bootPlatform } from '../support/platform.ts'

/** An installation of its own sources: the practice register is left out. */
const withoutRegister: Plugin = (config) => {
  const { seams } = config.custom as { seams: object }
  return { ...config, custom: { ...config.custom, seams: { ...seams, verifiers: {} } } }
}

const asked: string[] = []

/** A source that knows everybody of whom it is asked. */
function source(code: string, covers: (topic: VerificationTopic) => boolean): Plugin {
  const verify: Verifier['verify'] = ({ subject }) => {
    asked.push(`${code}: ${subject}`)
    return Promise.resolve({ state: 'passed' })
  }
  const label = { zh: '试验来源', en: 'Toy source' }
  return (config) => register(config, 'verifiers', { code, label, isStandIn: true, covers, verify })
}

const police = source('police', (topic) => topic.subject === 'identity' && topic.idType === 'RESIDENT_ID')
const schools = source('schools', ({ subject }) => subject === 'education')

let platform: Booted

beforeAll(async () => {
  platform = await bootPlatform({ now: NOW, plugins: [withoutRegister, schools, police] })
}, 120_000)
afterAll(() => platform.close())

/** Verifies a new person who declares an education and a degree. */
async function verified(changes: Partial<Row<'candidates'>>) {
  asked.length = 0
  const { id } = await putPerson(platform.payload, { identity: 'pending', education: 'pending' })
  const where = { id: { equals: id } }
  await platform.payload.db.updateOne({ collection: 'candidates', where, data: changes })
  await put(platform.payload, 'degree-records', {
    candidate: id,
    position: 0,
    certificateNumber: '1000142015000123',
    school: '示例大学',
    major: '土木工程',
    level: '4',
    completedOn: '2015-06',
    verification: 'pending',
  })
  await runSweeps(platform.payload)
  const candidate = await platform.payload.db.findOne<Row<'candidates'>>({ collection: 'candidates', where })
  const own = { candidate: { equals: id } }
  const degree = await platform.payload.db.findOne<Row<'degree-records'>>({ collection: 'degree-records', where: own })
  const school = await platform.payload.db.findOne<Row<'education-records'>>({
    collection: 'education-records',
    where: own,
  })
  return {
    identity: [candidate?.identity, candidate?.identityReason ?? null],
    education: [school?.verification, school?.reason ?? null],
    degree: [degree?.verification, degree?.reason ?? null],
    facet: candidate?.education,
  }
}

describe('each question goes to the source that covers it', () => {
  test('whatever the order of the plugins; what nobody covers goes to a person', async () => {
    expect(await verified({})).toEqual({
      identity: ['passed', null],
      education: ['passed', null],
      degree: ['manual', 'not_covered'],
      facet: 'manual',
    })
    expect(asked).toEqual(['police: identity', 'schools: education'])
  })

  test('a document that no source covers is never passed, and no other source is asked about it', async () => {
    const { identity } = await verified({ idType: 'PASSPORT_FOREIGN' })
    expect(identity).toEqual(['manual', 'not_covered'])
    expect(asked).toEqual(['schools: education'])
  })
})

test('the practice register covers everything: a source beside it stops the boot by name', async () => {
  await expect(bootPlatform({ now: NOW, plugins: [police] })).rejects.toThrow(
    'The verifiers "registry" and "police" both claim identity of RESIDENT_ID.',
  )
})
