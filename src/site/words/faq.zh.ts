/** One question with its answer, a paragraph an entry; `id` names it in an address. */
export interface Question {
  readonly id: string
  readonly question: string
  readonly answer: readonly string[]
}

/** Questions by the step where people ask them. */
export type Faq = readonly { readonly title: string; readonly questions: readonly Question[] }[]

export const faqZh: Faq = [
  {
    title: '注册和登录',
    questions: [
      {
        id: 'recover',
        question: '忘记用户名或密码怎么办？',
        answer: [
          '请联系报考地区的考试机构，核实本人身份后协助查询用户名、重设密码。各地电话见“各地咨询电话”。',
          '重设后仍提示用户名或密码不正确的，多半是用户名的大小写写错了，请按注册时的写法填写。',
        ],
      },
      {
        id: 'name',
        question: '注册时姓名或证件号码填错了，怎么改？',
        answer: [
          '注册后不能自行修改姓名、证件类型和证件号码。',
          '姓名填错的，可以重新注册：系统会提示“该证件号码在注册库中已经存在”，核对姓名无误后选择继续即可。身份核验会确认真实的账户。',
        ],
      },
      {
        id: 'rare',
        question: '姓名里有打不出的字怎么办？',
        answer: [
          '任何汉字都可以填写和打印，请先换一种输入法试试。确实打不出的，用同音字加方括号代替，例如 王晓[沛]。',
          '少数民族姓名的间隔号请用“·”。',
        ],
      },
    ],
  },
  {
    title: '照片',
    questions: [
      {
        id: 'photo',
        question: '照片有什么要求？要下载软件吗？',
        answer: [
          '不需要下载软件。选择一张近期正面免冠证件照，在网页里裁剪成 295×413 像素，系统会检查尺寸和光线。',
          '上传后由工作人员审核，结果显示在“照片”页。审核不通过的，可以按原因重新上传；审核通过的，不能自行更换。',
        ],
      },
    ],
  },
  {
    title: '填报和修改',
    questions: [
      {
        id: 'change',
        question: '发现信息填错了，怎么修改？',
        answer: [
          '确认报名信息之前，可以随时修改。',
          '确认之后能不能修改，由报考地区规定：有的地区确认后不能修改，有的核验前可以，有的缴费前都可以。报名状态页会列出您现在可以办理的事项，以及不能办理的原因。',
        ],
      },
      {
        id: 'eligible',
        question: '我符合报考条件吗？',
        answer: [
          '各级别的报考条件列在考试介绍里。保存报名信息时系统会逐条检查，不符合的会列出是哪一条。政策问题请咨询报考地区的考试机构。',
        ],
      },
      {
        id: 'lost',
        question: '填到一半断网或关了页面，内容会丢吗？',
        answer: ['不会。开始填报后，内容会自动保存到服务器；断网时先留在本机，网络恢复后自动补存。'],
      },
    ],
  },
  {
    title: '核验',
    questions: [
      {
        id: 'review',
        question: '资格核验怎么进行？',
        answer: [
          '确认报名信息后，系统自动判断：自动核验通过、由考试机构线上核验，或到所选审核点现场核验。',
          '需要现场核验的，请携带考试文件要求的证明材料，到您选择的审核点办理。',
        ],
      },
    ],
  },
  {
    title: '缴费',
    questions: [
      {
        id: 'paid',
        question: '银行已经扣款，这里却没有显示报名成功？',
        answer: [
          '系统会自动向支付平台查询，一般几分钟内更新，请勿重复缴费。您也可以在缴费页按“立即查询到账”。',
          '长时间没有更新的，请记下缴费页上的支付订单号，联系报考地区的考试机构。',
        ],
      },
      {
        id: 'cashier',
        question: '支付页面打不开怎么办？',
        answer: [
          '支付页面在本窗口打开，不需要允许弹出窗口。打不开或不小心关掉的，回到缴费页按“继续支付”；要换缴费方式的，按“取消本次支付”后重新选择。同一笔费用不会重复扣款。',
        ],
      },
    ],
  },
]
