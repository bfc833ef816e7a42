import { describe, expect, test } from '@jest/globals'

import type { ReviewRoute } from '../../../src/domain/enrollment.ts'
import type { Decision } from '../../../src/domain/provincePolicy.ts'
import type { ReviewFacts } from '../../../src/domain/review.ts'
import { chooseReviewRoute } from '../../../src/domain/review.ts'

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
