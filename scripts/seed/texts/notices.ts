import type { Block } from '../lexical.ts'
import { h, ol, p, ul } from '../lexical.ts'
import { JOURNEY_EXAM } from '../windows.ts'

/** A notice: when it was published, in days from today, and what it is about. */
export interface NoticeText {
  readonly key: string
  readonly title: string
  readonly day: number
  readonly time: string
  readonly isPinned?: boolean
  readonly exam?: string
  readonly province?: string
  readonly blocks: readonly Block[]
}

/** The notices on the front page; invented, as everything here. */
export const NOTICE_TEXTS: readonly NoticeText[] = [
  {
    key: 'rehearsal',
    title: '演练说明：统计专业技术资格考试（初、中级）可在一天内走完全部环节',
    day: -1,
    time: '09:30',
    isPinned: true,
    exam: JOURNEY_EXAM,
    blocks: [
      p('本站为演练环境，人员、证书、电话和成绩均为虚构，缴费不会发生真实扣款。'),
      h('为什么选这项考试'),
      p('为便于演练，该考试的报名、缴费、准考证打印和成绩查询时间有意重叠：今天报名，今天就可以打印准考证并查询成绩。'),
      h('演练步骤'),
      ol(
        '注册并登录',
        '上传照片',
        '选择考试和地区，阅读告知书与须知',
        '填报信息，签署承诺书',
        '报名信息确认',
        '等待核验',
        '在演练收银台缴费',
        '打印报名表和准考证',
        '查询成绩',
      ),
    ],
  },
  {
    key: 'fraud',
    title: '谨防以“考前培训”“保过”名义实施的诈骗',
    day: -6,
    time: '15:00',
    isPinned: true,
    blocks: [
      p('考试机构不举办考前培训，不委托任何单位或个人代办报名。请通过本平台由本人报名。'),
      ul(
        '不要把用户名、密码和短信验证码告诉他人；',
        '不要点击来历不明的缴费链接；',
        '发现可疑情况，请向报名地考试机构或公安机关反映。',
      ),
    ],
  },
  {
    key: 'jianzao',
    title: '一级建造师考试报名公告',
    day: -12,
    time: '09:00',
    exam: 'jianzao-1',
    blocks: [
      p('一级建造师考试报名已经开始。请先完成注册并上传照片，再选择报考级别、专业和科目。'),
      h('注意事项'),
      ol(
        '身份、学历学位核验通过后方可确认报名。',
        '报考“免二科”或“增报专业”级别的，由工作人员人工核验。',
        '成绩以 2 年为一个周期滚动管理。',
      ),
      p('报名和缴费的起止时间以考试页面显示的为准。'),
    ],
  },
  {
    key: 'zixun',
    title: '咨询工程师（投资）考试报名预告',
    day: -2,
    time: '10:00',
    exam: 'zixun',
    blocks: [p('该考试即将开放报名。请提前完成注册、照片上传和学历学位信息核验，以免影响报名。')],
  },
  {
    key: 'catti',
    title: '翻译专业资格（水平）考试成绩公布',
    day: -3,
    time: '10:00',
    exam: 'catti',
    blocks: [
      p('翻译专业资格（水平）考试成绩现已公布。考生可凭证件号码或准考证号与姓名在“成绩查询”中查询。'),
      p('对成绩有异议的，请在公布之日起 30 日内向报名地考试机构申请复查。复查只核对有无漏评、计分和登分错误。'),
    ],
  },
  {
    key: 'jiliang',
    title: '注册计量师考试准考证打印提示',
    day: -3,
    time: '09:00',
    exam: 'jiliang',
    blocks: [
      p('注册计量师考试准考证打印已经开放。请核对姓名、证件号码、考点和座位号，发现错误请立即联系报名地考试机构。'),
      ul(
        '考试当天携带准考证和与报名一致的有效身份证件；',
        '提前熟悉考点位置，开考 5 分钟后不得入场；',
        '不得携带手机等电子设备进入考场。',
      ),
    ],
  },
  {
    key: 'shandong',
    title: '山东省现场核验安排',
    day: -8,
    time: '14:00',
    province: 'shandong',
    blocks: [
      p('在山东省报考且系统提示“现场核验”的考生，请在报名截止前到所选审核点办理，逾期不予受理。'),
      ul('本人有效身份证件原件；', '学历、学位证书原件；', '报考级别要求的其他证明。'),
    ],
  },
  {
    key: 'zhejiang',
    title: '浙江省实行先核验、后缴费',
    day: -10,
    time: '11:00',
    province: 'zhejiang',
    blocks: [
      p(
        '在浙江省报考的，报名信息确认后由审核点线上核验，核验通过后方可缴费。核验结果会以消息告知，也可在报名状态页查看。',
      ),
    ],
  },
]
