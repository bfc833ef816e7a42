import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

import { houseRules } from './scripts/eslint/houseRules.mjs'

const TYPED = ['**/*.{ts,tsx}']

/** Files that are one table each: their length is the length of the subject. */
const TABLES = [
  'src/domain/codes/**',
  'src/domain/enrollmentForm.ts',
  'src/domain/errors.ts',
  'src/domain/registration.ts',
  'src/i18n/*.ts',
  'src/site/words/**',
]

/** Code that runs where there is no request: boot, the store's ping, and stand-ins that play a system elsewhere. */
const OUTSIDE_REQUESTS = [
  'plugins/channels/outbox/**',
  'plugins/gateways/sandbox/**',
  'plugins/verifiers/registry/**',
  'src/database/migrate.ts',
  'src/database/selfCheck.ts',
  'src/server/health.ts',
]

/** What a test reads from Payload or a parsed answer has no type; its expectations are the check. */
const LOOSE_IN_TESTS = Object.fromEntries(
  [
    'no-base-to-string',
    'no-explicit-any',
    'no-unnecessary-condition',
    'no-unsafe-argument',
    'no-unsafe-assignment',
    'no-unsafe-call',
    'no-unsafe-member-access',
    'no-unsafe-return',
    'require-await',
  ].map((name) => [`@typescript-eslint/${name}`, 'off']),
)

/** A rule of domain/ is a pure function: what changes from call to call is an argument. */
const IMPURE = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The clock is an argument.' },
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: 'The clock is an argument.' },
  { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: 'Chance is an argument.' },
  { selector: 'MemberExpression[object.name="crypto"]', message: 'Chance is an argument.' },
]

/** A name is imported from where it is defined. */
const BARRELS = [
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that defines it.' },
  { selector: 'ExportNamedDeclaration[source]', message: 'No barrels: import from the file that defines it.' },
]

export default tseslint.config(
  {
    ignores: [
      'dist/',
      '.next/',
      '.data/',
      'coverage/',
      'test-results/',
      'next-env.d.ts',
      'src/payload-types.ts',
      'tests/support/apiTypes.d.ts',
      'src/app/(payload)/**',
      'src/database/migrations/**/*_*.ts',
    ],
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
    plugins: { house: houseRules },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-empty': 'error',
      'no-param-reassign': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      complexity: ['error', 15],
      'max-depth': ['error', 3],
      'max-lines': ['error', 200],
      'max-lines-per-function': ['error', 50],
      'max-params': ['error', 3],
      'no-restricted-syntax': ['error', ...BARRELS],
      'house/local-api': 'error',
    },
  },
  {
    files: TYPED,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // objects here are closures: no method looks at `this`
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  { files: ['src/site/**/*.tsx', 'src/admin/**/*.tsx'], ...reactHooks.configs.flat['recommended-latest'] },
  {
    files: ['src/domain/**'],
    rules: {
      'no-restricted-syntax': ['error', ...BARRELS, ...IMPURE],
      'no-restricted-globals': [
        'error',
        { name: 'process', message: 'The environment is an argument.' },
        { name: 'performance', message: 'The clock is an argument.' },
        { name: 'fetch', message: 'The world is outside domain/.' },
      ],
    },
  },
  {
    files: ['src/door/**', 'src/commands/**', 'hooks/**', 'collections/**'],
    // of a proof of work: random, and used up
    ignores: ['src/door/captcha.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          name: 'node:crypto',
          importNames: ['createHash'],
          message: 'What somebody sent can be guessed from its plain hash: use vault.blindIndex.',
        },
      ],
    },
  },
  { files: TABLES, rules: { 'max-lines': 'off' } },
  {
    files: ['tests/**', 'scripts/**'],
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      'max-params': 'off',
      'house/local-api': 'off',
    },
  },
  { files: ['tests/**/*.{ts,tsx}'], rules: LOOSE_IN_TESTS },
  { files: ['scripts/**', 'tests/e2e/**'], rules: { 'no-console': 'off' } },
  { files: OUTSIDE_REQUESTS, rules: { 'house/local-api': ['error', { outside: true }] } },
  // every write names the request, the collection, which row and what; every relation its words and its options
  { files: ['src/store.ts', 'collections/fields/relations.ts'], rules: { 'max-params': ['error', 4] } },
  // a mapping of columns: each `??` counts as a branch
  { files: ['src/form.ts'], rules: { complexity: 'off' } },
  // one list and one object: the platform on one page
  { files: ['payload.config.ts'], rules: { 'max-lines-per-function': 'off' } },
  // Error's own options are the fourth; Express and pino-http call these with four
  {
    files: ['src/domain/errors.ts', 'src/server/errors.ts', 'src/server/requestLog.ts'],
    rules: { 'max-params': ['error', 4] },
  },
)
