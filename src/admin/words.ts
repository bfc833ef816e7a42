/** The panel's own words. States, actions and reasons come from i18n; fields are named by their collections. */
export const WORDS = {
  platform: '全国专业技术人员资格考试报名服务平台',
  staffDoor: '工作人员登录',
  workbench: '工作台',
  review: '资格核验',
  photos: '照片审核',
  none: '无',
  loading: '正在读取…',
  failed: '没有读到内容，请检查网络后重试。',
  retry: '重试',
  cancel: '取消',
  noOffice: '这份报名不在您的岗位办理范围内。',
} as const

/** The roles as they stand in the panel. */
export const ROLE_NAMES = {
  reviewer: '审核人员',
  provincial_admin: '省级管理员',
  central: '中央考务人员',
  system_admin: '系统管理员',
} as const
export type RoleName = keyof typeof ROLE_NAMES

/** The dashboard's words. */
export const DASHBOARD = {
  waiting: '待我处理',
  inReview: '待核验',
  oldest: '最早确认于',
  overdue: '等待超过 {days} 天',
  openReview: '去核验',
  photos: '待审核照片',
  openPhotos: '去审核',
  cases: '待处理款项',
  casesOverdue: '已过处理期限',
  openCases: '去处理',
  nothingWaits: '没有等待处理的事项。',
  today: '今日',
  registered: '注册',
  started: '开始报名',
  confirmed: '确认',
  approved: '核验通过',
  settled: '缴费到账',
  states: '报名状态',
  count: '数量',
  windows: '近期开始与截止',
  noWindows: '近 {days} 天内没有时间段开始或截止。',
  exam: '考试',
  event: '事项',
  at: '时间',
  left: '距今',
  messages: '消息',
  pending: '待发送',
  sendFailed: '发送失败',
  noRole: '您还没有岗位，请联系系统管理员。',
} as const

/** What a window does soon. */
export const WINDOW_EVENTS = {
  registrationOpensAt: '报名开始',
  registrationClosesAt: '报名截止',
  paymentOpensAt: '缴费开始',
  paymentClosesAt: '缴费截止',
  ticketOpensAt: '准考证打印开始',
  ticketClosesAt: '准考证打印截止',
} as const
export type WindowEvent = keyof typeof WINDOW_EVENTS

/** The review desk's words. */
export const DESK = {
  queue: '待核验队列',
  total: '共 {count} 份',
  allExams: '全部考试',
  examFilter: '考试',
  more: '继续加载',
  empty: '队列里没有待核验的报名。',
  emptyHelp: '考生确认报名信息后，需要人工核验的会出现在这里。',
  choose: '请从队列中选择一份报名。',
  confirmedAt: '确认时间',
  why: '转核验原因',
  route: '核验方式',
  timeline: '经过',
  decide: '核验结论',
  form: '报名表',
  photo: '照片',
  photoOf: '{name}的照片',
  noPhoto: '没有照片',
  pledge: '承诺书',
  education: '学历学位',
  differs: '与登记信息不一致',
  declared: '填报',
  verified: '核验',
  choice: '报考',
  fee: '应缴费用',
  done: '已办理：{action}',
  changed: '这份报名刚刚有了变化，已为您换成最新内容，请重新核对后再决定。',
  notHere: '当前状态无需您办理。',
  help: '快捷键',
  keys: [
    ['J', '下一份'],
    ['K', '上一份'],
    ['A', '通过'],
    ['R', '退回补正'],
    ['X', '不通过'],
    ['?', '快捷键说明'],
  ],
  close: '关闭',
} as const

/** The photo desk's words. */
export const PHOTOS = {
  queue: '待审核照片',
  empty: '没有待审核的照片。',
  emptyHelp: '考生上传照片后，会出现在这里。',
  photoOf: '{name}的照片',
  notShown: '照片没有读出来。可能已经审核或替换，请刷新页面后再看。',
  approve: '照片通过',
  refuse: '照片不通过',
  refuseWord: '不通过',
  chooseReason: '请选择',
  needReason: '请选择原因。',
  done: { approve: '已办理：照片通过', reject: '已办理：照片不通过' },
  decidedElsewhere: '这张照片已由他人审核或已被替换，已从队列中移除。',
  help: '快捷键（?）',
  keys: [
    ['J', '下一张'],
    ['K', '上一张'],
    ['A', '通过'],
    ['X', '不通过'],
    ['?', '快捷键说明'],
  ],
} as const

/** The words of a decision's form. */
export const DECISION = {
  note: '说明（选填，考生可见）',
  reason: '原因',
  text: '具体说明（考生可见）',
  add: '再加一项',
  remove: '删除此项',
  dueAt: '补正截止时间（北京时间）',
  needText: '请填写具体说明。',
  needDue: '请填写补正截止时间。',
  submit: '确定{action}',
  item: '第 {number} 项',
} as const

/** The words of the offices' own buttons. */
export const OFFICE = {
  settle: '登记现场缴费',
  counter: '收费点',
  counterMissing: '请选择收费点。',
  receipt: '收据号',
  receiptHelp: '4 至 40 位字母、数字、下划线或短横线；同一收据号只能登记一次。',
  settled: '已登记，费用到账。',
  amount: '应缴 {amount}',
  arrange: '编排准考证',
  arrangeHelp: '为本地区已缴费、尚未编排的考生编排考点、考场和座位。每次最多 500 名，可重复点击。',
  province: '地区',
  arranged: '本次编排 {arranged} 名，累计 {total} 名。',
} as const

/** The words of stuck work. */
export const JOBS = {
  again: '立即重试',
  help: '此任务已多次失败。排除原因后，可在这里立即重试。',
  due: '已安排立即重试，请稍后刷新查看结果。',
  over: '此任务已无须办理，已标记为恢复。',
} as const

/** Fills `{name}`. */
export function say(template: string, facts: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''))
}
