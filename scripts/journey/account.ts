import { registrationOf } from '../seed/player.ts'
import type { SeedPerson } from '../seed/persons.ts'
import { sparePersons } from '../seed/persons.ts'
import { portraitOf } from '../seed/portrait.ts'
import { DEMO_PASSWORD } from '../seed/staff.ts'
import { Refused } from './browser.ts'
import type { Walk } from './walk.ts'
import { IDS, personOf, until } from './walk.ts'

interface Account {
  readonly candidate: { readonly id: string; readonly identity: string; readonly education: string } | null
}

/** The platform is up, and the exam, the province and the texts are there. */
export async function catalogue(walk: Walk): Promise<string> {
  const { candidate: browser, texts } = walk
  await browser.get('/readyz')
  const { now } = await browser.get<{ now: string }>('/api/now')
  const exam = await browser.get<{ name: string }>(`/api/exams/${IDS.exam}?depth=0`)
  const provinces = await browser.get<{ totalDocs: number }>('/api/provinces?limit=100')
  const current = await browser.get<Record<string, { id: string }>>('/api/agreements/current')
  for (const kind of Object.keys(texts) as (keyof typeof texts)[]) texts[kind] = current[kind]?.id ?? ''
  return `${exam.name} ${IDS.exam}, ${provinces.totalDocs} provinces, clock ${now}`
}

async function tryToRegister(
  { candidate: browser, texts }: Walk,
  person: SeedPerson,
  username: string,
): Promise<string | null> {
  const { agreement, registration_notice } = texts
  const body = registrationOf(person, username, DEMO_PASSWORD)
  const accepted = { agreement, registration_notice }
  try {
    return (
      await browser.post<{ id: string }>('/api/candidates/register', {
        ...body,
        accepted,
        captcha: await browser.captcha(),
      })
    ).id
  } catch (error) {
    if (error instanceof Refused && error.code === 'PERSON_ALREADY_REGISTERED') return null
    throw error
  }
}

/** A spare person whom nobody has been yet registers; walks begin at different ones, so that few are asked twice. */
export async function register(walk: Walk): Promise<string> {
  const spare = sparePersons()
  const first = Math.trunc(Date.now() / 1000) % spare.length
  for (const person of [...spare.slice(first), ...spare.slice(0, first)]) {
    const username = `walk${person.index}`
    const id = await tryToRegister(walk, person, username)
    if (id === null) continue
    Object.assign(walk, { person, username })
    return `${username} ${person.name}, candidate ${id}`
  }
  throw new Error('Every spare person has registered: seed anew.')
}

/** The same person again, under another username: refused with a sentence. */
export async function registerTwice(walk: Walk): Promise<string> {
  const again = await tryToRegister(walk, personOf(walk), `${walk.username}_2`)
  if (again !== null) throw new Error('One person has two accounts.')
  return 'PERSON_ALREADY_REGISTERED'
}

/** The candidate's session begins. */
export async function logIn({ candidate: browser, username }: Walk): Promise<string> {
  const captcha = await browser.captcha()
  const { candidate } = await browser.post<Account>('/api/candidates/login', {
    username,
    password: DEMO_PASSWORD,
    captcha,
  })
  return `session of ${candidate?.id}`
}

/** The jobs have asked the sources about identity and education. */
export async function verified({ candidate: browser }: Walk): Promise<string> {
  return until('verification', async () => {
    const { candidate } = await browser.get<Account>('/api/candidates/me')
    if (!candidate || candidate.identity === 'pending' || candidate.education === 'pending') return null
    const { identity, education } = candidate
    if (identity !== 'passed' || education !== 'passed') throw new Error(`identity ${identity}, education ${education}`)
    return `identity ${identity}, education ${education}`
  })
}

/** A portrait is uploaded and can be seen again. */
export async function photo(walk: Walk): Promise<string> {
  const { candidate: browser, username } = walk
  const body = new Uint8Array(await portraitOf(username))
  const stored = await browser.send('POST', '/api/photos', { body, type: 'image/jpeg' })
  if (stored.status !== 201) throw new Refused('POST /api/photos', stored)
  const { status, bytes } = await browser.send('GET', '/api/photos/mine/image')
  if (status !== 200 || bytes.readUInt16BE(0) !== 0xffd8) throw new Error('The photo does not come back as a JPEG.')
  const { state } = await browser.get<{ state: string }>('/api/photos/mine')
  if (state !== 'pending') throw new Error(`Nobody has looked at the photo, and it is ${state}.`)
  return `${body.length} bytes up, ${bytes.length} bytes back, ${state}`
}
