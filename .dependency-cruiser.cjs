/**
 * Who may import whom: the table of CONTRIBUTING.md, checked. Rows are layers; what a row does not list is refused.
 * Types count as imports too; only the generated row types (src/payload-types.ts) may be read from anywhere but domain/.
 */
const DOMAIN = '^src/domain/'
const I18N = '^src/i18n/'
const ACCESS = '^src/access/'
const REGISTRY = '^src/registry[.]ts$'
const HOOKS = '^hooks/'
const COMMANDS = '^src/commands/'
const VIEWS = '^src/views/'
const DOOR = '^src/door/'
const SCHEMAS = '^src/schemas/'
const DATABASE = '^src/database/'
const JOBS = '^src/jobs/'
const ENV = '^src/env[.]ts$'
const ROWS = '^src/payload-types[.]ts$'
const CONFIG = '^payload[.]config[.]ts$'
const OURS = '^(payload[.]config|next[.]config|vite[.]config|collections/|hooks/|plugins/|src/|tests/|scripts/|[.])'

/** what everything needs of the outside: rows, clock, vault, who asks */
const LEAVES = '^src/(world|store|storeHooks|beside|lease|vault|clock|log|appointments)[.]ts$'
/** what hooks and commands both need, named one by one */
const SHARED =
  '^src/(actor|agreements|case|caseFacts|declared|examShape|findCase|form|message|moves|officeScope|order|photoOffice|session)[.]ts$'

/** layer → what it may import of this repository, besides itself */
const MAY_IMPORT = {
  [DOMAIN]: [],
  [I18N]: [DOMAIN],
  [REGISTRY]: [DOMAIN],
  [LEAVES]: [DOMAIN, I18N],
  [SHARED]: [DOMAIN, I18N, REGISTRY, LEAVES],
  [ACCESS]: [DOMAIN, LEAVES],
  [SCHEMAS]: [DOMAIN],
  [DOOR]: [DOMAIN, I18N, LEAVES, SCHEMAS],
  [HOOKS]: [DOMAIN, I18N, REGISTRY, LEAVES, SHARED],
  [VIEWS]: [DOMAIN, I18N, REGISTRY, LEAVES, SHARED, DOOR, SCHEMAS],
  [COMMANDS]: [DOMAIN, I18N, REGISTRY, LEAVES, SHARED, DOOR, SCHEMAS, VIEWS],
  [JOBS]: [DOMAIN, REGISTRY, LEAVES, COMMANDS],
  '^collections/': [DOMAIN, I18N, ACCESS, LEAVES, SHARED, HOOKS, DOOR, SCHEMAS, VIEWS, COMMANDS],
  '^plugins/': [DOMAIN, I18N, ACCESS, REGISTRY, LEAVES, DOOR, SCHEMAS],
  [CONFIG]: [
    ...[DOMAIN, I18N, ACCESS, REGISTRY, LEAVES, SHARED, HOOKS, DOOR, VIEWS, COMMANDS, JOBS, DATABASE, ENV],
    '^collections/',
    '^plugins/',
  ],
  // a plugin's settings stand beside it and hold nothing but their shapes
  [ENV]: ['^plugins/settings[.]ts$', '^plugins/flag[.]ts$'],
  [DATABASE]: [DOMAIN],
  '^src/site/': [DOMAIN, I18N, SCHEMAS],
  '^src/admin/': [DOMAIN, I18N],
  '^src/app/': [CONFIG, '^src/admin/'],
  '^src/server/': [CONFIG, ENV, DOMAIN, I18N, LEAVES, DOOR, DATABASE, JOBS],
}

const layers = Object.entries(MAY_IMPORT).map(([layer, allowed]) => ({
  name: `layer-${layer.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-ts-$|-$/g, '')}`,
  comment: 'The table of CONTRIBUTING.md does not list this import.',
  severity: 'error',
  from: { path: layer, ...(layer === '^plugins/' ? { pathNot: '^plugins/[^/]+[.]ts$' } : {}) },
  to: { path: OURS, pathNot: [layer, ...allowed, ...(layer === DOMAIN ? [] : [ROWS]), '[.]css$'] },
}))

const listOfPlugins = {
  name: 'layer-plugins-list',
  comment: 'plugins/*.ts is the list and what plugins share: it may read the environment, nothing more.',
  severity: 'error',
  from: { path: '^plugins/[^/]+[.]ts$' },
  to: { path: OURS, pathNot: [...MAY_IMPORT['^plugins/'], '^plugins/', ENV, ROWS] },
}

/** Packages that belong to one room. `type-only` imports of Payload are types, not Payload. */
const PACKAGES = [
  { name: 'domain-imports-nothing', from: DOMAIN, to: '^node_modules/' },
  { name: 'express-is-the-front-door', from: '.', except: '^src/server/', to: '^node_modules/(@types/)?express/' },
  {
    name: 'next-is-the-panel',
    from: '.',
    except: '^src/(server|app|admin)/|^next[.]config',
    to: '^node_modules/next/',
  },
  {
    name: 'react-is-what-is-seen',
    from: '.',
    except: '^src/(site|app|admin)/',
    to: '^node_modules/(@types/)?react(-dom)?/',
  },
  {
    name: 'site-without-payload',
    from: '^src/site/',
    to: '^node_modules/(payload|@payloadcms/(?!sdk/))',
    typesAllowed: true,
  },
].map(({ name, from, except, to, typesAllowed }) => ({
  name,
  severity: 'error',
  from: { path: from, ...(except ? { pathNot: except } : {}) },
  to: { path: to, ...(typesAllowed ? { dependencyTypesNot: ['type-only'] } : {}) },
}))

module.exports = {
  forbidden: [
    {
      name: 'site-takes-types-of-schemas',
      comment: 'The site knows the shapes of the API as types; zod stays out of it.',
      severity: 'error',
      from: { path: '^src/site/' },
      to: { path: SCHEMAS, dependencyTypesNot: ['type-only'] },
    },
    ...layers,
    listOfPlugins,
    ...PACKAGES,
    {
      name: 'domain-without-node',
      comment: 'domain/ is true anywhere: in the browser too.',
      severity: 'error',
      from: { path: DOMAIN },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'site-without-node',
      severity: 'error',
      from: { path: '^src/(site|i18n)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-sibling-plugin',
      comment:
        'A plugin is plugins/<kind>/<name>/ (provinces: one file each; documents: one plugin); it knows no other.',
      severity: 'error',
      from: { path: '^plugins/([^/]+)/([^/]+)/' },
      to: { path: '^plugins/[^/]+/', pathNot: '^plugins/$1/$2/' },
    },
    {
      name: 'no-sibling-kind',
      severity: 'error',
      from: { path: '^plugins/([^/]+)/' },
      to: { path: '^plugins/[^/]+/', pathNot: '^plugins/$1/' },
    },
    {
      name: 'no-cycle',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolves',
      severity: 'error',
      from: {},
      to: { path: '^[.]', couldNotResolve: true, pathNot: '[.]css$' },
    },
    {
      name: 'nobody-imports-tests-or-scripts',
      severity: 'error',
      from: { path: '^(src|hooks|collections|plugins|payload)' },
      to: { path: '^(tests|scripts)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|[.]next)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'production', 'default', 'types'],
    },
  },
}
