import type { MigrateUpArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

/** What the collections gained when their rules became hooks. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`photos_candidate_idx\`;`)
  await db.run(sql`ALTER TABLE \`photos\` ADD \`current_key\` text;`)
  await db.run(sql`ALTER TABLE \`photos\` ADD \`reason_text\` text;`)
  await db.run(sql`ALTER TABLE \`photos\` ADD \`decided_by_id\` text REFERENCES staff(id);`)
  await db.run(sql`ALTER TABLE \`photos\` ADD \`decided_at\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`photos_current_key_idx\` ON \`photos\` (\`current_key\`);`)
  await db.run(sql`CREATE INDEX \`photos_decided_by_idx\` ON \`photos\` (\`decided_by_id\`);`)
  await db.run(sql`CREATE INDEX \`state_uploadedAt_idx\` ON \`photos\` (\`state\`,\`uploaded_at\`);`)
  await db.run(sql`CREATE INDEX \`photos_candidate_idx\` ON \`photos\` (\`candidate_id\`);`)
  await db.run(sql`ALTER TABLE \`enrollments\` ADD \`subjects\` text;`)
  await db.run(sql`ALTER TABLE \`enrollments\` ADD \`eligibility\` text;`)
  await db.run(sql`ALTER TABLE \`enrollments\` ADD \`eligibility_note\` text;`)
  await db.run(sql`ALTER TABLE \`enrollments\` ADD \`pay_until\` text;`)
  await db.run(sql`ALTER TABLE \`payment_attempts\` ADD \`reference\` text;`)
  await db.run(sql`ALTER TABLE \`payment_attempts\` ADD \`redirect_to\` text;`)
  await db.run(sql`ALTER TABLE \`payment_attempts\` ADD \`cashier_closes_at\` text;`)
  await db.run(sql`ALTER TABLE \`payment_attempts\` ADD \`answer\` text;`)
  await db.run(sql`ALTER TABLE \`payment_attempts\` ADD \`answered_at\` text;`)
  await db.run(sql`ALTER TABLE \`sandbox_payments\` ADD \`refunded_in_fen\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`sandbox_payments\` ADD \`refunds\` text;`)
}
