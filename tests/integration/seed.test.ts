import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'

import { CAST } from '../../scripts/seed/cast.ts'
import { examId } from '../../scripts/seed/exams.ts'
import { freePersons, personOf, sparePersons } from '../../scripts/seed/persons.ts'
import { JOURNEY_EXAM } from '../../scripts/seed/windows.ts'
import { seedAll } from '../../scripts/seed/all.ts'
import { STAFF_ROLES } from '../../src/appointments.ts'
import { AGREEMENT_KINDS } from '../../src/domain/agreement.ts'
import { STATES } from '../../src/domain/enrollment.ts'
import { checkIdNumber } from '../../src/domain/identityNumber.ts'
import { findWindowRefusal } from '../../src/domain/window.ts'
import type { Row } from '../../src/store.ts'
import { findRows } from '../../src/store.ts'
import { worldOf } from '../../src/world.ts'
import type { Booted } from '../support/boot.ts'
import { assertInvariants } from '../support/invariants.ts'
import { HALF_WIDTH, textsIn } from '../support/texts.ts'
import { bootPlatform } from '../support/platform.ts'

const SLOW_MS = 240_000
let platform: Booted
let req: PayloadRequest
let now: Date

const all = <S extends CollectionSlug>(slug: S): Promise<Row<S>[]> => findRows(req, slug, { where: {}, limit: 10_000 })

async function seedAndCount(payload: Payload): Promise<number> {
  let made = 0
  await seedAll(payload, (_part, count) => (made += count))
  return made
}

beforeAll(async () => {
  platform = await bootPlatform({ now: '2026-06-15T10:00:00+08:00' })
  await seedAndCount(platform.payload)
  req = await createLocalReq({}, platform.payload)
  now = worldOf(platform.payload).clock.now()
}, SLOW_MS)
afterAll(() => platform.close())

describe('the invented data', () => {
  test('is written in Chinese punctuation', async () => {
    const rows = await Promise.all(platform.config.collections.map(({ slug }) => all(slug)))
    expect(textsIn(rows, 'rows').filter(([, text]) => HALF_WIDTH.test(text))).toEqual([])
  })

  test('has the provinces with their offices and review points', async () => {
    const [provinces, points] = [await all('provinces'), await all('review-points')]
    expect(provinces).toHaveLength(32)
    for (const { id, office, phones } of provinces) {
      expect(office).toMatch(/人事考试中心$/)
      for (const { number } of phones ?? []) expect(number).toMatch(/^0\d{2,3}-5550-01\d\d$/)
      expect(points.filter(({ province }) => province === id).length).toBeGreaterThanOrEqual(2)
    }
  })

  test('has exams before, in and after registration, and one to walk through in a day', async () => {
    const exams = await all('exams')
    const isOpen = (exam: Row<'exams'>) =>
      findWindowRefusal(
        'registration',
        { opensAt: exam.registrationOpensAt, closesAt: exam.registrationClosesAt },
        now,
      ) === null
    expect(exams).toHaveLength(16)
    expect(exams.filter(isOpen).length).toBeGreaterThanOrEqual(10)
    expect(exams.some(({ registrationOpensAt }) => new Date(registrationOpensAt) > now)).toBe(true)
    expect(exams.some(({ registrationClosesAt }) => new Date(registrationClosesAt) < now)).toBe(true)
    const walked = exams.find(({ id }) => id === examId(JOURNEY_EXAM))
    expect(walked && isOpen(walked)).toBe(true)
    expect(new Date(walked?.ticketOpensAt ?? '') < now && new Date(walked?.ticketClosesAt ?? '') > now).toBe(true)
    expect(new Date(walked?.scoresPublishedAt ?? '') < now).toBe(true)
  })

  test('has every text, notice and kind of staff', async () => {
    expect((await all('agreements')).map(({ kind }) => kind).sort()).toEqual([...AGREEMENT_KINDS].sort())
    const notices = await all('notices')
    expect(notices.length).toBeGreaterThanOrEqual(6)
    for (const about of ['isPinned', 'exam', 'province'] as const)
      expect(notices.some((notice) => notice[about])).toBe(true)
    expect(new Set((await all('staff-roles')).map(({ role }) => role))).toEqual(new Set(STAFF_ROLES))
  })

  test('has an enrollment in every state, each reached by the moves of the table', async () => {
    const enrollments = await all('enrollments')
    expect(new Set(enrollments.map(({ state }) => state))).toEqual(new Set(STATES))
    expect(enrollments).toHaveLength(CAST.flatMap(({ scenes }) => scenes).length)
    await assertInvariants(platform.payload)
  })

  test('keeps names as they are written', async () => {
    const names = (await all('candidates')).map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['李𠮷', '刘䶮', '迪丽努尔·艾山江', '王晓[沛]']))
  })

  test(
    'is not changed by seeding again',
    async () => {
      expect(await seedAndCount(platform.payload)).toBe(0)
    },
    SLOW_MS,
  )
})

test('the persons are nobody: right numbers with serials that no office gives out, each once', () => {
  const persons = [...CAST.map((_, index) => personOf(index)), ...freePersons(), ...sparePersons()]
  for (const { idNumber } of persons) {
    expect(idNumber.slice(14, 17)).toMatch(/^99[6-9]$/)
    expect(checkIdNumber('RESIDENT_ID', idNumber, new Date('2026-06-15'))).toBeNull()
  }
  const unique = (key: 'idNumber' | 'phone' | 'email') => new Set(persons.map((person) => person[key])).size
  expect([unique('idNumber'), unique('phone'), unique('email')]).toEqual(Array(3).fill(persons.length))
})

test('the ids of what stands by itself are the same in every platform', () => {
  expect(examId(JOURNEY_EXAM)).toBe('5ffe6d08-66c4-8ca4-a994-fb6f70b49c83')
})

test('production is never seeded', async () => {
  const payload = { config: { custom: { world: { profile: 'production' } } } } as unknown as Payload
  await expect(seedAll(payload)).rejects.toThrow('not for production')
})
