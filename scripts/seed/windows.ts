import { beijingDay, instantOfClock } from '../../src/domain/calendar.ts'

const DAY_MS = 24 * 3_600_000

/** A wall-clock time in Beijing some days from now, as ISO 8601 UTC. */
export function beijingTime(now: Date, days: number, time: string): string {
  const day = beijingDay(new Date(now.getTime() + days * DAY_MS))
  const instant = instantOfClock(`${day}T${time}`)
  if (!instant) throw new Error(`${time} is no time of day.`)
  return instant.toISOString()
}

/** When an exam's windows stand, in days from today; registration and tickets open at 9:00 and close at 17:00. */
export interface Season {
  readonly registration: readonly [opens: number, closes: number]
  readonly payment: readonly [opens: number, closes: number]
  readonly examOn: number
  readonly ticket?: readonly [opens: number, closes: number]
  readonly scoresOn?: number
}

const open = (opened: number, closes: number, examOn: number): Season => ({
  registration: [-opened, closes],
  payment: [-opened, closes + 3],
  examOn,
  ticket: [examOn - 7, examOn + 1],
})

/** The exam on which every step can be walked today: its windows overlap on purpose. */
export const JOURNEY_EXAM = 'tongji'

/** The season of each exam. */
export const SEASONS: Readonly<Record<string, Season>> = {
  [JOURNEY_EXAM]: { registration: [-20, 25], payment: [-20, 28], examOn: 30, ticket: [-2, 31], scoresOn: -1 },
  'jianzao-1': open(12, 18, 75),
  'tongji-senior': open(20, 25, 60),
  jingji: open(9, 12, 54),
  'jingji-senior': open(9, 12, 55),
  yaoshi: open(7, 9, 47),
  'zaojia-1': open(5, 14, 61),
  jianli: open(15, 6, 40),
  'zhuan-mid': open(4, 20, 68),
  shegong: open(11, 4, 33),
  'xiaofang-1': open(3, 16, 62),
  fanggu: open(2, 22, 82),
  // opens soon
  zixun: open(-3, 17, 89),
  // registration is over, payment is not
  chuban: { registration: [-25, -5], payment: [-25, 4], examOn: 26, ticket: [19, 27] },
  // tickets are printed now
  jiliang: { registration: [-60, -40], payment: [-60, -37], examOn: 4, ticket: [-3, 5] },
  // sat and marked
  catti: { registration: [-120, -95], payment: [-120, -92], examOn: -45, ticket: [-52, -44], scoresOn: -3 },
}

/** The fields of an exam's windows. */
export function windowsOf(now: Date, { registration, payment, ticket, scoresOn }: Season) {
  const pair = ([opens, closes]: readonly [number, number]) =>
    [beijingTime(now, opens, '09:00'), beijingTime(now, closes, '17:00')] as const
  const [registrationOpensAt, registrationClosesAt] = pair(registration)
  const [paymentOpensAt, paymentClosesAt] = pair(payment)
  const [ticketOpensAt, ticketClosesAt] = ticket ? pair(ticket) : [null, null]
  return {
    ...{ registrationOpensAt, registrationClosesAt, paymentOpensAt, paymentClosesAt, ticketOpensAt, ticketClosesAt },
    scoresPublishedAt: scoresOn === undefined ? null : beijingTime(now, scoresOn, '10:00'),
  }
}
