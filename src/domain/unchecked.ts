/** What no rule can examine, in the words of whoever has to; `{rule}` is the condition, `{requires}` what it asks beside. */
const UNCHECKED = {
  no_condition: {
    zh: '该级别没有设置报考条件，须由审核人员判断是否符合',
    en: 'the level has no conditions; a reviewer judges who may enroll',
  },
  only_words: {
    zh: '报考条件只有文字，须由审核人员判断是否符合（条件：{rule}）',
    en: 'the condition is words alone; a reviewer judges it ({rule})',
  },
  major_class: {
    zh: '所学专业是否属于要求的专业类别，没有专业目录可以对照，须由审核人员判断（条件：{rule}）',
    en: 'no list says which majors belong to the class asked for; a reviewer judges it ({rule})',
  },
  requires: {
    zh: '“{requires}”须由审核人员核实（条件：{rule}）',
    en: 'a reviewer checks “{requires}” ({rule})',
  },
} as const satisfies Record<string, { readonly zh: string; readonly en: string }>

/** One thing that nobody has examined. */
export interface Unchecked {
  readonly cause: keyof typeof UNCHECKED
  readonly facts: Readonly<Record<string, string>>
}

/** One open question in the words the reviewer reads. */
export function wordsOfUnchecked({ cause, facts }: Unchecked): string {
  return UNCHECKED[cause].zh.replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '')
}
