/**
 * The house's own lint rules, for what no published rule knows.
 *
 * `local-api`: a call of Payload's Local API names `overrideAccess` and passes `req`; a call of its adapter passes `req`.
 * Without `req` the call leaves the transaction; without `overrideAccess` nobody can see whose rights it uses.
 * `{ outside: true }` is for code that runs where there is no request: `req` may be absent there.
 */
const LOCAL_API = new Set([
  'find',
  'findByID',
  'findDistinct',
  'findVersions',
  'findVersionByID',
  'findGlobal',
  'count',
  'countVersions',
  'create',
  'update',
  'updateGlobal',
  'delete',
  'duplicate',
  'restoreVersion',
])

const ADAPTER = new Set([
  'find',
  'findOne',
  'findDistinct',
  'count',
  'create',
  'updateOne',
  'updateMany',
  'upsert',
  'deleteOne',
  'deleteMany',
])

/** The last name of `payload`, `req.payload`, `this.payload`, `payload.db`. */
function nameOf(node) {
  if (node.type === 'Identifier') return node.name
  if (node.type === 'MemberExpression' && !node.computed) return node.property.name
  if (node.type === 'TSNonNullExpression' || node.type === 'ChainExpression') return nameOf(node.expression)
  if (node.type === 'CallExpression') return nameOf(node.callee)
  return null
}

/** What a call must name, or null when it is none of ours. */
function wantedOf(callee) {
  if (callee.type !== 'MemberExpression' || callee.computed) return null
  const owner = nameOf(callee.object)
  const method = callee.property.name
  if (owner === 'payload' && LOCAL_API.has(method)) return ['overrideAccess', 'req']
  const isAdapter =
    owner === 'db' && callee.object.type === 'MemberExpression' && nameOf(callee.object.object) === 'payload'
  return isAdapter && ADAPTER.has(method) ? ['req'] : null
}

const localApi = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object', properties: { outside: { type: 'boolean' } }, additionalProperties: false }],
    messages: {
      missing:
        '{{method}}() must name {{wanted}}: a call without it escapes the transaction or hides whose rights it uses.',
      opaque: '{{method}}() must be given an object literal, so that overrideAccess and req can be seen here.',
    },
  },
  create: (context) => ({
    CallExpression(node) {
      const isOutside = context.options[0]?.outside === true
      const wanted = wantedOf(node.callee)?.filter((name) => !isOutside || name !== 'req')
      if (!wanted) return
      const method = node.callee.property.name
      const [options] = node.arguments
      if (options?.type !== 'ObjectExpression') return context.report({ node, messageId: 'opaque', data: { method } })
      const named = new Set(options.properties.filter(({ type }) => type === 'Property').map(({ key }) => key.name))
      for (const name of wanted.filter((one) => !named.has(one))) {
        context.report({ node, messageId: 'missing', data: { method, wanted: name } })
      }
    },
  }),
}

export const houseRules = { meta: { name: 'house' }, rules: { 'local-api': localApi } }
