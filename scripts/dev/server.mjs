/**
 * A server process of development. Nine tenths of its start are packages, which no edit changes: it loads them ahead and
 * waits for the word to begin with a bundle.
 */
const [bundle, ...packages] = process.argv.slice(2)
process.once('disconnect', () => process.exit())
process.once('message', async () => {
  process.removeAllListeners('disconnect')
  await loaded
  await import(bundle)
  process.send('serving')
  process.disconnect()
})
const loaded = Promise.all(packages.map((name) => import(name)))
