import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Validator } from '@seriousme/openapi-schema-validator'

import { doorsOf } from '../../src/door/doors.ts'
import type { OpenApiDocument } from '../../src/door/openapi.ts'
import { REFUSALS } from '../../src/domain/errors.ts'
import type { Booted } from '../support/boot.ts'
import { bootPlatform } from '../support/platform.ts'

let platform: Booted
let document: OpenApiDocument

beforeAll(async () => {
  platform = await bootPlatform()
  document = (await (await platform.fetch('/api/openapi.json')).json()) as OpenApiDocument
})
afterAll(() => platform.close())

describe('the OpenAPI document', () => {
  test('is valid OpenAPI 3.1, by a library', async () => {
    const validator = new Validator()
    const { valid, errors } = await validator.validate(structuredClone(document))
    expect(errors ?? []).toEqual([])
    expect([valid, validator.version]).toEqual([true, '3.1'])
  })

  test('has every declared door, whoever brought it, and no other', () => {
    const declared = doorsOf(platform.config).map(
      ({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`,
    )
    const told = Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    )
    expect(told.sort()).toEqual([...declared].sort())
    expect(told).toContain('GET /sandbox/cashier/{number}')
  })

  test('names the refusals of a door under their statuses', () => {
    const { responses } = document.paths['/enrollments/{id}/confirm']?.post as { responses: Record<string, unknown> }
    const { DIGEST_CHANGED, IDENTITY_FAILED } = REFUSALS
    for (const [code, { status }] of Object.entries({ DIGEST_CHANGED, IDENTITY_FAILED })) {
      expect(JSON.stringify(responses[status])).toContain(code)
    }
  })

  test('no part is nothing but a reference to itself', () => {
    const { schemas } = document.components as { schemas: Record<string, { $ref?: string }> }
    expect(Object.entries(schemas).filter(([name, { $ref }]) => $ref === `#/components/schemas/${name}`)).toEqual([])
  })

  test('calls every operation by a name of its own', () => {
    const names = Object.values(document.paths).flatMap((operations) =>
      Object.values(operations).map(({ operationId }) => operationId),
    )
    expect(new Set(names).size).toBe(names.length)
  })
})
