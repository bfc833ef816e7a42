/** In a bundle `import.meta.url` is not where the sources are: the two places that ask are told here. */
const places = [
  'process.env.BAOKAO_ROOT ??= process.cwd();',
  "process.env.BAOKAO_DOCUMENT_WORKER ??= new URL('./documentWorker.mjs', import.meta.url).pathname;",
].join('\n')

/**
 * How the server, the thread that draws documents and the migrations are bundled; packages stay outside, in node_modules. The bundle
 * starts in a second and takes half the memory of a process that compiles TypeScript as it goes.
 *
 * @type {import('esbuild').BuildOptions}
 */
export const serverBundle = {
  entryPoints: [
    { out: 'server', in: 'src/server/index.ts' },
    { out: 'migrate', in: 'scripts/migrate.ts' },
    { out: 'documentWorker', in: 'plugins/documents/documentWorker.ts' },
  ],
  outExtension: { '.js': '.mjs' },
  banner: { js: places },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  jsx: 'automatic',
  sourcemap: 'linked',
  logLevel: 'warning',
}
