import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

import { draftOf, dropDrafts, keepDraft, parseDraft } from '../../../src/site/draft.ts'
import { keepRegistration, registrationDraft } from '../../../src/site/register/values.ts'

/** A browser's storage, as far as the site uses it. */
function storage(): Storage {
  const kept = new Map<string, string>()
  return new Proxy({} as Storage, {
    get: (_, name) =>
      ({
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, text: string) => kept.set(key, text),
        removeItem: (key: string) => kept.delete(key),
      })[name as 'getItem'],
    ownKeys: () => [...kept.keys()],
    getOwnPropertyDescriptor: (_, key) => ({ value: kept.get(String(key)), enumerable: true, configurable: true }),
  })
}

beforeEach(() => {
  Object.assign(globalThis, { localStorage: storage(), sessionStorage: storage() })
})
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'localStorage')
  Reflect.deleteProperty(globalThis, 'sessionStorage')
})

const all = (from: Storage): string => JSON.stringify(Object.keys(from).map((key) => from.getItem(key)))

describe('a draft', () => {
  test('comes back as it was kept', () => {
    keepDraft('form-1', { city: '济南市', subjects: [1, 2] })
    expect(draftOf('form-1')).toEqual({ city: '济南市', subjects: [1, 2] })
  })

  test('is forgotten with all others on signing out', () => {
    keepDraft('form-1', 1)
    keepDraft('form-2', 2, 'tab')
    dropDrafts()
    expect([draftOf('form-1'), draftOf('form-2', 'tab')]).toEqual([null, null])
  })

  test('is good for a week', () => {
    const text = '{"at":1000,"value":7}'
    const week = 7 * 24 * 3_600_000
    expect([parseDraft(text, 1000 + week - 1), parseDraft(text, 1000 + week)]).toEqual([7, null])
  })

  test.each([null, '', 'x', '{"at":"x"}', '[]'])('%j is none', (text) => expect(parseDraft(text, 0)).toBeNull())

  test('is not kept, and nothing breaks, where the browser refuses to store', () => {
    const refuse = () => {
      throw new Error('quota')
    }
    Object.assign(globalThis, { localStorage: { getItem: refuse, setItem: refuse } })
    expect([keepDraft('form-1', 1), draftOf('form-1')]).toEqual([false, null])
  })
})

describe('a registration that is not finished', () => {
  const typed = {
    ...{ username: 'zhang_2026', password: 'Baokao2026', passwordRepeat: 'Baokao2026', name: '张三' },
    ...{ idType: 'RESIDENT_ID', idNumber: '11010519491231002X', phone: '13800138000', email: 'z@example.org' },
    ...{ recoveryQuestion: '我的小学?', recoveryAnswer: '实验小学', educations: [], degrees: [] },
    again: { name: '', idType: '', idNumber: '' },
  }

  test('leaves no password and no answer in the browser, and numbers only in the tab', () => {
    keepRegistration(typed)
    for (const secret of ['Baokao2026', '实验小学']) {
      expect(all(localStorage) + all(sessionStorage)).not.toContain(secret)
    }
    for (const number of ['11010519491231002X', '13800138000']) expect(all(localStorage)).not.toContain(number)
  })

  test('comes back with everything else', () => {
    keepRegistration(typed)
    const { username, name, idNumber, phone, password } = registrationDraft()
    expect({ username, name, idNumber, phone, password }).toEqual({
      ...{ username: 'zhang_2026', name: '张三', idNumber: '11010519491231002X', phone: '13800138000', password: '' },
    })
  })
})
