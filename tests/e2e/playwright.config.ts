import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { defineConfig } from '@playwright/test'

const port = process.env.E2E_PORT ?? '3950'
const folder = path.join(tmpdir(), `baokao-e2e-${process.pid}`)
const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** The built product on a freshly seeded database, walked by a real browser. E2E_URL names a server that runs already. */
export default defineConfig({
  testDir: '.',
  outputDir: path.join(folder, 'results'),
  fullyParallel: false,
  workers: 1,
  // the whole walk is one test: four minutes on a free machine's cores, twice that beside other work
  timeout: 600_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    baseURL: process.env.E2E_URL ?? `http://127.0.0.1:${port}`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    actionTimeout: 20_000,
    launchOptions: {
      ...(existsSync(chromium) ? { executablePath: chromium } : {}),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    },
  },
  ...(process.env.E2E_URL
    ? {}
    : {
        webServer: {
          command: 'node scripts/demo.mjs',
          cwd: path.resolve(import.meta.dirname, '../..'),
          url: `http://127.0.0.1:${port}/readyz`,
          timeout: 600_000,
          env: {
            PORT: port,
            BAOKAO_DATA_DIR: path.join(folder, 'data'),
          },
        },
      }),
})
