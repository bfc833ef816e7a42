/**
 * Who may import whom: the table of CONTRIBUTING.md, checked. Rows are layers; what a row does not list is refused.
 * Types count as imports too; only the generated row types (src/payload-types.ts) may be read from anywhere but domain/.
 */
const WORLD = '^src/(world|store|vault|clock|log|appointments)[.]ts$'
const DOMAIN = '^src/domain/'
const I18N = '^src/i18n/'
const ACCESS = '^src/access/'
const REGISTRY = '^src/registry[.]ts$'
const HOOKS = '^hooks/'
const OURS = '^(payload[.]config|next[.]config|vite[.]config|collections/|hooks/|plugins/|src/|tests/|scripts/|[.])'
const ENV = '^src/env[.]ts$'
const ROWS = '^src/payload-types[.]ts$'
const CONFIG = '^payload[.]config[.]ts$'

/** layer → what it may import of this repository, besides itself */
const MAY_IMPORT = {
  '^src/domain/': [],
  '^src/i18n/': [DOMAIN],
  '^src/registry[.]ts$': [DOMAIN],
  // leaves at the registry's level: what hooks need of the outside
  [WORLD]: [DOMAIN, I18N, WORLD],
  '^src/access/': [DOMAIN, WORLD],
  '^hooks/': [DOMAIN, I18N, REGISTRY, WORLD],
  '^src/jobs/': [DOMAIN, I18N, REGISTRY, HOOKS, WORLD],
  '^collections/': [DOMAIN, I18N, ACCESS, HOOKS, WORLD],
  '^plugins/': [DOMAIN, I18N, ACCESS, HOOKS, REGISTRY, WORLD],
  '^payload[.]config[.]ts$': [
    DOMAIN,
    I18N,
    ACCESS,
    HOOKS,
    REGISTRY,
    WORLD,
    '^src/jobs/',
    '^collections/',
    '^plugins/',
    '^src/database/',
    ENV,
  ],
  '^src/env[.]ts$': [],
  '^src/database/': [DOMAIN],
  '^src/site/': [DOMAIN, I18N],
  '^src/admin/': [DOMAIN, I18N],
  '^src/app/': [CONFIG, '^src/admin/'],
  '^src/server/': [CONFIG, ENV, DOMAIN, I18N, WORLD, '^src/database/', '^src/jobs/'],
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
