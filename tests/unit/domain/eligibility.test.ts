import { describe, expect, test } from '@jest/globals'

import type { EligibilityFacts, EligibilityVerdict } from '../../../src/domain/eligibility.ts'
import { judgeEligibility } from '../../../src/domain/eligibility.ts'
import type { ExamCondition } from '../../../src/domain/exam.ts'

// 人社部发〔2022〕8号, 一级建造师: 专科 4 年, 本科 3 年, 硕士 2 年, 博士 1 年
const basis = '人社部发〔2022〕8号'
const builder: readonly ExamCondition[] = [
  { level: '04', text: '专科满4年', basis, educationMinRank: 40, yearsRelevant: 4 },
  { level: '04', text: '本科满3年', basis, educationMinRank: 50, yearsRelevant: 3 },
  { level: '04', text: '硕士学位满2年', basis, degreeMin: 'master', yearsRelevant: 2 },
  { level: '04', text: '博士学位满1年', basis, degreeMin: 'doctor', yearsRelevant: 1 },
]
const statistician: readonly ExamCondition[] = [
  {
    level: '02',
    text: '高中并取得初级,满10年',
    educationMinRank: 30,
    yearsRelevant: 10,
    requires: ['cert:tongji-primary'],
  },
  { level: '02', text: '专科满6年', educationMinRank: 40, yearsRelevant: 6 },
  { level: '02', text: '本科或学士满4年', educationMinRank: 50, degreeMin: 'bachelor', yearsRelevant: 4, requires: [] },
]
const fire: readonly ExamCondition[] = [
  {
    level: '04',
    text: '专科 消防,工作满6年,消防满4年',
    educationMinRank: 40,
    yearsRelevant: 4,
    yearsTotal: 6,
    majorClass: 'fire',
  },
  {
    level: '04',
    text: '专科 其他,工作满8年,消防满6年',
    educationMinRank: 40,
    yearsRelevant: 6,
    yearsTotal: 8,
    majorClass: 'any',
  },
]

const person = (
  level: string | null,
  yearsRelevant: number,
  {
    degree,
    yearsTotal = yearsRelevant,
    major = '土木工程',
  }: { degree?: string; yearsTotal?: number; major?: string } = {},
): EligibilityFacts => ({
  educations: level === null ? [] : [{ level, major }],
  degrees: degree ? [{ level: degree, major }] : [],
  yearsRelevant,
  yearsTotal,
})

describe('one option that holds in full is enough', () => {
  test.each([
    ['大专 4 年', builder, person('31', 4), '专科满4年'],
    ['本科 3 年', builder, person('21', 3), '本科满3年'],
    ['本科 4 年 meets the first option too', builder, person('21', 4), '专科满4年'],
    ['硕士 2 年', builder, person('14', 2, { degree: 'master' }), '硕士学位满2年'],
    ['博士 1 年', builder, person('11', 1, { degree: 'doctor' }), '博士学位满1年'],
    [
      'a degree without its education where either is enough',
      statistician,
      person('31', 4, { degree: 'bachelor' }),
      '本科或学士满4年',
    ],
  ])('%s', (_, options, facts, text) => {
    expect(judgeEligibility(facts, options)).toMatchObject({ outcome: 'met', option: { text }, findings: [] })
  })
})

describe('the gaps of the nearest option are named', () => {
  const rule = (text: string) => `${basis}：${text}`
  test.each([
    [
      '大专 3 年: one year short, not a master short',
      person('31', 3),
      [{ code: 'CONDITION_YEARS_RELEVANT', facts: { needed: 4, found: 3, rule: rule('专科满4年') } }],
    ],
    [
      '本科 1 年: the bachelor option is nearer than the junior-college one',
      person('21', 1),
      [{ code: 'CONDITION_YEARS_RELEVANT', facts: { needed: 3, found: 1, rule: rule('本科满3年') } }],
    ],
    [
      '硕士学位 0 年',
      person('14', 0, { degree: 'master' }),
      [{ code: 'CONDITION_YEARS_RELEVANT', facts: { needed: 2, found: 0, rule: rule('硕士学位满2年') } }],
    ],
    [
      '高中 20 年',
      person('61', 20),
      [
        {
          code: 'CONDITION_EDUCATION',
          facts: { needed: '大专及以上学历', found: '高中（中职）', rule: rule('专科满4年') },
        },
      ],
    ],
    [
      '本科结业 counts as no education',
      person('22', 20),
      [{ code: 'CONDITION_EDUCATION', facts: { needed: '大专及以上学历', found: '无', rule: rule('专科满4年') } }],
    ],
    [
      'nothing at all',
      { educations: [], degrees: [], yearsRelevant: null, yearsTotal: null },
      [
        { code: 'CONDITION_EDUCATION', facts: { needed: '大专及以上学历', found: '无', rule: rule('专科满4年') } },
        { code: 'CONDITION_YEARS_RELEVANT', facts: { needed: 4, found: 0, rule: rule('专科满4年') } },
      ],
    ],
  ])('%s', (_, facts, findings) => {
    expect(judgeEligibility(facts, builder)).toMatchObject({ outcome: 'unmet', findings })
  })

  test('an option by degree alone names the degree', () => {
    expect(judgeEligibility(person('21', 5, { degree: 'bachelor' }), builder.slice(2)).findings).toEqual([
      { code: 'CONDITION_DEGREE', facts: { needed: '硕士及以上学位', found: '学士', rule: rule('硕士学位满2年') } },
    ])
  })

  test('an honorary doctorate is no degree', () => {
    expect(judgeEligibility(person(null, 9, { degree: 'honorary-doctor' }), builder.slice(3)).outcome).toBe('unmet')
  })

  test('relevant and total years are two findings', () => {
    const { findings } = judgeEligibility(person('31', 5, { yearsTotal: 7 }), fire.slice(1))
    expect(findings).toMatchObject([
      { code: 'CONDITION_YEARS_RELEVANT', facts: { needed: 6, found: 5 } },
      { code: 'CONDITION_YEARS_TOTAL', facts: { needed: 8, found: 7 } },
    ])
  })
})

