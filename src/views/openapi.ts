import type { SanitizedConfig } from 'payload'
import { z } from 'zod'

import { documentShapesOf } from '../door/documents.ts'
import { doorsOf } from '../door/doors.ts'
import type { OpenApiDocument } from '../door/openapi.ts'
import { openApiOf } from '../door/openapi.ts'
import { read } from '../door/read.ts'
import { worldOf } from '../world.ts'

/** The version of the API as its document names it: a new first number may break a front end. */
const API_VERSION = '1.0.0'

const made = new WeakMap<SanitizedConfig, OpenApiDocument>()

/** The OpenAPI document of a config. @param origin where the API answers */
export function openApiDocumentOf(config: SanitizedConfig, origin: string): OpenApiDocument {
  const doors = doorsOf(config)
  const slugs = doors.flatMap(({ answer }) => answer.generated?.slug ?? [])
  return openApiOf(doors, { origin, version: API_VERSION, documents: documentShapesOf(config, slugs) })
}

/** The OpenAPI document of this installation, its plugins' doors included. */
export const openApiDoor = read({
  path: '/openapi.json',
  who: 'anyone',
  about: 'This API as an OpenAPI 3.1 document: every door with its bodies, answers and refusals.',
  cache: 'public',
  answer: z.looseObject({}),
  refusals: [],
  run: ({ req }) => {
    const { config } = req.payload
    const known = made.get(config)
    if (known) return known
    const document = openApiDocumentOf(config, worldOf(req.payload).origin)
    made.set(config, document)
    return document
  },
})
