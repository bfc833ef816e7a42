/** Prints the types of a client of the API from its OpenAPI document, as a front end elsewhere would have them made. */
import { writeFileSync } from 'node:fs'

import openapiTS, { astToString } from 'openapi-typescript'

import { makeConfig } from '../payload.config.ts'
import { readEnv } from '../src/env.ts'
import { openApiDocumentOf } from '../src/views/openapi.ts'

const config = await makeConfig(readEnv({ LOG_LEVEL: 'error' }))
const document = openApiDocumentOf(config, 'https://bm.example.org')
const types = astToString(await openapiTS(JSON.stringify(document)))
writeFileSync('tests/support/apiTypes.d.ts', `/** Printed by \`npm run types\`. */\n${types}`)