// Nothing is met by absence: what no rule examined goes to a person.
describe('what no rule can examine is never met', () => {
  const wordsOnly: ExamCondition = { level: '04', text: '长期从事相关工作' }
  const unlisted: ExamCondition = { level: '04', text: '工学本科满3年', yearsRelevant: 3, majorClass: 'engineering' }
  const both: ExamCondition = { ...unlisted, requires: ['已取得初级资格'] }
  const plain: ExamCondition = { level: '04', text: '满5年', yearsRelevant: 5 }
  const asked = { requires: '已取得初级资格', rule: '工学本科满3年' }
  test.each<[string, readonly ExamCondition[], number, string, EligibilityVerdict['unchecked']]>([
    ['a level without conditions', [], 9, 'manual', [{ cause: 'no_condition', facts: {} }]],
    [
      'a condition of words alone',
      [wordsOnly],
      9,
      'manual',
      [{ cause: 'only_words', facts: { rule: '长期从事相关工作' } }],
    ],
    [
      'a class of majors without a list',
      [unlisted],
      3,
      'manual',
      [{ cause: 'major_class', facts: { rule: '工学本科满3年' } }],
    ],
    [
      'such a class, where the years are missing',
      [unlisted],
      2,
      'unmet',
      [{ cause: 'major_class', facts: { rule: '工学本科满3年' } }],
    ],
    [
      'two open questions of one option',
      [both],
      3,
      'manual',
      [
        { cause: 'major_class', facts: { rule: '工学本科满3年' } },
        { cause: 'requires', facts: asked },
      ],
    ],
    [
      'the option with the fewest open questions is taken',
      [both, unlisted],
      3,
      'manual',
      [{ cause: 'major_class', facts: { rule: '工学本科满3年' } }],
    ],
    ['an examined option beside it', [both, wordsOnly, plain], 5, 'met', []],
    [
      'an examined option beside it that does not hold',
      [wordsOnly, plain],
      4,
      'manual',
      [{ cause: 'only_words', facts: { rule: '长期从事相关工作' } }],
    ],
  ])('%s', (_, options, years, outcome, unchecked) => {
    expect(judgeEligibility(person('21', years), options)).toMatchObject({ outcome, unchecked })
  })

  test('a certificate that only a person can see makes the outcome manual when everything else holds', () => {
    expect(judgeEligibility(person('61', 10), statistician)).toMatchObject({ outcome: 'manual', findings: [] })
  })
  test('and does not help where the rest fails', () => {
    expect(judgeEligibility(person('61', 9), statistician).outcome).toBe('unmet')
  })
})

describe('a class of majors', () => {
  const lists = { fire: ['消防工程', '消防指挥'] }
  test('with a list admits its majors', () => {
    const verdict = judgeEligibility(person('31', 4, { yearsTotal: 6, major: '消防工程' }), fire, lists)
    expect(verdict).toMatchObject({ outcome: 'met', unchecked: [] })
  })
  test('with a list refuses other majors and says which are needed', () => {
    expect(judgeEligibility(person('31', 4, { yearsTotal: 6 }), fire.slice(0, 1), lists)).toMatchObject({
      outcome: 'unmet',
      findings: [{ code: 'CONDITION_MAJOR', facts: { needed: '消防工程、消防指挥', found: '土木工程' } }],
    })
  })
  test('of `any` asks for nothing', () => {
    expect(judgeEligibility(person('31', 6, { yearsTotal: 8 }), fire, lists).outcome).toBe('met')
  })
})
