import { describe, expect, test } from '@jest/globals'

import { planNew } from '../../../scripts/new/plan.ts'

const plan = (...given: string[]) => planNew(given, process.cwd())

// What is written here and passes every check is shown by `npm run check:new`, on a copy of the repository.
describe('npm run new', () => {
  test.each([
    [['gateway', 'toybank', '试验银行'], 'plugins/gateways/toybank/', 'tests/unit/plugins/toybank/toybank.test.ts'],
    [['verifier', 'toysource', '试验来源'], 'plugins/verifiers/toysource/', 'tests/unit/plugins/toysource.test.ts'],
    [['channel', 'toyphone', '试验短信'], 'plugins/channels/toyphone/', 'tests/unit/plugins/toyphone.test.ts'],
  ])('%j: a folder, its contract test, its line, its settings', (given, folder, contract) => {
    const files = [...plan(...given).files.keys()]
    expect(files).toEqual(expect.arrayContaining([`${folder}index.ts`, `${folder}settings.ts`, contract]))
    expect(files).toEqual(expect.arrayContaining(['plugins/index.ts', 'plugins/settings.ts', '.env.example']))
    expect(files.filter((file) => file.startsWith('src/'))).toEqual([])
  })

  test('a plugin is off until it is set up, and refused in production until its author says that it is real', () => {
    const { files } = plan('channel', 'toyphone', '试验短信')
    expect(files.get('plugins/index.ts')).toContain(
      '...(env.plugins.toyphone.TOYPHONE_URL && env.plugins.toyphone.TOYPHONE_KEY ? [toyphone(',
    )
    expect(files.get('plugins/channels/toyphone/channel.ts')).toContain('isStandIn: true')
  })

  test('a rule of a province: into its file, marked as an example, with a table of its own', () => {
    const { files } = plan('province', 'xinjiang-bingtuan')
    expect([...files.keys()].sort()).toEqual([
      'plugins/provinces/xinjiang-bingtuan.ts',
      'tests/unit/plugins/xinjiang-bingtuan.test.ts',
    ])
    const text = files.get('plugins/provinces/xinjiang-bingtuan.ts')
    expect(text).toMatch(/\/\/ Example, not policy\.\nconst clause/)
    expect(text).toContain('rules: { reviewRoute: byStaff }')
    expect(files.get('tests/unit/plugins/xinjiang-bingtuan.test.ts')).toContain('import { xinjiangBingtuan }')
  })

  test('a command: its file, its test, its line among the endpoints; documents and types are printed after it', () => {
    const { files, then } = plan('command', 'toy-command', 'Asks again.')
    expect([...files.keys()].sort()).toEqual([
      'collections/Enrollments.ts',
      'src/commands/enrollment/toyCommand.ts',
      'tests/integration/toyCommand.test.ts',
    ])
    expect(files.get('src/commands/enrollment/toyCommand.ts')).toContain("path: '/:id/toy-command'")
    expect(then).toEqual(['types', 'docs'])
  })

  test.each([
    ['no kind', [], /Say what is new:\n {2}npm run new gateway <code> <中文名称>\n/],
    ['a kind that does not exist', ['collection', 'toys'], /Say what is new/],
    ['a code with a capital', ['gateway', 'UnionPay', '银联'], /gateway <code> <中文名称>: its name is not right/],
    ['a path for a code', ['gateway', '../x', '银联'], /its name is not right/],
    ['no Chinese name', ['gateway', 'unionpay'], /its Chinese name is not right/],
    ['a name with a quote', ['gateway', 'unionpay', "银联'"], /its Chinese name is not right/],
    ['a word too many', ['province', 'gansu', 'again'], /what follows it is not right/],
    ['a plugin that is there', ['channel', 'email', '邮件'], /plugins\/channels\/email\/index\.ts is there already/],
    ['a province that does not register', ['province', 'taiwan'], /plugins\/provinces\/taiwan\.ts is not there/],
    ['a command that is there', ['command', 'confirm', 'Confirms.'], /enrollment\/confirm\.ts is there already/],
  ])('refuses %s', (_what, given, sentence) => {
    expect(() => plan(...given)).toThrow(sentence)
  })

  test('a province that has a rule keeps it', () => {
    expect(() => plan('province', 'guangdong')).toThrow(/plugins\/provinces\/guangdong\.ts has no place for it/)
  })
})
