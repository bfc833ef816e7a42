import type { Endpoint, SanitizedConfig } from 'payload'

import type { Declaration, Door } from './declaration.ts'
import { findDeclaration } from './declaration.ts'

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'

/** Where doors are found: the endpoints of the config and of its collections. */
export type Housed = Pick<SanitizedConfig, 'endpoints' | 'collections'>

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const namesOf = (path: string): string[] => [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name)

/** @throws Error for a name of the path that says nothing of what may stand there */
function patternOf({ method, path, params }: Door): RegExp {
  const source = namesOf(path).reduce((text, name) => {
    const allowed = params?.[name] ?? (name === 'id' ? UUID : undefined)
    if (!allowed) throw new Error(`The door ${method} ${path} does not say what may stand for :${name}.`)
    return text.replace(`:${name}`, `(?:${allowed})`)
  }, escape(path))
  return new RegExp(`^${source}$`)
}

function doorOf({ path, method }: Endpoint, declaration: Declaration, base: string): Door {
  return { ...declaration, method: method.toUpperCase() as Door['method'], path: `${base}${path === '/' ? '' : path}` }
}

/** Exact segments before names: `/enrollments/mine` before `/enrollments/:id`. */
const rankOf = ({ path }: Door): string => path.replaceAll(/:\w+/g, '\uffff')
const byRank = (one: Door, other: Door): number =>
  rankOf(one) < rankOf(other) ? -1 : rankOf(one) > rankOf(other) ? 1 : 0

/** Payload takes the first endpoint that fits: one that stands before an exact path of the same method would hide it. */
function refuseHidden(doors: readonly Door[]): void {
  doors.forEach((door, index) => {
    const hider = doors.slice(0, index).find(({ method, path }) => {
      const takes = new RegExp(`^${escape(path).replaceAll(/:\w+/g, '[^/]+')}$`)
      return method === door.method && path !== door.path && takes.test(door.path)
    })
    if (hider) throw new Error(`The door ${hider.method} ${hider.path} stands before ${door.path} and hides it.`)
  })
}

function listed(endpoints: readonly Endpoint[] | false | undefined, base: string): Door[] {
  const doors = (endpoints || []).flatMap((endpoint) => {
    const declaration = findDeclaration(endpoint)
    return declaration ? [doorOf(endpoint, declaration, base)] : []
  })
  refuseHidden(doors)
  return doors
}

/**
 * Every declared door of a config, exact paths first, whoever brought it.
 * @throws Error when two doors have one method and path: two features that claim one address stop the boot
 */
export function doorsOf({ endpoints, collections }: Housed): readonly Door[] {
  const doors = [
    ...listed(endpoints, ''),
    ...collections.flatMap(({ slug, endpoints: own }) => listed(own, `/${slug}`)),
  ].sort(byRank)
  const seen = new Set<string>()
  for (const door of doors) {
    const place = `${door.method} ${rankOf(door)}`
    if (seen.has(place)) throw new Error(`Two doors are declared for ${door.method} ${door.path}.`)
    seen.add(place)
  }
  return doors
}

/**
 * What a collection says nobody may ask of it, not even the staff: `custom.closedPaths`, each a segment below its slug.
 * @returns patterns of paths below /api
 */
export function closedPathsOf({ collections }: Pick<Housed, 'collections'>): readonly RegExp[] {
  return collections.flatMap(({ slug, custom }) => {
    const closed = (custom as { closedPaths?: readonly string[] } | undefined)?.closedPaths ?? []
    return closed.map((segment) => new RegExp(`^/${escape(slug)}/${escape(segment)}(?:/|$)`))
  })
}

/** Finds the door of a request. */
export type FindDoor = (method: string, path: string) => Door | undefined

/** @returns what finds the door of a method and a path below /api, undecoded; HEAD reads what GET reads. */
export function doorFinder(doors: readonly Door[]): FindDoor {
  const compiled = doors.map((door) => ({ door, pattern: patternOf(door) }))
  return (method, path) => {
    const asked = method === 'HEAD' ? 'GET' : method
    return compiled.find(({ door, pattern }) => door.method === asked && pattern.test(path))?.door
  }
}
