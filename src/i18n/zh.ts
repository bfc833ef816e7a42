import type { EligibilityOutcome } from '../domain/eligibility.ts'
import type { MessageKind, PhoneKind } from '../domain/channel.ts'
import type {
  Action,
  ActorKind,
  ChangeRule,
  PhotoState,
  PledgeState,
  ReviewRoute,
  State,
  Step,
  VerificationState,
} from '../domain/enrollment.ts'
import type { ConfirmationLine } from '../domain/enrollmentView.ts'
import type { RefusalCode } from '../domain/errors.ts'
import type { AttemptState, PaymentAnswer } from '../domain/gateway.ts'
import type { ScoreResult } from '../domain/score.ts'
import type { VerificationReason } from '../domain/verifier.ts'

/** One language: `{name}` in a sentence is filled from the facts. */
export interface Dictionary {
  readonly eligibility: Readonly<Record<EligibilityOutcome, string>>
  readonly states: Readonly<Record<State, string>>
  readonly actions: Readonly<Record<Action, string>>
  readonly steps: Readonly<Record<Step, string>>
  readonly actors: Readonly<Record<ActorKind, string>>
  readonly pledges: Readonly<Record<PledgeState, string>>
  readonly verifications: Readonly<Record<VerificationState, string>>
  readonly verificationReasons: Readonly<Record<VerificationReason, string>>
  readonly photos: Readonly<Record<PhotoState, string>>
  readonly routes: Readonly<Record<ReviewRoute, string>>
  readonly changeRules: Readonly<Record<ChangeRule, string>>
  readonly attempts: Readonly<Record<AttemptState, string>>
  /** what the gateway said when it was asked */
  readonly paymentAnswers: Readonly<Record<PaymentAnswer, string>>
  /** what a mark comes to */
  readonly results: Readonly<Record<ScoreResult, string>>
  /** the lines of the second confirmation */
  readonly confirmation: Readonly<Record<ConfirmationLine, string>>
  readonly documents: Readonly<Record<'registration-form' | 'pledge' | 'ticket', string>>
  /** what to do next, by state */
  readonly next: Readonly<Record<State, string>>
  /** what happened, by the ledger's action */
  readonly happened: Readonly<Record<Action, string>>
  readonly messages: Readonly<Record<MessageKind, { readonly subject: string; readonly text: string }>>
  /** what fits on a phone: at most 70 characters once it is filled */
  readonly phoneMessages: Readonly<Record<PhoneKind, string>>
  readonly refusals: Readonly<Record<RefusalCode, string>>
}

