/** How seats are numbered: rooms of thirty, sites of twenty rooms. Example, not policy. */
export const SEATS_PER_ROOM = 30
export const ROOMS_PER_SITE = 20

/** Test site, room and seat as printed on the ticket. */
export interface Place {
  readonly site: string
  readonly siteAddress: string
  readonly room: string
  readonly seat: string
}

/**
 * The place of the n-th candidate of an exam in a province.
 * @param serial from 1
 */
export function placeOf(serial: number, provinceName: string): Place {
  const room = Math.floor((serial - 1) / SEATS_PER_ROOM)
  const site = Math.floor(room / ROOMS_PER_SITE) + 1
  return {
    site: `${provinceName}第${site}考点`,
    siteAddress: `${provinceName}考试路 ${site} 号（示例地址）`,
    room: `第 ${(room % ROOMS_PER_SITE) + 1} 考场`,
    seat: String(((serial - 1) % SEATS_PER_ROOM) + 1).padStart(2, '0'),
  }
}

/** Province prefix, two digits of the year, exam code, and the serial in six digits: unique per exam and province. */
export function ticketNumberOf(parts: {
  readonly provincePrefix: string
  readonly examCode: string
  readonly year: number
  readonly serial: number
}): string {
  const { provincePrefix, examCode, year, serial } = parts
  return `${provincePrefix}${String(year).slice(-2)}${examCode}${String(serial).padStart(6, '0')}`
}
