import { describe, expect, test } from '@jest/globals'

import { faceOf } from '../../../src/server/faceOf.ts'
import { isOwnOrigin } from '../../../src/server/originCheck.ts'
import { isSafeReturn } from '../../../src/server/panelRoutes.ts'
import { sourceOf } from '../../../src/server/rateLimits.ts'

const origin = 'https://bm.example.org'
/** as the browser has it over https, and as what stands behind is handed it */
const staff = '__Host-payload-token=s'
const handedIn = 'payload-token=s'
const candidate = '__Host-baokao-session=c'
const both = `${staff}; lang=zh; ${candidate}`

describe('one browser, two faces', () => {
  test.each([
    ['no cookie', '/api/x', undefined, undefined, 'anyone', undefined],
    ['only the staff cookie, on the site', '/api/x', staff, undefined, 'staff', handedIn],
    ['only the staff cookie, from the panel', '/api/x', staff, `${origin}/admin/x`, 'staff', handedIn],
    ['only the candidate cookie', '/api/x', candidate, undefined, 'candidate', candidate],
    ['both, on the site', '/api/x', both, `${origin}/enrollments`, 'candidate', `lang=zh; ${candidate}`],
    ['both, without a referer', '/api/x', both, undefined, 'candidate', `lang=zh; ${candidate}`],
    [
      'both, from a page of the panel',
      '/api/x',
      both,
      `${origin}/admin/collections/exams`,
      'staff',
      `${handedIn}; lang=zh`,
    ],
    ['both, from the panel itself', '/api/x', both, `${origin}/admin`, 'staff', `${handedIn}; lang=zh`],
    ['both, to the panel', '/admin/login', both, undefined, 'staff', `${handedIn}; lang=zh`],
    [
      'both, from a path that only looks like the panel',
      '/api/x',
      both,
      `${origin}/administer`,
      'candidate',
      `lang=zh; ${candidate}`,
    ],
    [
      "both, from another origin's panel",
      '/api/x',
      both,
      'https://other.example/admin',
      'candidate',
      `lang=zh; ${candidate}`,
    ],
    ['the candidate cookie, to the panel', '/admin', candidate, undefined, 'anyone', undefined],
    [
      'the plain spelling of the cookie',
      '/api/x',
      `${staff}; baokao-session=c`,
      undefined,
      'candidate',
      'baokao-session=c',
    ],
    ['a referer that is no address', '/api/x', both, 'about:blank', 'candidate', `lang=zh; ${candidate}`],
  ])('%s', (_name, path, cookie, referer, face, kept) => {
    expect(faceOf({ path, headers: { cookie, referer }, origin })).toEqual({ face, cookie: kept })
  })

  test('over https a cookie that any host of the domain could have set is nobody’s; at home it is the staff’s', () => {
    const headers = { cookie: handedIn }
    expect(faceOf({ path: '/admin', headers, origin })).toEqual({ face: 'anyone', cookie: undefined })
    expect(faceOf({ path: '/admin', headers, origin: 'http://127.0.0.1:3000' }).face).toBe('staff')
  })

  test('a token in a header is nobody’s', () => {
    for (const authorization of ['JWT abc', 'Bearer abc']) {
      expect(faceOf({ path: '/admin', headers: { authorization }, origin }).face).toBe('anyone')
    }
  })
})

describe('where a changing request may come from (S-10)', () => {
  test.each([
    ['our page', { origin, cookie: candidate }, true],
    ['our page, as a browser says it', { origin, 'sec-fetch-site': 'same-origin', cookie: candidate }, true],
    ['another origin', { origin: 'https://evil.example', cookie: candidate }, false],
    ['another origin without a cookie', { origin: 'https://evil.example' }, false],
    ['another port of our host', { origin: `${origin}:8443`, cookie: candidate }, false],
    ['our host over http', { origin: 'http://bm.example.org', cookie: candidate }, false],
    ['the null origin of a sandbox', { origin: 'null', cookie: candidate }, false],
    ['no origin, cross-site', { 'sec-fetch-site': 'cross-site', cookie: candidate }, false],
    ['no origin, same-site (a sister domain)', { 'sec-fetch-site': 'same-site', cookie: candidate }, false],
    ['no origin, same-origin', { 'sec-fetch-site': 'same-origin', cookie: candidate }, true],
    ['no origin, typed by the user', { 'sec-fetch-site': 'none', cookie: candidate }, true],
    ['our origin, but said to be cross-site', { origin, 'sec-fetch-site': 'cross-site', cookie: candidate }, false],
    ['no origin and a candidate cookie', { cookie: candidate }, false],
    ['no origin and a staff cookie', { cookie: staff }, false],
    ['no origin and a cookie that is no session', { cookie: 'lang=zh' }, true],
    ['a script without cookies', {}, true],
  ])('%s: %j → %s', (_name, headers, expected) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      expect(isOwnOrigin({ method, headers, origin })).toBe(expected)
    }
    for (const method of ['GET', 'HEAD']) expect(isOwnOrigin({ method, headers, origin })).toBe(true)
  })
})

describe('what counts as one source', () => {
  test.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::9', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('%s → %s', (ip, source) => {
    expect(sourceOf(ip)).toBe(source)
  })
})

describe('S-16 where the panel leads after its login', () => {
  test.each([
    ['/admin', true],
    ['/admin/collections/exams?limit=10#top', true],
    ['/admin/../admin/review', true],
    ['', false],
    ['/', false],
    ['/administer', false],
    ['//evil.example', false],
    ['/..//evil.example', false],
    ['/admin/..//evil.example', false],
    ['/admin//evil.example', false],
    ['/admin/%2e%2e//evil.example', false],
    ['/\\evil.example', false],
    ['/admin\\..\\..\\\\evil.example', false],
    ['/\t/evil.example', false],
    ['https://evil.example/admin', false],
    ['https:evil.example', false],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
  ])('%s: %s', (path, expected) => {
    expect(isSafeReturn(path, origin)).toBe(expected)
  })
})
