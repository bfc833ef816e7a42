import { describe, expect, test } from '@jest/globals'

import type { ReviewRoute } from '../../../src/domain/enrollment.ts'
import type { Decision } from '../../../src/domain/provincePolicy.ts'
import type { ReviewFacts } from '../../../src/domain/review.ts'
import { chooseReviewRoute, englishOfReason, wordsOfReasons } from '../../../src/domain/review.ts'
import type { Unchecked } from '../../../src/domain/unchecked.ts'
import { wordsOfUnchecked } from '../../../src/domain/unchecked.ts'

const clear: ReviewFacts = {
  identity: 'passed',
  education: 'passed',
  pledge: 'signed',
  integrity: 'clear',
  isExemptLevel: false,
  eligibility: 'met',
}
const decision = (value: ReviewRoute): Decision<ReviewRoute> => ({
  value,
  ruleId: 'test',
  clause: { zh: '条款', en: 'clause' },
  used: '1',
  required: '2',
})
const choose = (change: Partial<ReviewFacts>, reviewRoute: ReviewRoute = 'automatic', decided: ReviewRoute[] = []) =>
  chooseReviewRoute({ ...clear, ...change }, { reviewRoute }, decided.map(decision))

// enrollment.md, moves `pass` and `route`: automatic only when all facets passed, pledge signed, nothing flagged
describe('the route of a confirmed enrollment', () => {
  test.each<[Partial<ReviewFacts>, ReviewRoute, ReviewRoute[], ReviewRoute, string[]]>([
    [{}, 'automatic', [], 'automatic', []],
    [{ identity: 'manual' }, 'automatic', [], 'online', ['identity']],
    [{ identity: 'pending' }, 'automatic', [], 'online', ['identity']],
    [{ education: 'unavailable' }, 'automatic', [], 'online', ['education']],
    [{ education: 'failed' }, 'automatic', [], 'online', ['education']],
    [{ pledge: 'declined' }, 'automatic', [], 'online', ['pledge']],
    [{ pledge: 'withdrawn' }, 'automatic', [], 'online', ['pledge']],
    [{ pledge: 'not_applicable', integrity: 'recorded' }, 'automatic', [], 'online', ['pledge', 'integrity']],
    [{ isExemptLevel: true }, 'automatic', [], 'online', ['exempt_level']],
    [{ eligibility: 'manual' }, 'automatic', [], 'online', ['eligibility']],
    // the province's value
    [{}, 'online', [], 'online', ['province']],
    [{}, 'onsite', [], 'onsite', ['province']],
    [{ pledge: 'declined' }, 'onsite', [], 'onsite', ['province', 'pledge']],
    // the province's rules: stricter only
    [{}, 'automatic', ['onsite'], 'onsite', ['province_rule']],
    [{ pledge: 'declined' }, 'online', ['onsite'], 'onsite', ['province_rule', 'province', 'pledge']],
    [{ identity: 'manual' }, 'automatic', ['automatic'], 'online', ['identity']],
    [{}, 'onsite', ['automatic', 'online'], 'onsite', ['province', 'province_rule']],
  ])('%j in a province that reviews %s, whose rules say %j, is %s', (change, value, decided, route, causes) => {
    const choice = choose(change, value, decided)
    expect(choice.route).toBe(route)
    expect(choice.reasons.map(({ cause }) => cause)).toEqual(causes)
  })

  test('keeps the decision of a rule with its reason, and passes over rules that say nothing', () => {
    const choice = chooseReviewRoute(clear, { reviewRoute: 'automatic' }, [null, decision('onsite')])
    expect(choice.reasons).toEqual([{ cause: 'province_rule', route: 'onsite', decision: decision('onsite') }])
  })
})

describe('the reviewer reads why a case is here', () => {
  const rule = '工学本科满3年'
  test.each<[string, Partial<ReviewFacts>, ReviewRoute[], readonly Unchecked[], string[]]>([
    ['a cause by its name', { pledge: 'declined' }, [], [], ['未采用告知承诺制']],
    ['a rule of the province by its clause', {}, ['onsite'], [], ['条款']],
    [
      'conditions by what nobody could examine, one line each',
      { eligibility: 'manual' },
      [],
      [
        { cause: 'major_class', facts: { rule } },
        { cause: 'requires', facts: { requires: '已取得初级资格', rule } },
      ],
      [
        '所学专业是否属于要求的专业类别，没有专业目录可以对照，须由审核人员判断（条件：工学本科满3年）',
        '“已取得初级资格”须由审核人员核实（条件：工学本科满3年）',
      ],
    ],
    [
      'a level without conditions',
      { eligibility: 'manual' },
      [],
      [{ cause: 'no_condition', facts: {} }],
      ['该级别没有设置报考条件，须由审核人员判断是否符合'],
    ],
  ])('%s', (_, change, decided, unchecked, words) => {
    expect(wordsOfReasons(choose(change, 'automatic', decided).reasons, unchecked.map(wordsOfUnchecked))).toEqual(words)
  })
})

describe('a candidate reads it in English', () => {
  test.each([
    ['a cause', '未采用告知承诺制', 'Pledge not signed'],
    [
      'what nobody could examine, with the condition in its own words',
      '所学专业是否属于要求的专业类别，没有专业目录可以对照，须由审核人员判断（条件：工学本科满3年）',
      'No list says which majors belong to the class asked for; a reviewer judges it (工学本科满3年)',
    ],
    [
      'two things in one line, each in its place',
      '“已取得初级资格”须由审核人员核实（条件：工学本科满3年）',
      'A reviewer checks “已取得初级资格” (工学本科满3年)',
    ],
    ['a clause of a province, which is law in Chinese alone', '广东省规定的条款', '广东省规定的条款'],
  ])('%s', (_, line, english) => {
    expect(englishOfReason(line)).toBe(english)
  })

  test('whatever can be written down as unchecked is told in English', () => {
    const causes: Unchecked['cause'][] = ['no_condition', 'only_words', 'major_class', 'requires']
    for (const cause of causes) {
      const line = wordsOfUnchecked({ cause, facts: { rule: 'R', requires: 'Q' } })
      expect(englishOfReason(line)).not.toMatch(/\p{Script=Han}/u)
    }
  })
})
