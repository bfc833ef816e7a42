/** What `npm run new` can begin, and where each part of it goes. */

/** A file that is made: from which template, to which place. */
export type Made = readonly [template: string, file: string]

/** What an existing file gains, beside the first place that holds the anchor or instead of it. */
export interface Line {
  readonly file: string
  readonly where: 'before' | 'after' | 'instead'
  readonly anchor: string
  readonly text: string
}

export interface Kind {
  /** its arguments as the usage says them */
  readonly usage: string
  /** what its name may look like */
  readonly name: RegExp
  /** what the second argument is called and must look like; absent where there is none */
  readonly words?: { readonly called: string; readonly shape: RegExp }
  /** files that must not be there yet */
  readonly made: readonly Made[]
  /** of files that must be there */
  readonly lines: readonly Line[]
  /** npm scripts that print what follows from it */
  readonly then: readonly string[]
}

const HAN = { called: 'its Chinese name', shape: /^\p{Script=Han}[\p{Script=Han}\w（）·]{0,19}$/u }
const CODE = /^[a-z]{2,16}$/
const LAST_IMPORT = "import { registry } from './verifiers/registry/index.ts'\n"

/** The lines of a plugin: its import, its place in the list, its settings and their example. */
function linesOfPlugin(folder: string, argument: string): readonly Line[] {
  const file = 'plugins/index.ts'
  const condition = 'env.plugins.__name__.__NAME___URL && env.plugins.__name__.__NAME___KEY'
  const settings = 'plugins/settings.ts'
  return [
    { file, where: 'after', anchor: LAST_IMPORT, text: `import { __name__ } from './${folder}/__name__/index.ts'\n` },
    {
      file,
      where: 'before',
      anchor: '    ...(isProduction ? [] : standIns),\n',
      text: `    ...(${condition} ? [__name__(${argument})] : []),\n`,
    },
    {
      file: settings,
      where: 'after',
      anchor: "import { documentSettings } from './documents/settings.ts'\n",
      text: `import { __name__Settings } from './${folder}/__name__/settings.ts'\n`,
    },
    { file: settings, where: 'after', anchor: 'documents: documentSettings', text: ', __name__: __name__Settings' },
    { file: '.env.example', where: 'before', anchor: 'LOG_LEVEL=', text: '__NAME___URL=\n__NAME___KEY=\n' },
  ]
}

const ADDRESS = '{ url: env.plugins.__name__.__NAME___URL, key: env.plugins.__name__.__NAME___KEY }'

function plugin(kind: string, parts: readonly string[], tests: readonly Made[]): Kind {
  const folder = `${kind}s`
  return {
    usage: `${kind} <code> <中文名称>`,
    name: CODE,
    words: HAN,
    made: [
      ...['index', ...parts, 'settings'].map(
        (part) => [`${kind}/${part}.ts`, `plugins/${folder}/__name__/${part}.ts`] as const,
      ),
      ...tests,
    ],
    lines: linesOfPlugin(folder, ADDRESS),
    then: ['docs'],
  }
}

const oneTest = (kind: string): readonly Made[] => [[`${kind}/test.ts`, 'tests/unit/plugins/__name__.test.ts']]

export const KINDS = {
  gateway: plugin(
    'gateway',
    ['gateway', 'protocol', 'signature'],
    [
      ['gateway/test.ts', 'tests/unit/plugins/__name__/__name__.test.ts'],
      ['gateway/bank.ts', 'tests/unit/plugins/__name__/bank.ts'],
    ],
  ),
  verifier: plugin('verifier', ['verifier'], oneTest('verifier')),
  channel: plugin('channel', ['channel'], oneTest('channel')),
  province: {
    usage: 'province <slug>',
    name: /^[a-z]+(-[a-z]+)*$/,
    made: [['province/test.ts', 'tests/unit/plugins/__slug__.test.ts']],
    lines: [
      { file: 'plugins/provinces/__slug__.ts', where: 'before', anchor: '/** ', text: '@province/rule.ts' },
      {
        file: 'plugins/provinces/__slug__.ts',
        where: 'before',
        anchor: 'import { EXAM_WORK }',
        text: [
          "import type { ReviewRoute } from '../../src/domain/enrollment.ts'",
          "import type { Decision } from '../../src/domain/provincePolicy.ts'",
          "import { rule } from '../../src/domain/provincePolicy.ts'",
          '',
        ].join('\n'),
      },
      {
        file: 'plugins/provinces/__slug__.ts',
        where: 'instead',
        anchor: 'rules: {}',
        text: 'rules: { reviewRoute: byStaff }',
      },
    ],
    then: [],
  },
  command: {
    usage: 'command <name> <"one English sentence about it.">',
    name: /^[a-z]+(-[a-z]+)*$/,
    words: { called: 'a sentence about it', shape: /^[A-Z][\w ,;:()-]{3,118}\.$/ },
    made: [
      ['command/command.ts', 'src/commands/enrollment/__name__.ts'],
      ['command/test.ts', 'tests/integration/__name__.test.ts'],
    ],
    lines: [
      {
        file: 'collections/Enrollments.ts',
        where: 'after',
        anchor: "import { decisionDoors } from '../src/commands/enrollment/decide.ts'\n",
        text: "import { __name__Door } from '../src/commands/enrollment/__name__.ts'\n",
      },
      { file: 'collections/Enrollments.ts', where: 'after', anchor: '  endpoints: [\n', text: '    __name__Door,\n' },
    ],
    then: ['types', 'docs'],
  },
} as const satisfies Record<string, Kind>
