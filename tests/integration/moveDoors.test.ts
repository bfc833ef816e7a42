import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import type { Action } from '../../src/domain/enrollment.ts'
import { ACTIONS, ACTORS } from '../../src/domain/enrollment.ts'
import { OFFICE_ACTIONS } from '../../src/domain/reviewCase.ts'
import { doorsOf } from '../../src/door/doors.ts'
import { WAYS } from '../../src/site/enrollment/ways.ts'
import type { Booted } from '../support/boot.ts'
import { bootPlatform } from '../support/platform.ts'

// Every move that a person may make has a door and a button, or stands here with the reason why not yet.
const WITHOUT_DOOR: Partial<Readonly<Record<Action, string>>> = {
  waive: 'the system makes it where the fee is nothing; a waiver by the office comes with the exemptions from the fee',
  extend: 'a later deadline for one enrollment comes with the postponement of exams',
  void: 'an enrollment is declared void with the decisions on violations',
}
const WITHOUT_BUTTON: Partial<Readonly<Record<Action, string>>> = {
  ...WITHOUT_DOOR,
  start: 'its button is 报考这项考试 on the page of the exam',
}
/** Moves that go through another move's door. */
const OFFICE_BUTTONS: Partial<Readonly<Record<Action, (typeof OFFICE_ACTIONS)[number]>>> = {
  approve: 'approve',
  return: 'return',
  reject: 'reject',
  settle: 'settle-onsite',
}

const byPeople = ACTIONS.filter((action) => (ACTORS[action] as readonly string[]).some((actor) => actor !== 'system'))
let platform: Booted
beforeAll(async () => {
  platform = await bootPlatform()
}, 120_000)
afterAll(() => platform.close())

describe('every move of a person', () => {
  test.each(byPeople)('%s has a door, or a reason', (action) => {
    const doors = doorsOf(platform.config).filter((door) => door.action === action)
    expect([doors.length > 0, action in WITHOUT_DOOR]).toEqual([!(action in WITHOUT_DOOR), action in WITHOUT_DOOR])
  })

  test.each(byPeople)('%s has a button, or a reason', (action) => {
    const office = OFFICE_BUTTONS[action]
    const hasButton = action in WAYS || (office !== undefined && OFFICE_ACTIONS.includes(office))
    expect(hasButton).toBe(!(action in WITHOUT_BUTTON))
  })
})

test('no door makes a move that only the system may make', () => {
  const moves = doorsOf(platform.config).flatMap(({ action }) => action ?? [])
  expect(moves.filter((action) => !byPeople.includes(action))).toEqual([])
})
