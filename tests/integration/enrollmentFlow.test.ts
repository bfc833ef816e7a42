import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import sharp from 'sharp'

import type { State } from '../../src/domain/enrollment.ts'
import { runSweeps } from '../../src/jobs/index.ts'
import type { Booted } from '../support/boot.ts'
import { assertInvariants } from '../support/invariants.ts'
import type { Call, Json, Person, Reply } from '../support/people.ts'
import {
  callInside,
  EDUCATION,
  formOf,
  newIdNumber,
  putEnrollment,
  putPerson,
  registrationOf,
  solvedCaptcha,
  startOf,
} from '../support/people.ts'
import type { Stage, StagedProvince } from '../support/stage.ts'
import { dayFromNow, moveClock, NOW, put, putExam, setStage } from '../support/stage.ts'
import { bootPlatform } from '../support/platform.ts'

let platform: Booted
let stage: Stage
let call: Call

beforeAll(async () => {
  platform = await bootPlatform({ now: NOW, env: { BAOKAO_CAPTCHA_COST: '1', BAOKAO_DOCUMENTS_IN_PROCESS: 'true' } })
  stage = await setStage(platform.payload)
  call = callInside(platform)
}, 120_000)
afterEach(() => assertInvariants(platform.payload))
afterAll(() => platform.close())

/** A command on an enrollment. */
const command = (id: string, name: string, cookie: string, body: object = {}): Promise<Reply> =>
  call('POST', `/enrollments/${id}/${name}`, { body, cookie })

async function save(
  id: string,
  cookie: string,
  changes: object = {},
  province: StagedProvince = 'hebei',
): Promise<Reply> {
  const captcha = await solvedCaptcha(call)
  return command(id, 'save', cookie, { form: formOf(stage, province), pledge: 'sign', captcha, ...changes })
}

async function confirm(id: string, cookie: string): Promise<Reply> {
  const { body } = await call('GET', `/enrollments/${id}/confirmation`, { cookie })
  return command(id, 'confirm', cookie, { digest: body.digest })
}

async function started(person: Person, province: StagedProvince = 'hebei', exam = stage.exam): Promise<string> {
  const { status, body } = await call('POST', '/enrollments', {
    body: startOf(stage, province, exam),
    cookie: person.cookie,
  })
  expect([status, body.state]).toEqual([201, 'draft'])
  return body.id
}

async function enrolled(
  state: State,
  province: StagedProvince = 'hebei',
): Promise<{ id: string; person: Person; cookie: string }> {
  const person = await putPerson(platform.payload)
  return {
    person,
    cookie: person.cookie,
    id: await putEnrollment(platform.payload, stage, { state, person, province }),
  }
}

const stepsOf = ({ body }: Reply) =>
  body.steps.map(({ key, status }: { key: string; status: string }) => `${key} ${status}`)
const shown = async (id: string, cookie: string) => (await call('GET', `/enrollments/${id}/view`, { cookie })).body
const stateOf = async (id: string, cookie: string) => (await shown(id, cookie)).state

