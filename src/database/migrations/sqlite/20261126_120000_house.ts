import type { MigrateUpArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

/** What the collections gained when their rules became hooks. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`stuck_work\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`key\` text NOT NULL,
	\`sweep\` text NOT NULL,
	\`subject\` text NOT NULL,
	\`state\` text NOT NULL,
	\`tries\` numeric NOT NULL,
	\`error\` text NOT NULL,
	\`first_failed_at\` text NOT NULL,
	\`last_failed_at\` text NOT NULL,
	\`resolved_at\` text,
	\`expires_at\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`stuck_work_key_idx\` ON \`stuck_work\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`stuck_work_state_idx\` ON \`stuck_work\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`stuck_work_last_failed_at_idx\` ON \`stuck_work\` (\`last_failed_at\`);`)
  await db.run(sql`CREATE INDEX \`stuck_work_expires_at_idx\` ON \`stuck_work\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`stuck_work_updated_at_idx\` ON \`stuck_work\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`stuck_work_created_at_idx\` ON \`stuck_work\` (\`created_at\`);`)
  await db.run(sql`DROP INDEX \`state_nextCheckAt_idx\`;`)
  await db.run(sql`ALTER TABLE \`payment_attempts\` ADD \`reference\` text;`)
  await db.run(sql`ALTER TABLE \`payment_attempts\` ADD \`redirect_to\` text;`)
  await db.run(sql`ALTER TABLE \`payment_attempts\` ADD \`cashier_closes_at\` text;`)
  await db.run(sql`ALTER TABLE \`payment_attempts\` ADD \`answer\` text;`)
  await db.run(sql`ALTER TABLE \`payment_attempts\` ADD \`answered_at\` text;`)
  await db.run(sql`CREATE INDEX \`payment_attempts_next_check_at_idx\` ON \`payment_attempts\` (\`next_check_at\`);`)
  await db.run(sql`DROP INDEX \`state_nextTryAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`messages_state_idx\` ON \`messages\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`messages_next_try_at_idx\` ON \`messages\` (\`next_try_at\`);`)
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
  await db.run(sql`ALTER TABLE \`enrollments\` ADD \`sweep_at\` text;`)
  await db.run(sql`CREATE INDEX \`state_sweepAt_confirmedAt_idx\` ON \`enrollments\` (\`state\`,\`sweep_at\`,\`confirmed_at\`);`)
  await db.run(sql`CREATE INDEX \`state_feeInFen_sweepAt_idx\` ON \`enrollments\` (\`state\`,\`fee_in_fen\`,\`sweep_at\`);`)
  await db.run(sql`ALTER TABLE \`sandbox_payments\` ADD \`refunded_in_fen\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`sandbox_payments\` ADD \`refunds\` text;`)
}
