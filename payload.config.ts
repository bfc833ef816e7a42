import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en as enPanel } from '@payloadcms/translations/languages/en'
import { zh as zhPanel } from '@payloadcms/translations/languages/zh'
import type { Plugin, SanitizedConfig } from 'payload'
import { buildConfig } from 'payload'

import { Acceptances, Agreements } from './collections/Agreements.ts'
import { Candidates } from './collections/Candidates.ts'
import { Credentials } from './collections/Credentials.ts'
import { EnrollmentEvents } from './collections/EnrollmentEvents.ts'
import { EnrollmentForms } from './collections/EnrollmentForms.ts'
import { Enrollments } from './collections/Enrollments.ts'
import { Exams } from './collections/Exams.ts'
import { Messages } from './collections/Messages.ts'
import { PaymentAttempts, PaymentCases, PaymentOrders } from './collections/money.ts'
import { Notices } from './collections/Notices.ts'
import { Photos } from './collections/Photos.ts'
import { Pledges } from './collections/Pledges.ts'
import { DegreeRecords, EducationRecords } from './collections/records.ts'
import { Provinces } from './collections/Provinces.ts'
import { ReviewPoints } from './collections/ReviewPoints.ts'
import { Scores } from './collections/Scores.ts'
import { Sessions } from './collections/Sessions.ts'
import { Staff } from './collections/Staff.ts'
import { StaffRoles } from './collections/StaffRoles.ts'
import { AuditEvents, CaptchaUses, IdempotencyKeys } from './collections/system.ts'
import { StuckWork } from './collections/StuckWork.ts'
import { Tickets } from './collections/Tickets.ts'
import { answerError } from './hooks/answerError.ts'
import { createDocumentRenderer } from './plugins/documents/renderer.ts'
import { pluginsOf } from './plugins/index.ts'
import { createClock } from './src/clock.ts'
import { afterCommit } from './src/database/afterCommit.ts'
import { callbackDoor } from './src/commands/payment/callback.ts'
import { databaseAdapter } from './src/database/index.ts'
import { markTransient } from './src/database/markTransient.ts'
import { withReplay } from './src/database/replay.ts'
import { inTransaction } from './src/database/transaction.ts'
import { BEIJING_ZONE } from './src/domain/calendar.ts'
import { captchaDoor } from './src/door/captcha.ts'
import type { Env } from './src/env.ts'
import { readEnv } from './src/env.ts'
import { logOptions } from './src/log.ts'
import { createVault } from './src/vault.ts'
import { codesDoor } from './src/views/codes.ts'
import { clockDoor } from './src/views/now.ts'
import { openApiDoor } from './src/views/openapi.ts'
import type { World } from './src/world.ts'

const root = path.resolve(process.env.BAOKAO_ROOT ?? path.dirname(fileURLToPath(import.meta.url)))

/** The platform on one page. @param env where it runs; tests give their own @param further plugins beside the list's */
export function makeConfig(env: Env, further: readonly Plugin[] = []): Promise<SanitizedConfig> {
  const world: World = {
    vault: createVault(env),
    clock: createClock(env.clockOffsetMs),
    origin: env.origin,
    profile: env.profile,
    captcha: { key: env.captchaKey, cost: env.captchaCost },
    documents: createDocumentRenderer({
      workerFile: env.plugins.documents.BAOKAO_DOCUMENT_WORKER,
      inProcess: env.plugins.documents.BAOKAO_DOCUMENTS_IN_PROCESS,
    }),
    patiently: withReplay,
    inTransaction,
    afterCommit,
  }
  return buildConfig({
    secret: env.secret,
    serverURL: env.origin,
    cors: [env.origin],
    csrf: [env.origin],
    db: databaseAdapter({ url: env.databaseUrl, migrationDir: path.join(root, 'src/database/migrations') }),
    editor: lexicalEditor(),
    collections: [
      Enrollments,
      EnrollmentForms,
      EnrollmentEvents,
      Candidates,
      EducationRecords,
      DegreeRecords,
      Photos,
      Pledges,
      Exams,
      Tickets,
      Scores,
      Provinces,
      ReviewPoints,
      Notices,
      Agreements,
      Acceptances,
      PaymentOrders,
      PaymentAttempts,
      PaymentCases,
      Staff,
      StaffRoles,
      Messages,
      StuckWork,
      AuditEvents,
      Credentials,
      Sessions,
      IdempotencyKeys,
      CaptchaUses,
    ],
    endpoints: [clockDoor, codesDoor, captchaDoor, openApiDoor, callbackDoor],
    plugins: pluginsOf(env, further),
    custom: { world },
    admin: {
      user: Staff.slug,
      avatar: 'default',
      components: {
        graphics: { Logo: '/src/admin/brand/Logo.tsx#Logo', Icon: '/src/admin/brand/Icon.tsx#Icon' },
        beforeNavLinks: ['/src/admin/nav/DeskLinks.tsx#DeskLinks'],
        views: {
          dashboard: { Component: '/src/admin/dashboard/Dashboard.tsx#Dashboard' },
          photos: {
            Component: '/src/admin/photo/PhotosView.tsx#PhotosView',
            path: '/photos',
            meta: { title: '照片审核' },
          },
          review: {
            Component: '/src/admin/review/ReviewView.tsx#ReviewView',
            path: '/review',
            meta: { title: '资格核验' },
          },
        },
      },
      importMap: { baseDir: root, importMapFile: path.join(root, 'src/app/(payload)/admin/importMap.js') },
      meta: { titleSuffix: ' · 报考' },
      dateFormat: 'yyyy-MM-dd HH:mm',
      timezones: {
        defaultTimezone: BEIJING_ZONE,
        supportedTimezones: [{ label: '北京时间', value: BEIJING_ZONE }],
      },
    },
    i18n: { supportedLanguages: { zh: zhPanel, en: enPanel }, fallbackLanguage: 'zh' },
    graphQL: { disable: true },
    auth: { jwtOrder: ['cookie'] },
    logger: { options: logOptions(env.logLevel) },
    telemetry: false,
    maxDepth: 2,
    hooks: { afterError: [answerError, markTransient] },
    // what somebody was refused is no fault of ours
    loggingLevels: { Refusal: 'info', AuthenticationError: 'info', LockedAuth: 'info', QueryError: 'info' },
    typescript: { autoGenerate: false, outputFile: path.join(root, 'src/payload-types.ts') },
  } as Parameters<typeof buildConfig>[0])
}

export default makeConfig(readEnv(process.env))
