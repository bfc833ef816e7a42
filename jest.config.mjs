/**
 * Two projects: `unit` imports only what runs without a database; `integration` boots Payload on the database that
 * TEST_DB names (`sqlite`, the default, or `mongo`). Both need NODE_OPTIONS=--experimental-vm-modules.
 */
const shared = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(?!hanamin).*\\.(css|scss)$': '<rootDir>/tests/support/styleStub.mjs' },
  testEnvironment: 'node',
  // Without `production` importing lexical can end the process silently.
  testEnvironmentOptions: { customExportConditions: ['node', 'node-addons', 'production'] },
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
}

const isMongo = process.env.TEST_DB === 'mongo'
// `x.sqlite.test.ts` and `x.mongo.test.ts` are about one database; every other file runs on both.
const otherDatabase = isMongo ? '\\.sqlite\\.test\\.ts$' : '\\.mongo\\.test\\.ts$'

const unit = { ...shared, displayName: 'unit', testMatch: ['<rootDir>/tests/unit/**/*.test.{ts,tsx}'] }
const integration = {
  ...shared,
  displayName: 'integration',
  testMatch: ['<rootDir>/tests/integration/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', otherDatabase],
  globalSetup: '<rootDir>/tests/support/globalSetup.mjs',
  globalTeardown: '<rootDir>/tests/support/globalTeardown.mjs',
}

export default {
  maxWorkers: 2,
  // on MongoDB the suites that need no database are not run a second time
  projects: isMongo ? [integration] : [unit, integration],
  reporters: ['default', '<rootDir>/tests/support/countReporter.mjs'],
  testTimeout: 60_000,
}