describe('the whole journey of a new person', () => {
  const idNumber = newIdNumber()
  const name = '李𠮷'
  let cookie = ''
  let id = ''
  let view: Reply

  test('registers, is verified by the register, and logs in with what was chosen', async () => {
    const certificates = [{ kind: 'education' as const, ...EDUCATION }]
    await platform.payload.create({
      collection: 'known-persons',
      data: { name, idNumber, certificates },
      overrideAccess: true,
    })
    const body = {
      ...registrationOf(stage, { name, idNumber, username: 'liji_2026' }),
      captcha: await solvedCaptcha(call),
    }
    const registered = await call('POST', '/candidates/register', { body })
    expect([registered.status, registered.body.username]).toEqual([201, 'liji_2026'])
    const login = { username: 'liji_2026', password: 'Baokao2026', captcha: await solvedCaptcha(call) }
    const { status, headers } = await call('POST', '/candidates/login', { body: login })
    expect(status).toBe(200)
    const setCookie = headers.get('set-cookie') ?? ''
    expect(setCookie).toMatch(/^baokao-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=28800$/)
    cookie = setCookie.split(';')[0] ?? ''
    await runSweeps(platform.payload)
    const { candidate } = (await call('GET', '/candidates/me', { cookie })).body
    expect(candidate).toMatchObject({ name, identity: 'passed', education: 'passed', photo: 'none' })
    expect(candidate.idNumberMasked).toBe(`${idNumber.slice(0, 10)}****${idNumber.slice(14)}`)
  })

  test('uploads a photo, which a person approves', async () => {
    const jpeg = new Uint8Array(
      await sharp(readFileSync('tests/fixtures/portrait.jpg')).resize(295, 413).jpeg().toBuffer(),
    )
    const upload = () => call('POST', '/photos', { body: jpeg, cookie, headers: { 'content-type': 'image/jpeg' } })
    expect([(await upload()).status, (await upload()).body.code]).toEqual([201, 'PHOTO_ALREADY_UPLOADED'])
    const image = await call('GET', '/photos/mine/image', { cookie })
    expect([image.headers.get('content-type'), image.headers.get('cache-control')]).toEqual([
      'image/jpeg',
      'private, no-store',
    ])
    const desk = stage.staff.central.cookie
    const [waiting] = (await call('GET', '/photos/queue', { cookie: desk })).body.items
    const { body } = await call('POST', `/photos/${waiting.id}/approve`, { body: {}, cookie: desk })
    expect(body.state).toBe('approved')
  })

  test('starts, autosaves, saves with the pledge signed, and confirms what was shown', async () => {
    id = await started({ cookie } as Person)
    const half = { ...formOf(stage), city: '示', postcode: '' }
    expect((await call('PUT', `/enrollments/${id}/form`, { body: { form: half }, cookie })).status).toBe(200)
    expect((await call('GET', `/enrollments/${id}/form`, { cookie })).body.form).toMatchObject({
      city: '示',
      postcode: '',
    })
    view = await save(id, cookie)
    expect([view.body.state, view.body.facets.pledge.state]).toEqual(['saved', 'signed'])
    expect(stepsOf(view)).toEqual([
      'fill done',
      'pledge done',
      'confirm current',
      'review todo',
      'pay todo',
      'ticket todo',
    ])
    expect((await command(id, 'confirm', cookie, { digest: 'of something else' })).body.code).toBe('DIGEST_CHANGED')
    view = await confirm(id, cookie)
    expect([view.body.state, view.body.next.action]).toEqual(['in_review', null])
  })

  test('a reviewer signs in, finds the case in the queue and approves the revision that was read', async () => {
    const password = 'Reviewer-2026'
    const data = { email: 'reviewer@example.org', password, name: '示例审核员' }
    const { id: staff } = await platform.payload.create({ collection: 'staff', data, overrideAccess: true })
    await put(platform.payload, 'staff-roles', { staff, role: 'reviewer', province: stage.provinces.hebei })
    const { headers } = await call('POST', '/staff/login', { body: { email: 'reviewer@example.org', password } })
    const desk = (headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    const approved = await command(id, 'approve', desk, { revision: view.body.revision, note: '材料齐全' })
    expect([approved.body.state, (await shown(id, cookie)).fee.totalInFen]).toEqual(['approved', 13_000])
    const repeated = await command(id, 'approve', desk, { revision: view.body.revision })
    expect([repeated.status, repeated.body.revision]).toEqual([200, approved.body.revision])
  }, 60_000)

  test('pays at the practice cashier and has enrolled', async () => {
    const { body } = await command(id, 'pay', cookie, { gateway: 'sandbox' })
    await call('POST', `${body.redirectTo.replace('/api', '')}/pay-silently`)
    view = await command(id, 'check-payment', cookie)
    expect(view.body.state).toBe('paid')
    expect(stepsOf(view)).toEqual([
      'fill done',
      'pledge done',
      'confirm done',
      'review done',
      'pay done',
      'ticket current',
    ])
    expect(view.body.timeline.at(-1)).toMatchObject({ sentence: expect.stringMatching(/\p{Script=Han}/u) })
  })

  test('prints the form and the pledge; the ticket when seats are arranged and its days have come', async () => {
    const pdf = async (kind: string) => {
      const answer = await call('GET', `/enrollments/${id}/${kind}.pdf`, { cookie })
      return answer.status === 200 ? (answer.body as Buffer).subarray(0, 5).toString() : answer.body.code
    }
    expect([await pdf('registration-form'), await pdf('pledge'), await pdf('ticket')]).toEqual([
      '%PDF-',
      '%PDF-',
      'TICKET_NOT_OPEN',
    ])
    const arrange = () =>
      call('POST', `/exams/${stage.exam}/arrange-tickets`, { body: {}, cookie: stage.staff.admin.cookie })
    expect([(await arrange()).body.arranged, (await arrange()).body.arranged]).toEqual([1, 0])
    const back = moveClock(platform.payload, dayFromNow(21))
    const login = { username: 'liji_2026', password: 'Baokao2026', captcha: await solvedCaptcha(call) }
    cookie =
      ((await call('POST', '/candidates/login', { body: login })).headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    expect(await pdf('ticket')).toBe('%PDF-')
    const lookup = {
      exam: stage.exam,
      province: stage.provinces.hebei,
      idType: 'RESIDENT_ID',
      idNumber,
      name,
      captcha: await solvedCaptcha(call),
    }
    expect((await call('POST', '/tickets/lookup', { body: lookup })).headers.get('content-type')).toBe(
      'application/pdf',
    )
    back()
  }, 60_000)

  test('looks up the score with number and name once it is published, and nobody learns who is unknown', async () => {
    await put(platform.payload, 'scores', { enrollment: id, subjectNumber: 1, mark: 60, isAbsent: false })
    await put(platform.payload, 'scores', { enrollment: id, subjectNumber: 2, isAbsent: true })
    const lookUp = async (changes: object = {}) =>
      (
        await call('POST', '/scores/lookup', {
          body: { exam: stage.exam, name, idNumber, captcha: await solvedCaptcha(call), ...changes },
        })
      ).body
    expect((await lookUp()).code).toBe('SCORES_NOT_PUBLISHED')
    const back = moveClock(platform.payload, dayFromNow(61))
    expect((await lookUp()).scores.map(({ mark, result }: Json) => [mark, result])).toEqual([
      [60, 'passed'],
      [null, 'absent'],
    ])
    const answers = [await lookUp({ name: '李四' }), await lookUp({ idNumber: newIdNumber() })]
    back()
    expect(answers[0]).toEqual(answers[1])
    expect(answers[0].code).toBe('LOOKUP_NOTHING')
  })
})

describe('other ways through', () => {
  test('where a province reviews automatically, a confirmed enrollment is approved at once', async () => {
    const person = await putPerson(platform.payload)
    const id = await started(person, 'beijing')
    await save(id, person.cookie, {}, 'beijing')
    const { body } = await confirm(id, person.cookie)
    expect([body.state, body.fee.totalInFen]).toEqual(['approved', 13_000])
  })

  test.each([
    ['the pledge is declined', { pledge: 'decline' }, {}],
    ['the education is not verified automatically', {}, { education: 'manual' }],
    ['the level waives subjects', { level: '02', subjects: [2] }, {}],
  ] as const)('…but not when %s: then a person looks, and is told why', async (_why, changes, facets) => {
    const person = await putPerson(platform.payload, facets)
    const id = await started(person, 'beijing')
    const { pledge = 'sign', ...form } = changes as { pledge?: string }
    await save(id, person.cookie, { pledge, form: { ...formOf(stage, 'beijing'), ...form } })
    const { body } = await confirm(id, person.cookie)
    expect(body.state).toBe('in_review')
    expect(body.timeline.some(({ reasons }: { reasons: string[] }) => reasons.length > 0)).toBe(true)
  })

  const rule = { level: '04', text: '工学本科满 1 年', yearsRelevant: 1 }
  test.each([
    ['a level without conditions', [], '该级别没有设置报考条件'],
    ['a class of majors without a list', [{ ...rule, majorClass: 'engineering' }], '没有专业目录可以对照'],
    ['what only a person can see', [{ ...rule, requires: ['已取得初级资格'] }], '“已取得初级资格”须由审核人员核实'],
  ])('…nor is %s ever taken for met', async (_what, conditions, why) => {
    const person = await putPerson(platform.payload)
    const id = await started(person, 'beijing', await putExam(platform.payload, { conditions }))
    await save(id, person.cookie, {}, 'beijing')
    const { body } = await confirm(id, person.cookie)
    const [routed] = body.timeline
    expect([body.state, routed.reasons]).toEqual(['in_review', [expect.stringContaining(why)]])
    const { causes } = (await call('GET', `/enrollments/${id}/case`, { cookie: stage.staff.otherReviewer.cookie })).body
    expect(causes).toEqual(routed.reasons)
  })

  test('nothing to pay is waived: approved and enrolled in one step', async () => {
    const person = await putPerson(platform.payload)
    const id = await started(person, 'jilin')
    await save(id, person.cookie, {}, 'jilin')
    expect((await confirm(id, person.cookie)).body.state).toBe('paid')
  })

  test('while a source has not answered it waits, and goes on when the answer comes', async () => {
    const person = await putPerson(platform.payload, { education: 'pending' })
    const id = await started(person)
    await save(id, person.cookie)
    expect((await confirm(id, person.cookie)).body.state).toBe('verifying')
    await runSweeps(platform.payload)
    expect(await stateOf(id, person.cookie)).toBe('verifying')
    const where = { id: { equals: person.id } }
    await platform.payload.db.updateOne({
      collection: 'candidates',
      where,
      data: { education: 'passed' },
      options: { atomic: true },
    })
    await runSweeps(platform.payload, { now: new Date(Date.parse(NOW) + 15 * 60_000) })
    expect(await stateOf(id, person.cookie)).toBe('in_review')
  })

  test('returned with items and a time, resubmitted, rejected with a reason, edited and confirmed again', async () => {
    const { id, cookie } = await enrolled('in_review')
    const desk = stage.staff.reviewer.cookie
    const items = [{ reason: 'photo', text: '请补充工作年限证明' }]
    const wrong = async (decision: string, body: object) =>
      (await command(id, decision, desk, { revision: 4, ...body })).body.code
    expect(await wrong('return', { dueAt: dayFromNow(3) })).toBe('RETURN_ITEMS_REQUIRED')
    expect(await wrong('return', { items, dueAt: dayFromNow(-1) })).toBe('RETURN_DUE_IN_PAST')
    expect(await wrong('reject', { reasons: [{ reason: 'other', text: ' ' }] })).toBe('REVIEW_REASON_REQUIRED')
    const returned = await command(id, 'return', desk, { revision: 4, items, dueAt: dayFromNow(3) })
    expect([returned.body.state, (await shown(id, cookie)).next.dueAt]).toEqual(['returned', dayFromNow(3)])
    const resubmitted = await command(id, 'resubmit', cookie)
    expect(resubmitted.body.state).toBe('in_review')
    const rejected = await command(id, 'reject', desk, {
      revision: resubmitted.body.revision,
      reasons: [{ reason: 'other', text: '年限不足' }],
    })
    expect([rejected.body.state, JSON.stringify((await shown(id, cookie)).timeline)]).toEqual([
      'rejected',
      expect.stringContaining('年限不足'),
    ])
    expect((await command(id, 'edit', cookie)).body.state).toBe('draft')
    expect((await save(id, cookie)).body.state).toBe('saved')
    expect((await confirm(id, cookie)).body.state).toBe('in_review')
  })

  test('after its time a returned enrollment is not resubmitted any more; the sweep lets it lapse', async () => {
    const { id, cookie } = await enrolled('returned')
    const back = moveClock(platform.payload, dayFromNow(5))
    const { status, body } = await command(id, 'resubmit', cookie)
    expect([status, body.code, body.facts.dueAt]).toEqual([409, 'RESUBMIT_OVERDUE', dayFromNow(5)])
    await runSweeps(platform.payload)
    expect(await stateOf(id, cookie)).toBe('lapsed')
    back()
  })

  test('an office that decides after the payment window leaves time to pay: the next sweep lapses nothing', async () => {
    const person = await putPerson(platform.payload)
    const id = await putEnrollment(platform.payload, stage, { state: 'in_review', person })
    const back = moveClock(platform.payload, dayFromNow(15))
    const late = await command(id, 'approve', stage.staff.reviewer.cookie, { revision: 4 })
    expect(late.body.state).toBe('approved')
    await runSweeps(platform.payload)
    const { body } = await call('GET', `/enrollments/${id}/view`, { cookie: person.cookie })
    expect([body.state, body.next.dueAt]).toEqual(['approved', dayFromNow(18)])
    expect(body.actions.find(({ action }: Json) => action === 'pay').allowed).toBe(true)
    moveClock(platform.payload, dayFromNow(18))
    await runSweeps(platform.payload)
    expect((await call('GET', `/enrollments/${id}/view`, { cookie: person.cookie })).body.state).toBe('lapsed')
    back()
  })

  test('a decision names reasons of the catalogue; an unknown one is refused at its line', async () => {
    const id = await putEnrollment(platform.payload, stage, {
      state: 'in_review',
      person: await putPerson(platform.payload),
    })
    const reasons = [
      { reason: 'photo', text: '照片不清晰' },
      { reason: 'nonsense', text: '说明' },
    ]
    const { body } = await command(id, 'reject', stage.staff.reviewer.cookie, { revision: 4, reasons })
    expect([body.code, body.problems.map(({ field }: Json) => field)]).toEqual(['FORM_INVALID', ['reasons.1.reason']])
  })

  test('withdrawing frees the place: the same exam may be started again', async () => {
    const { id, person } = await enrolled('approved')
    expect((await command(id, 'withdraw', person.cookie)).body.state).toBe('withdrawn')
    expect(await started(person)).not.toBe(id)
  })
})

describe('taking a confirmation back, by the change rule of the province', () => {
  test.each([
    ['hebei', 'in_review', 200],
    ['hebei', 'returned', 200],
    ['hebei', 'approved', 200],
    ['hebei', 'paying', 409],
    ['hebei', 'paid', 409],
    ['beijing', 'in_review', 200],
    ['beijing', 'approved', 409],
    ['zhejiang', 'verifying', 409],
    ['zhejiang', 'in_review', 409],
  ] as const)('%s, %s: %d', async (province, state, status) => {
    const { id, cookie } = await enrolled(state, province)
    const answer = await command(id, 'unconfirm', cookie)
    expect(answer.status).toBe(status)
    expect(await stateOf(id, cookie)).toBe(status === 200 ? 'saved' : state)
    if (answer.body.code === 'CHANGE_NOT_ALLOWED')
      expect(answer.body.facts).toMatchObject({ office: expect.any(String), phone: '000-12345' })
  })

  test('what was approved loses its fee, and is quoted anew when it is approved again', async () => {
    const { id, cookie } = await enrolled('approved')
    const { body } = await command(id, 'unconfirm', cookie)
    expect([body.state, body.fee]).toEqual(['saved', null])
    await command(id, 'edit', cookie)
    await save(id, cookie, { form: { ...formOf(stage), subjects: [1] } })
    const { body: queued } = await confirm(id, cookie)
    await command(id, 'approve', stage.staff.reviewer.cookie, { revision: queued.revision })
    expect((await shown(id, cookie)).fee.totalInFen).toBe(6_100)
  })
})

describe('refusals say what is wrong and what holds', () => {
  const start = async (changes: object, facets = {}) => {
    const person = await putPerson(platform.payload, facets)
    return call('POST', '/enrollments', { body: { ...startOf(stage), ...changes }, cookie: person.cookie })
  }

  test.each([
    ['an exam that is not there', { exam: 'x' }, {}, 400, 'EXAM_UNKNOWN'],
    ['a province that is not there', { province: 'x' }, {}, 400, 'PROVINCE_UNKNOWN'],
    ['a notice that was not accepted', { accepted: {} }, {}, 400, 'AGREEMENT_NOT_ACCEPTED'],
    [
      'an older version of a notice',
      { accepted: { pledge_notice: 'old', exam_notice: 'old' } },
      {},
      409,
      'AGREEMENT_OUTDATED',
    ],
    ['a failed identity', {}, { identity: 'failed' }, 409, 'IDENTITY_FAILED'],
  ] as const)('start with %s', async (_name, changes, facets, status, code) => {
    const answer = await start(changes, facets)
    expect([answer.status, answer.body.code]).toEqual([status, code])
    expect(answer.body.sentence).toMatch(/\p{Script=Han}{4}/u)
    expect(answer.body.facts).toEqual(expect.any(Object))
  })

  test('the registration window is half-open: the instant it opens is in, the instant it closes is out (F-16)', async () => {
    const person = await putPerson(platform.payload)
    const [opensAt, closesAt] = [dayFromNow(1), dayFromNow(2)]
    const exam = await putExam(platform.payload, { registrationOpensAt: opensAt, registrationClosesAt: closesAt })
    const at = async (instant: number) => {
      const back = moveClock(platform.payload, new Date(instant).toISOString())
      const { status, body } = await call('POST', '/enrollments', {
        body: startOf(stage, 'hebei', exam),
        cookie: person.cookie,
      })
      back()
      return status === 201 ? 201 : [body.code, body.facts.opensAt, body.facts.closesAt]
    }
    expect(await at(Date.parse(opensAt) - 1)).toEqual(['EXAM_NOT_OPEN_YET', opensAt, closesAt])
    expect(await at(Date.parse(closesAt))).toEqual(['EXAM_CLOSED', opensAt, closesAt])
    expect(await at(Date.parse(closesAt) - 1)).toBe(201)
  })

  test('a form with faults is answered field by field and not saved', async () => {
    const person = await putPerson(platform.payload)
    const id = await started(person)
    const form = {
      ...formOf(stage),
      postcode: '5',
      reviewPoint: stage.points.beijing,
      subjects: [],
      yearsRelevant: 9,
      yearsTotal: 2,
    }
    const { status, body } = await save(id, person.cookie, { form })
    expect([status, body.code]).toEqual([400, 'FORM_INVALID'])
    expect(body.problems.map(({ field, code }: Json) => [field, code]).sort()).toEqual([
      ['postcode', 'FIELD_INVALID'],
      ['reviewPoint', 'REVIEW_POINT_UNKNOWN'],
      ['subjects', 'SUBJECTS_WRONG'],
      ['yearsRelevant', 'FIELD_INVALID'],
    ])
    expect(body.problems.every(({ sentence }: Json) => /\p{Script=Han}/u.test(sentence))).toBe(true)
    expect(await stateOf(id, person.cookie)).toBe('draft')
  })

  test('unmet conditions name the rule, what is needed and what is there; nothing of the form is kept', async () => {
    const person = await putPerson(platform.payload)
    const id = await started(person)
    const { status, body } = await save(id, person.cookie, { form: { ...formOf(stage), level: '05' } })
    expect([status, body.code, body.problems[0].code]).toEqual([409, 'CONDITIONS_UNMET', 'CONDITION_YEARS_RELEVANT'])
    expect((await call('GET', `/enrollments/${id}/form`, { cookie: person.cookie })).body.form.level).toBe('')
  })

  test.each([
    ['no pledge answer', { pledge: undefined }, 'PLEDGE_UNANSWERED'],
    ['a captcha that nobody solved', { captcha: 'e30=' }, 'CAPTCHA_FAILED'],
  ])('save with %s', async (_name, changes, code) => {
    const person = await putPerson(platform.payload)
    expect((await save(await started(person), person.cookie, changes)).body.code).toBe(code)
  })

  test.each([
    ['photo', { photo: 'none' }, 'PHOTO_MISSING'],
    ['identity', { identity: 'failed' }, 'IDENTITY_FAILED'],
    ['education', { education: 'failed' }, 'EDUCATION_FAILED'],
  ] as const)('confirm without a good %s; the page is told the same before it asks', async (_name, facets, code) => {
    const person = await putPerson(platform.payload, facets)
    const id = await putEnrollment(platform.payload, stage, { state: 'saved', person })
    expect((await confirm(id, person.cookie)).body.code).toBe(code)
    const { body } = await call('GET', `/enrollments/${id}/view`, { cookie: person.cookie })
    const action = body.actions.find((one: Json) => one.action === 'confirm')
    expect([action.allowed, action.refusals.map((refusal: Json) => refusal.code)]).toEqual([false, [code]])
  })

  test('a gateway that the province does not have', async () => {
    const { id, cookie } = await enrolled('approved')
    for (const gateway of ['nobody', ''])
      expect((await command(id, 'pay', cookie, { gateway })).body.code).toBe('CHANNEL_NOT_ALLOWED')
  })

  test('in English where it is asked for', async () => {
    const { id, cookie } = await enrolled('draft')
    const { body } = await call('POST', `/enrollments/${id}/resubmit?lang=en`, { body: {}, cookie })
    expect([body.code, body.sentence]).toEqual(['MOVE_NOT_LEGAL', expect.stringMatching(/^[A-Z][ -~]+$/)])
  })
})

describe('what the page draws', () => {
  test('every action of the candidate is there, allowed or with the reason why not', async () => {
    const { id, cookie } = await enrolled('approved')
    const { body } = await call('GET', `/enrollments/${id}/view`, { cookie })
    const shown = Object.fromEntries(body.actions.map(({ action, allowed }: Json) => [action, allowed]))
    expect(shown).toEqual({
      save: false,
      edit: false,
      confirm: false,
      resubmit: false,
      unconfirm: true,
      pay: true,
      withdraw: true,
    })
    expect(body.actions.every(({ allowed, refusals }: Json) => allowed === (refusals.length === 0))).toBe(true)
    expect([body.next.action, body.next.dueAt]).toEqual(['pay', dayFromNow(12)])
    expect(body.gateways.map(({ code }: Json) => code)).toEqual(['sandbox', 'offline'])
  })

  test('the same key with another request is refused; with the same one it gets the present view, and nothing is done twice', async () => {
    const { id, cookie } = await enrolled('saved')
    const headers = { 'idempotency-key': 'one-key-of-mine' }
    const edit = () => call('POST', `/enrollments/${id}/edit`, { body: {}, cookie, headers })
    const first = await edit()
    expect((await edit()).body).toEqual(first.body)
    const saved = await save(id, cookie)
    expect((await edit()).body).toEqual(saved.body)
    expect((await call('POST', `/enrollments/${id}/edit`, { body: {}, headers })).status).toBe(401)
    const other = await call('POST', `/enrollments/${id}/withdraw`, { body: {}, cookie, headers })
    expect([other.status, other.body.code]).toEqual([409, 'IDEMPOTENCY_KEY_REUSED'])
  })
})

test('when the windows close, what did not arrive lapses, each at its own deadline', async () => {
  const states = ['draft', 'saved', 'approved', 'in_review', 'paying', 'paid', 'rejected'] as const
  const exam = await putExam(platform.payload)
  const people = new Map<State, { id: string; cookie: string }>()
  for (const state of states) {
    const person = await putPerson(platform.payload)
    people.set(state, {
      cookie: person.cookie,
      id: await putEnrollment(platform.payload, stage, { state, person, exam }),
    })
  }
  const after = async (days: number) => {
    await runSweeps(platform.payload, { now: new Date(dayFromNow(days)) })
    return Promise.all(states.map((state) => stateOf(people.get(state)!.id, people.get(state)!.cookie)))
  }
  expect(await after(9.99)).toEqual(['draft', 'saved', 'approved', 'in_review', 'approved', 'paid', 'rejected'])
  expect(await after(10)).toEqual(['lapsed', 'lapsed', 'approved', 'in_review', 'approved', 'paid', 'rejected'])
  expect(await after(12)).toEqual(['lapsed', 'lapsed', 'lapsed', 'in_review', 'lapsed', 'paid', 'rejected'])
})
