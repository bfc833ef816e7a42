import { withPayload } from '@payloadcms/next/withPayload'

/**
 * Next serves the staff's panel alone, inside the Express process (src/server/panel.ts). The config of Payload is
 * handed over at run time, so the database adapters stay outside the bundle and the build needs no database.
 *
 * @type {import('next').NextConfig}
 */
const config = {
  poweredByHeader: false,
  compress: false,
  devIndicators: false,
  images: { unoptimized: true },
  // the compiler runs once for the whole project (npm run types), not again in every build
  typescript: { ignoreBuildErrors: true, tsconfigPath: 'src/app/tsconfig.json' },
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-mongodb',
    '@payloadcms/db-sqlite',
    '@payloadcms/drizzle',
    '@payloadcms/email-nodemailer',
    '@payloadcms/graphql',
    'mongoose',
  ],
}

export default withPayload(config)
