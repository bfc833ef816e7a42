import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import type { Booted } from '../support/boot.ts'
import type { Call } from '../support/people.ts'
import { callInside, putEnrollment, putPerson } from '../support/people.ts'
import type { Stage } from '../support/stage.ts'
import { NOW, put, setStage } from '../support/stage.ts'
import { bootPlatform } from '../support/platform.ts'

let platform: Booted
let stage: Stage
let call: Call

beforeAll(async () => {
  platform = await bootPlatform({ now: NOW, env: { BAOKAO_CAPTCHA_COST: '1' } })
  stage = await setStage(platform.payload)
  call = callInside(platform)
  await putEnrollment(platform.payload, stage, { state: 'paid', person: await putPerson(platform.payload) })
  const second = { staff: stage.staff.admin.id, role: 'provincial_admin', province: stage.provinces.beijing }
  await put(platform.payload, 'staff-roles', second)
}, 120_000)
afterAll(() => platform.close())

const arrange = (province?: string) =>
  call('POST', `/exams/${stage.exam}/arrange-tickets`, {
    body: province ? { province } : {},
    cookie: stage.staff.admin.cookie,
  })

describe('an admin of two provinces arranges seats', () => {
  test('in the one that is named, whichever stands first', async () => {
    expect((await arrange(stage.provinces.beijing)).body).toEqual({ arranged: 0, total: 0 })
    expect((await arrange(stage.provinces.hebei)).body).toEqual({ arranged: 1, total: 1 })
  })

  test('and in neither when none is named', async () => {
    expect((await arrange()).body.code).toBe('PROVINCE_UNKNOWN')
  })

  test('and in no third one', async () => {
    expect((await arrange(stage.provinces.zhejiang)).body.code).toBe('NOT_FOUND')
  })
})