/** Chinese: what everybody sees first. */
export const zh: Dictionary = {
  states: {
    draft: '填报中',
    saved: '待确认',
    verifying: '核验中',
    in_review: '待核验',
    returned: '退回补正',
    rejected: '核验不通过',
    approved: '待缴费',
    paying: '缴费确认中',
    paid: '报名成功',
    withdrawn: '已放弃',
    lapsed: '逾期未完成',
    voided: '报名无效',
  },
  actions: {
    start: '开始报名',
    save: '保存报名信息',
    edit: '修改报名信息',
    confirm: '报名信息确认',
    pass: '自动核验通过',
    route: '转人工核验',
    approve: '通过',
    return: '退回补正',
    reject: '不通过',
    resubmit: '提交补正',
    unconfirm: '取消确认',
    pay: '缴费',
    attemptClosed: '支付关闭',
    settle: '到账',
    waive: '免缴',
    withdraw: '放弃报名',
    lapse: '截止',
    extend: '顺延',
    void: '报名无效',
  },
  steps: { fill: '填报', pledge: '承诺书', confirm: '确认', review: '核验', pay: '缴费', ticket: '准考证' },
  actors: {
    candidate: '考生本人',
    reviewer: '审核人员',
    provincial_admin: '省级管理员',
    central: '中央考务人员',
    system: '系统',
  },
  eligibility: { met: '符合', unmet: '不符合', manual: '须人工核实' },
  pledges: {
    unsigned: '未签署',
    signed: '已签署',
    declined: '未选择告知承诺',
    withdrawn: '已撤回',
    not_applicable: '不适用',
  },
  verifications: {
    pending: '核验中',
    passed: '核验通过',
    failed: '核验不通过',
    manual: '需人工核验',
    unavailable: '暂时无法核验',
  },
  verificationReasons: {
    name_differs: '姓名与证件登记信息不一致',
    number_unknown: '未查到该证件号码的登记信息',
    certificate_unknown: '未查到该证书编号的登记信息',
    certificate_of_other_person: '该证书登记在他人名下',
    school_differs: '学校名称与证书登记信息不一致',
    level_differs: '层次与证书登记信息不一致',
    major_differs: '专业与证书登记信息不一致',
    bracketed_name: '姓名含以方括号代替的生僻字，需要人工核验',
    not_covered: '该证书不在自动核验范围内，需要人工核验',
    source_unavailable: '核验服务暂时无法访问，系统会自动重试',
  },
  photos: { none: '未上传', pending: '待审核', approved: '审核通过', rejected: '审核不通过' },
  routes: { automatic: '自动核验', online: '线上人工核验', onsite: '现场核验' },
  changeRules: {
    never_after_confirm: '确认后不可修改',
    until_review: '核验前可修改',
    until_payment: '缴费前可修改',
  },
  attempts: {
    created: '已创建',
    submitted: '已提交支付平台',
    succeeded: '支付成功',
    failed: '支付失败',
    closed: '已关闭',
    unknown: '等待支付平台答复',
  },
  paymentAnswers: {
    succeeded: '已收到付款',
    failed: '支付失败，没有收款',
    closed: '已关闭，没有收款',
    pending: '还没有收到付款',
    unknown: '支付平台没有答复，请稍后再查',
  },
  results: { passed: '合格', failed: '不合格', absent: '缺考' },
  confirmation: {
    exam: '考试',
    province: '报考地区',
    idType: '证件类型',
    idNumber: '证件号码',
    name: '姓名',
    level: '级别',
    specialty: '专业',
    subjects: '科目',
  },
  documents: { 'registration-form': '报名表', pledge: '报考承诺书', ticket: '准考证' },
  next: {
    draft: '请填写报考信息并签署承诺书，然后保存。',
    saved: '请核对报名信息并确认。',
    verifying: '系统正在核验您的信息，一般几分钟内完成，无需操作。',
    in_review: '您的报名信息正在由审核点核验，请留意结果。',
    returned: '请按审核意见补正后重新提交。',
    rejected: '资格核验未通过。可在报名截止前修改报名信息后重新确认。',
    approved: '核验已通过，请在截止时间前缴费。',
    paying: '缴费结果正在确认，请勿重复缴费。到账后会自动更新。',
    paid: '报名成功。请在规定时间打印准考证。',
    withdrawn: '您已放弃本次报名。',
    lapsed: '报名逾期未完成。如有疑问请联系报考地区的考试机构。',
    voided: '本次报名已被认定无效。如有疑问请联系报考地区的考试机构。',
  },
  happened: {
    start: '开始报名，并已阅读告知书和报考须知',
    save: '保存了报名信息',
    edit: '开始修改报名信息',
    confirm: '确认了报名信息',
    pass: '自动核验通过',
    route: '转为人工核验',
    approve: '通过了资格核验',
    return: '退回补正',
    reject: '资格核验不通过',
    resubmit: '提交了补正',
    unconfirm: '取消了确认',
    pay: '发起缴费',
    attemptClosed: '本次支付未完成，已关闭',
    settle: '费用已到账，报名成功',
    waive: '免缴费用，报名成功',
    withdraw: '放弃了报名',
    lapse: '逾期未完成，报名终止',
    extend: '办理了顺延',
    void: '认定报名无效',
  },
  messages: {
    account_created: {
      subject: '注册成功',
      text: '您已在全国专业技术人员资格考试报名服务平台注册，用户名为 {username}。系统正在核验您的身份和学历信息，核验通过后即可报名。',
    },
    verification_done: {
      subject: '信息核验有结果',
      text: '您的注册信息核验已有结果：身份{identity}，学历{education}。请登录查看。',
    },
    photo_approved: { subject: '照片审核通过', text: '您上传的照片已由工作人员审核通过。' },
    photo_rejected: {
      subject: '照片审核不通过',
      text: '您上传的照片经工作人员审核不通过，原因：{reason}。请登录后在“照片”页重新上传。',
    },
    enrollment_confirmed: { subject: '报名信息已确认', text: '您报考的{exam}（{province}）已确认，请等待资格核验。' },
    review_approved: {
      subject: '资格核验通过',
      text: '您报考的{exam}（{province}）资格核验已通过，请于{until}前缴费。',
    },
    fee_waived: { subject: '报名成功', text: '您报考的{exam}（{province}）资格核验已通过，免缴费用，报名成功。' },
    review_returned: {
      subject: '报名信息需要补正',
      text: '您报考的{exam}（{province}）需要补正，请登录查看审核意见。',
    },
    review_rejected: {
      subject: '资格核验不通过',
      text: '您报考的{exam}（{province}）资格核验未通过，请登录查看原因。',
    },
    payment_settled: {
      subject: '报名成功',
      text: '您报考的{exam}（{province}）费用已到账，报名成功。请按时打印准考证。',
    },
    enrollment_lapsed: { subject: '报名逾期未完成', text: '您报考的{exam}（{province}）逾期未完成，报名已终止。' },
  },
  phoneMessages: {
    verification_done: '您的信息核验已有结果：身份{identity}，学历{education}。请登录报名平台查看。',
    photo_rejected: '您上传的照片审核不通过，请登录报名平台查看原因并重新上传。',
    review_approved: '您报考的{shortExam}资格核验已通过，请于{until}前缴费。',
    fee_waived: '您报考的{shortExam}资格核验已通过，免缴费用，报名成功。',
    review_returned: '您报考的{shortExam}需要补正，请登录报名平台查看审核意见。',
    review_rejected: '您报考的{shortExam}资格核验未通过，请登录报名平台查看原因。',
    payment_settled: '您报考的{shortExam}费用已到账，报名成功。',
    enrollment_lapsed: '您报考的{shortExam}逾期未完成，报名已终止。',
  },
  refusals: {
    NOT_LOGGED_IN: '请先登录。登录后会回到这一页。',
    LOGIN_FAILED: '用户名或密码不正确。请核对大小写后重试，或使用找回密码。',
    ACCOUNT_LOCKED: '连续输错次数过多，账户已暂时锁定。请在 {minutes} 分钟后重试，或使用找回密码。',
    NOT_ALLOWED: '您没有办理这项业务的权限。如有疑问请联系系统管理员。',
    FOREIGN_ORIGIN: '请求来自其他网站，已被拒绝。请从本平台的页面重新操作。',
    NOT_FOUND: '没有找到要访问的内容。请从首页重新进入。',
    TOO_MANY_REQUESTS: '操作过于频繁。请在 {seconds} 秒后重试。',
    TOO_BUSY: '当前办理人数较多，您的操作尚未生效。请在 {seconds} 秒后重试，已填写的内容不会丢失。',
    NO_SPACE: '系统的存储空间已满，您的操作尚未生效。已保存的内容仍可查看，请稍后再试。',
    REHEARSAL_ONLY: '这项功能只在演练环境开放。',
    BAD_REQUEST: '提交的内容格式不正确（{reason}）。请刷新页面后重试。',
    METHOD_NOT_ALLOWED: '此地址不支持这种请求方式。请从本平台的页面重新操作。',
    BODY_TOO_LARGE: '提交的内容过大，最多 {limit}。请精简后重试。',
    WRONG_CONTENT_TYPE: '提交的内容类型不受支持，应为 {expected}。',
    FORM_INVALID: '有 {count} 处需要修改，请逐项核对后重新提交。',
    FIELD_REQUIRED: '请填写此项。',
    FIELD_TOO_LONG: '此项最多 {max} 个字，现在有 {found} 个字。',
    FIELD_INVALID: '此项填写不正确，请核对后重新填写。',
    CAPTCHA_FAILED: '安全验证未通过或已过期。请刷新后重新提交。',
    CAPTCHA_USED: '这次安全验证已使用过。请重新提交，系统会自动再次验证。',
    IDEMPOTENCY_KEY_REUSED: '这次操作的编号已用于另一项提交。请刷新页面后重试。',
    USERNAME_INVALID: '用户名应为 5 至 20 位数字、字母或下划线，不能使用汉字或其他符号。',
    USERNAME_TAKEN: '该用户名已被使用（不区分大小写）。请换一个用户名。',
    PASSWORD_WEAK: '密码应为 8 至 15 位，同时包含大写字母、小写字母和数字，且不能包含用户名、证件号码或手机号。',
    PASSWORD_MISMATCH: '两次输入的密码不一致。请重新输入。',
    NAME_INVALID: '请按身份证件填写姓名，中间不留空格。打不出的字可以用同音字加方括号代替，例如 王晓[沛]。',
    ID_NUMBER_INVALID: '证件号码不正确，请对照证件逐位核对。',
    ID_NUMBER_OF_OTHER_TYPE: '这个号码看起来是{other}，请核对证件类型。',
    ID_NUMBER_OLD: '这是 15 位的旧身份证号码。请填写现在使用的 18 位号码。',
    PHONE_INVALID: '请填写 11 位中国大陆手机号码。',
    PHONE_TAKEN: '该手机号已绑定其他用户。一个手机号只能绑定一个用户，请更换手机号。',
    EMAIL_INVALID: '请填写一个有效的邮箱地址，例如 zhang@example.com。',
    YEAR_MONTH_INVALID: '请填写正确的年月，例如 2019-06，且不能晚于本月。',
    EDUCATION_REQUIRED: '请至少填写一条学历信息。',
    SECOND_ENTRY_DIFFERS: '两次填写的内容不一致。请对照证件再次填写。',
    PERSON_ALREADY_REGISTERED: '该姓名和证件号码已经注册过，每人只能注册一次。请直接登录，或使用找回密码。',
    ID_NUMBER_EXISTS: '该证件号码在注册库中已经存在。如果此前姓名填写有误，可以继续注册；身份核验会确认真实的账户。',
    AGREEMENT_NOT_ACCEPTED: '请先阅读并接受《{title}》。',
    AGREEMENT_OUTDATED: '《{title}》已更新，请重新阅读并接受。',
    PHOTO_UNREADABLE: '无法读取这张照片。请上传 JPG 或 PNG 格式的证件照。',
    PHOTO_TOO_SMALL: '照片太小，至少需要 {minWidth}×{minHeight} 像素，现在是 {width}×{height}。',
    PHOTO_TOO_LARGE: '照片文件过大，最多 {limit}。请压缩后重试。',
    PHOTO_WRONG_FORMAT: '照片格式不受支持。请上传 JPG 或 PNG 格式的照片。',
    PHOTO_WRONG_SHAPE: '照片比例不正确，应为 295×413（宽×高）。请裁剪后重试。',
    PHOTO_LIGHT: '照片过暗、过亮或对比不足。请换一张光线均匀的正面免冠证件照。',
    PHOTO_ALREADY_UPLOADED:
      '您已上传照片（目前：{photo}），不能自行更换。审核不通过的可以重新上传；审核通过后确需更换的，请联系报考地区的考试机构退回照片。',
    PHOTO_MISSING: '还没有上传照片。请先上传照片，由工作人员审核通过后再继续。',
    PHOTO_PENDING: '照片正在等待工作人员审核，通过后才能继续。审核结果会通知您，也可以在“照片”页查看。',
    PHOTO_REJECTED: '照片审核不通过，原因见“照片”页。请重新上传，由工作人员审核通过后再继续。',
    PHOTO_DECIDED: '这张照片已经审核过（目前：{photo}），或已被考生的新照片替换。请看下一张。',
    PHOTO_REASON_REQUIRED: '请选择照片不通过的原因；选择“其他”的，请写明具体说明。',
    IDENTITY_FAILED: '您的身份信息核验不通过（{reason}），不能报名。请核对注册信息，或联系报考地区的考试机构。',
    EDUCATION_FAILED: '您的学历信息核验不通过（{reason}）。请到“我的账户”修改学历信息后重新核验。',
    ALREADY_ENROLLED: '您已报考这项考试，不能重复报名。请到“我的报名”继续办理。',
    EXAM_NOT_OPEN_YET: '报名尚未开始。报名时间：{opensAt} 至 {closesAt}。',
    EXAM_CLOSED: '报名已于 {closesAt} 截止。如有疑问请联系报考地区的考试机构。',
    MOVE_NOT_LEGAL: '当前状态是“{state}”，不能办理“{action}”。',
    REVISION_CHANGED: '这份报名刚刚有了变化，您看到的不是最新内容。请刷新后再决定。',
    LEVEL_UNKNOWN: '请选择本考试设置的级别。',
    SPECIALTY_UNKNOWN: '请选择本考试设置的专业。',
    SUBJECTS_WRONG: '所选科目与级别不符。{level}可报科目：{allowed}。',
    REVIEW_POINT_UNKNOWN: '请选择报考地区的审核点。',
    PROVINCE_UNKNOWN: '请选择报考地区。',
    EXAM_UNKNOWN: '没有这项考试，或尚未公布。请从考试列表重新选择。',
    CONDITIONS_UNMET: '填报的信息不符合报考条件，共 {count} 项。请逐项核对；如填写有误，修改后重新保存。',
    CONDITION_EDUCATION: '学历要求：{needed}；您填报的是：{found}。依据：{rule}',
    CONDITION_DEGREE: '学位要求：{needed}；您填报的是：{found}。依据：{rule}',
    CONDITION_MAJOR: '专业要求：{needed}；您填报的是：{found}。依据：{rule}',
    CONDITION_YEARS_RELEVANT: '从事相关专业工作年限要求满 {needed} 年，您填报的是 {found} 年。依据：{rule}',
    CONDITION_YEARS_TOTAL: '工作年限要求满 {needed} 年，您填报的是 {found} 年。依据：{rule}',
    PLEDGE_UNANSWERED: '请选择签署报考承诺书，或选择不采用告知承诺制。',
    DIGEST_CHANGED: '报名信息与您看到的不一致，可能在别处修改过。请重新核对后确认。',
    CHANGE_NOT_ALLOWED: '{province}的规定是：{changeRule}，现在不能取消确认。如确需修改请联系{office} {phone}。',
    REVIEW_REASON_REQUIRED: '请至少填写一条不通过的原因。',
    RETURN_ITEMS_REQUIRED: '请至少列出一项需要补正的内容。',
    RETURN_DUE_IN_PAST: '补正截止时间应晚于现在。',
    RESUBMIT_OVERDUE: '补正已于 {dueAt} 截止。如有疑问请联系报考地区的考试机构。',
    PAYMENT_NOT_OPEN_YET: '缴费尚未开始。缴费时间：{opensAt} 至 {closesAt}。',
    PAYMENT_CLOSED: '缴费已于 {closesAt} 截止。如有疑问请联系报考地区的考试机构。',
    PAYMENT_IN_PROGRESS: '有一笔支付正在确认，请勿重复缴费。到账后会自动更新。',
    RECEIPT_USED: '该票据号已经登记过一笔缴费，请核对票据后再登记。',
    CHANNEL_NOT_ALLOWED: '报考地区不支持这种缴费方式。请选择页面上列出的方式。',
    GATEWAY_UNAVAILABLE: '支付平台暂时无法打开，没有扣款。请稍后重试。',
    NOT_PAID: '费用尚未到账，缴费成功后才能办理。',
    DOCUMENT_NOT_READY: '确认报名信息后才能下载{document}。',
    TICKET_NOT_OPEN: '现在不在准考证打印时间内。打印时间：{opensAt} 至 {closesAt}。',
    TICKET_NOT_ARRANGED: '考场正在编排，准考证还没有生成。请在打印时间内再来查看。',
    SCORES_NOT_PUBLISHED: '成绩尚未公布。请留意公告。',
    LOOKUP_NOTHING: '没有查到与所填信息一致的记录。请核对考试、姓名和号码后重试。',
    PROVINCE_REFUSED: '{clause}（填报：{used}；要求：{required}）',
  },
}
