import type { MigrateUpArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

/** What the collections gained when their rules became hooks. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`payment_attempts\` ADD \`reference\` text;`)
  await db.run(sql`ALTER TABLE \`payment_attempts\` ADD \`redirect_to\` text;`)
  await db.run(sql`ALTER TABLE \`payment_attempts\` ADD \`cashier_closes_at\` text;`)
  await db.run(sql`ALTER TABLE \`payment_attempts\` ADD \`answer\` text;`)
  await db.run(sql`ALTER TABLE \`payment_attempts\` ADD \`answered_at\` text;`)
  await db.run(sql`ALTER TABLE \`sandbox_payments\` ADD \`refunded_in_fen\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`sandbox_payments\` ADD \`refunds\` text;`)
}
