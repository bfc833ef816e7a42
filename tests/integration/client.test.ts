import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'

import createClient from 'openapi-fetch'
import sharp from 'sharp'

import { runSweeps } from '../../src/jobs/index.ts'
import { worldOf } from '../../src/world.ts'
import type { paths } from '../support/apiTypes.d.ts'
import type { Booted } from '../support/boot.ts'
import { callInside, EDUCATION, formOf, newIdNumber, registrationOf, solvedCaptcha } from '../support/people.ts'
import type { Stage } from '../support/stage.ts'
import { NOW, setStage } from '../support/stage.ts'
import { bootPlatform } from '../support/platform.ts'

// A front end elsewhere knows the OpenAPI document alone: its types are printed from it, and a wrong path, body or
// field of an answer does not compile here.
const NAME = '李𠮷'
const ID_NUMBER = newIdNumber()
const PASSWORD = 'Baokao2026'

let platform: Booted
let stage: Stage

beforeAll(async () => {
  platform = await bootPlatform({ now: NOW, env: { BAOKAO_CAPTCHA_COST: '1' } })
  stage = await setStage(platform.payload)
  const certificates = [{ kind: 'education' as const, ...EDUCATION }]
  const data = { name: NAME, idNumber: ID_NUMBER, certificates }
  await platform.payload.create({ collection: 'known-persons', data, overrideAccess: true })
}, 120_000)
afterAll(() => platform.close())

/** A client with cookies and an origin, as a browser has them. */
function clientOf(cookie = '') {
  const jar = { cookie }
  const client = createClient<paths>({
    baseUrl: 'http://127.0.0.1:3000/api',
    fetch: async (request) => {
      const headers = new Headers(request.headers)
      headers.set('origin', worldOf(platform.payload).origin)
      if (jar.cookie) headers.set('cookie', jar.cookie)
      const response = await platform.handle(new Request(request, { headers }))
      const given = response.headers.get('set-cookie')
      if (given) jar.cookie = given.split(';')[0] ?? ''
      return response
    },
  })
  return client
}
type Client = ReturnType<typeof clientOf>

/** The body of an answer that is not a refusal. */
async function told<T>(asked: Promise<{ data?: T; error?: unknown }>): Promise<T> {
  const { data, error } = await asked
  if (data === undefined) throw new Error(`Refused: ${JSON.stringify(error)}`)
  return data
}
const captcha = () => solvedCaptcha(callInside(platform))

async function register(client: Client): Promise<void> {
  const person = registrationOf(stage, { name: NAME, idNumber: ID_NUMBER, username: 'client_walk' })
  const body = { ...person, captcha: await captcha() }
  expect((await told(client.POST('/candidates/register', { body }))).username).toBe('client_walk')
  const login = { username: 'client_walk', password: PASSWORD, captcha: await captcha() }
  expect((await told(client.POST('/candidates/login', { body: login }))).candidate?.name).toBe(NAME)
  await runSweeps(platform.payload)
  const { candidate } = await told(client.GET('/candidates/me'))
  expect([candidate?.identity, candidate?.education]).toEqual(['passed', 'passed'])
}

async function sendPhoto(client: Client, desk: Client): Promise<void> {
  const jpeg = await sharp(readFileSync('tests/fixtures/portrait.jpg')).resize(295, 413).jpeg().toBuffer()
  const sent = client.POST('/photos', {
    // the document says bytes; this client's types say text for them
    body: '',
    bodySerializer: () => new Uint8Array(jpeg),
    headers: { 'Content-Type': 'image/jpeg' },
  })
  expect((await told(sent)).state).toBe('pending')
  const [waiting] = (await told(desk.GET('/photos/queue'))).items
  const id = waiting?.id ?? ''
  expect((await told(desk.POST('/photos/{id}/approve', { params: { path: { id } }, body: {} }))).state).toBe('approved')
}

/** The exam, province and texts as the lists tell them. @returns the id of the new enrollment */
async function start(client: Client): Promise<string> {
  const exam = (await told(client.GET('/exams'))).docs.find(({ id }) => id === stage.exam)
  const province = (await told(client.GET('/provinces'))).docs.find(({ name }) => name === '河北省')
  const texts = await told(client.GET('/agreements/current'))
  const accepted = { pledge_notice: texts.pledge_notice?.id, exam_notice: texts.exam_notice?.id }
  const body = { exam: exam?.id ?? '', province: province?.id ?? '', accepted }
  const started = await told(client.POST('/enrollments', { body }))
  expect(started.state).toBe('draft')
  return started.id
}

async function confirm(client: Client, id: string): Promise<number> {
  const params = { path: { id } }
  const form = formOf(stage) as Record<string, string | number | number[] | null>
  const save = { form, pledge: 'sign' as const, captcha: await captcha() }
  expect((await told(client.POST('/enrollments/{id}/save', { params, body: save }))).state).toBe('saved')
  const { digest } = await told(client.GET('/enrollments/{id}/confirmation', { params }))
  const confirmed = await told(client.POST('/enrollments/{id}/confirm', { params, body: { digest } }))
  expect(confirmed.state).toBe('in_review')
  return confirmed.revision
}

async function pay(client: Client, id: string): Promise<void> {
  const params = { path: { id } }
  const { redirectTo } = await told(client.POST('/enrollments/{id}/pay', { params, body: { gateway: 'sandbox' } }))
  const number = /cashier\/([^/]+)$/.exec(redirectTo ?? '')?.[1] ?? ''
  await client.POST('/sandbox/cashier/{number}/pay-silently', { params: { path: { number } }, parseAs: 'text' })
  const view = await told(client.POST('/enrollments/{id}/check-payment', { params, body: {} }))
  expect([view.state, view.fee?.totalInFen]).toEqual(['paid', 13_000])
}

test('a generated client walks from registration to payment', async () => {
  const client = clientOf()
  await register(client)
  await sendPhoto(client, clientOf(stage.staff.central.cookie))
  const id = await start(client)
  const revision = await confirm(client, id)
  const approve = { params: { path: { id } }, body: { revision } }
  const approved = await told(clientOf(stage.staff.reviewer.cookie).POST('/enrollments/{id}/approve', approve))
  expect(approved.state).toBe('approved')
  await pay(client, id)
})

test('a refusal is typed, with its code and its sentence', async () => {
  const { error } = await clientOf().GET('/enrollments/mine')
  expect([error?.code, error?.sentence]).toEqual(['NOT_LOGGED_IN', expect.stringMatching(/\p{Script=Han}/u)])
})
