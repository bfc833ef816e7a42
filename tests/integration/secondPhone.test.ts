import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Payload } from 'payload'

import type { FieldRow } from '../../src/domain/fields.ts'
import { checkPhone, normalisePhone } from '../../src/domain/phone.ts'
import { REGISTRATION_FIELDS } from '../../src/domain/registration.ts'
import type { Booted } from '../support/boot.ts'
import type { Call, Json } from '../support/people.ts'
import type { Stage } from '../support/stage.ts'

// A second phone is one row of the field table and a migration. Here the row is added before anything reads the table;
// gate, collection, panel, account, review desk, drafts and page follow from it.
const ROW: FieldRow = {
  name: 'secondPhone',
  label: { zh: '备用手机号', en: 'Second mobile' },
  section: 'contact',
  keep: 'tab',
  sealed: true,
  kind: 'tel',
  required: false,
  maxLength: 20,
  inputMode: 'tel',
  autocomplete: 'off',
  normalise: normalisePhone,
  check: checkPhone,
}
const NUMBER = '13912345678'

let platform: Booted
let stage: Stage
let call: Call
let person: Json

beforeAll(async () => {
  ;(REGISTRATION_FIELDS as unknown as FieldRow[]).push(ROW)
  const { boot } = await import('../support/boot.ts')
  const { newDatabaseUrl, schemaMigration } = await import('../support/database.ts')
  const { makeConfig } = await import('../../payload.config.ts')
  const { migrate } = await import('../../src/database/migrate.ts')
  const { readEnv } = await import('../../src/env.ts')
  const people = await import('../support/people.ts')
  const { NOW, setStage } = await import('../support/stage.ts')
  const env = { BAOKAO_NOW: new Date(NOW).toISOString(), BAOKAO_CAPTCHA_COST: '1', LOG_LEVEL: 'error' }
  platform = await boot({
    url: newDatabaseUrl('empty'),
    configOn: (url) => makeConfig(readEnv({ ...env, DATABASE_URL: url })),
    prepare: (payload: Payload) => migrate(payload, payload.db.name === 'sqlite' ? [schemaMigration(payload)] : []),
  })
  stage = await setStage(platform.payload)
  call = people.callInside(platform)
  const captcha = await people.solvedCaptcha(call)
  person = { ...people.registrationOf(stage, { username: 'second_phone' }), secondPhone: ` ${NUMBER} `, captcha }
  const registered = await call('POST', '/candidates/register', { body: person })
  expect(registered.status).toBe(201)
  const login = { username: 'second_phone', password: 'Baokao2026', captcha: await people.solvedCaptcha(call) }
  const { headers } = await call('POST', '/candidates/login', { body: login })
  person.cookie = (headers.get('set-cookie') ?? '').split(';')[0]
}, 120_000)
afterAll(() => platform.close())

test('a wrong one is named at its field', async () => {
  const { registrationOf, solvedCaptcha } = await import('../support/people.ts')
  const body = { ...registrationOf(stage), secondPhone: '12345', captcha: await solvedCaptcha(call) }
  const { body: refused } = await call('POST', '/candidates/register', { body })
  expect(refused.problems.map(({ field }: Json) => field)).toEqual(['secondPhone'])
})

test('it is stored sealed, with a key and a mask beside it', async () => {
  const row = await platform.payload.db.findOne<Json>({ collection: 'candidates', where: {} })
  expect(JSON.stringify(row)).not.toContain(NUMBER)
  expect([row.secondPhoneMasked, row.secondPhoneKey]).toEqual(['139****5678', expect.stringMatching(/^[0-9a-f]{64}$/)])
})

test('its owner and the office are shown the mask under its name, and nobody the number', async () => {
  const { body } = await call('GET', '/candidates/me', { cookie: person.cookie })
  expect(body.candidate.further).toEqual([{ name: 'secondPhone', label: '备用手机号', value: '139****5678' }])
  const { putEnrollment } = await import('../support/people.ts')
  const whose = { ...person, id: body.candidate.id }
  const id = await putEnrollment(platform.payload, stage, { state: 'in_review', person: whose })
  const shown = await call('GET', `/enrollments/${id}/case`, { cookie: stage.staff.reviewer.cookie })
  const identity = shown.body.declared.find(({ key }: Json) => key === 'identity')
  expect(identity.values).toContainEqual({ label: '备用手机号', value: '139****5678' })
  expect(JSON.stringify([body, shown.body])).not.toContain(NUMBER)
  const listed = await call('GET', '/candidates?depth=0', { cookie: stage.staff.central.cookie })
  expect(JSON.stringify(listed.body)).not.toContain(NUMBER)
  expect(listed.body.docs[0].secondPhoneKey).toBeUndefined()
})

test('panel, page and draft have it: label, section and where it may be kept', async () => {
  const { bySection, keptIn } = await import('../../src/domain/fields.ts')
  const field = platform.config.collections.find(({ slug }) => slug === 'candidates')?.flattenedFields
  expect(field?.find(({ name }) => name === 'secondPhoneMasked')).toMatchObject({ label: ROW.label })
  const contact = bySection<FieldRow>(REGISTRATION_FIELDS).find(([section]) => section === 'contact')
  expect(contact?.[1].map(({ name }) => name)).toContain('secondPhone')
  const typed = { secondPhone: NUMBER }
  expect([keptIn(REGISTRATION_FIELDS, 'device', typed), keptIn(REGISTRATION_FIELDS, 'tab', typed)]).toEqual([{}, typed])
})
