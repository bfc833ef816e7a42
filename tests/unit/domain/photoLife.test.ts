import { describe, expect, test } from '@jest/globals'

import { isPhotoReason, shownPhotoReason } from '../../../src/domain/codes/photoReasons.ts'
import type { PhotoState } from '../../../src/domain/enrollment.ts'
import { PHOTO_STATES } from '../../../src/domain/enrollment.ts'
import type { MoveFacts } from '../../../src/domain/guards.ts'
import { findMoveRefusals } from '../../../src/domain/guards.ts'
import { currentKeyOf, PHOTO_DECISIONS, photoAfter } from '../../../src/domain/photoLife.ts'

// a photo is the candidate's to send and a person's to judge; an approved one can be sent back (C2)
const TABLE: Readonly<Record<PhotoState, readonly [upload: string, approve: string, reject: string]>> = {
  none: ['pending', '—', '—'],
  pending: ['—', 'approved', 'rejected'],
  approved: ['—', '—', 'rejected'],
  rejected: ['pending', '—', '—'],
}

describe('the life of a photo', () => {
  test.each(PHOTO_STATES)('from %s', (state) => {
    const actions = ['upload', ...PHOTO_DECISIONS] as const
    expect(actions.map((action) => photoAfter(state, action) ?? '—')).toEqual(TABLE[state])
  })

  test('an upload never leads to approved: a person does', () => {
    expect(PHOTO_STATES.map((state) => photoAfter(state, 'upload'))).not.toContain('approved')
  })

  test('one current photo a candidate: the key of a replaced one is made distinct', () => {
    expect(currentKeyOf({ id: 'p1', candidate: 'c', isCurrent: true })).toBe('c')
    expect(currentKeyOf({ id: 'p1', candidate: 'c', isCurrent: false })).toBe('c:p1')
  })
})

describe('where the photo stands decides what an enrollment may do', () => {
  const now = new Date('2026-06-01T00:00:00Z')
  const open = { opensAt: '2026-05-01T00:00:00Z', closesAt: '2026-07-01T00:00:00Z' }
  const sound = { identity: 'passed', education: 'passed', registration: open, payment: open, askProvince: () => null }
  const facts = sound as unknown as MoveFacts
  const refusals = (action: 'confirm' | 'resubmit' | 'approve', state: MoveFacts['state'], photo: PhotoState) =>
    findMoveRefusals(action, { ...facts, state, photo }, now).map(({ code }) => code)

  test.each<[PhotoState, string[], string[], string[]]>([
    ['none', ['PHOTO_MISSING'], ['PHOTO_MISSING'], ['PHOTO_MISSING']],
    ['pending', ['PHOTO_PENDING'], [], ['PHOTO_PENDING']],
    ['approved', [], [], []],
    ['rejected', ['PHOTO_REJECTED'], ['PHOTO_REJECTED'], ['PHOTO_REJECTED']],
  ])('%s: confirm %j, resubmit %j, approve %j', (photo, confirm, resubmit, approve) => {
    expect(refusals('confirm', 'saved', photo)).toEqual(confirm)
    expect(refusals('resubmit', 'returned', photo)).toEqual(resubmit)
    expect(refusals('approve', 'in_review', photo)).toEqual(approve)
  })
})

describe('the reason of a refusal', () => {
  test.each([
    ['face', '', true],
    ['face', '左侧被头发遮挡', true],
    ['other', '请上传本人的照片', true],
    ['other', '', false],
    ['nonsense', 'text', false],
    [undefined, 'text', false],
  ])('%s with “%s” is enough: %s', (code, text, isEnough) => {
    expect(isPhotoReason(code, text)).toBe(isEnough)
  })

  test.each([
    ['background', '请换一张白底证件照。', 'zh', '背景不是均匀的白色或浅色：请换一张白底证件照。'],
    ['background', null, 'zh', '背景不是均匀的白色或浅色'],
    ['other', '请上传本人的照片。', 'zh', '请上传本人的照片。'],
    ['background', 'White, please.', 'en', 'The background is not evenly white or light: White, please.'],
  ] as const)('%s, “%s” reads in %s: %s', (code, text, language, shown) => {
    expect(shownPhotoReason(code, text, language)).toBe(shown)
  })
})
