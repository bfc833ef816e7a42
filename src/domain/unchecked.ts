/** What no rule can examine, in the words of whoever has to; `{rule}` is the condition, `{requires}` what it asks beside. */
const UNCHECKED = {
  no_condition: {
    zh: '该级别没有设置报考条件，须由审核人员判断是否符合',
    en: 'The level has no conditions; a reviewer judges who may enroll',
  },
  only_words: {
    zh: '报考条件只有文字，须由审核人员判断是否符合（条件：{rule}）',
    en: 'The condition is words alone; a reviewer judges it ({rule})',
  },
  major_class: {
    zh: '所学专业是否属于要求的专业类别，没有专业目录可以对照，须由审核人员判断（条件：{rule}）',
    en: 'No list says which majors belong to the class asked for; a reviewer judges it ({rule})',
  },
  requires: {
    zh: '“{requires}”须由审核人员核实（条件：{rule}）',
    en: 'A reviewer checks “{requires}” ({rule})',
  },
} as const satisfies Record<string, { readonly zh: string; readonly en: string }>

/** One thing that nobody has examined. */
export interface Unchecked {
  readonly cause: keyof typeof UNCHECKED
  readonly facts: Readonly<Record<string, string>>
}

const filled = (sentence: string, facts: Unchecked['facts']): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '')

/** One open question in the words the reviewer reads. */
export function wordsOfUnchecked({ cause, facts }: Unchecked): string {
  return filled(UNCHECKED[cause].zh, facts)
}

/** A sentence as a pattern: what fills it is a named group. */
const patternOf = (sentence: string): RegExp =>
  new RegExp(`^${sentence.replace(/[.*+?^$()[\]\\|]/g, '\\$&').replace(/\{(\w+)\}/g, '(?<$1>.+)')}$`, 'su')

/** @returns an open question, as it was written down in Chinese, in English; a condition keeps its own words. Or null */
export function englishOfUnchecked(line: string): string | null {
  for (const { zh, en } of Object.values(UNCHECKED)) {
    const found = patternOf(zh).exec(line)
    if (found) return filled(en, found.groups ?? {})
  }
  return null
}
