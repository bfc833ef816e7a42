import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`enrollments\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`candidate_id\` text NOT NULL,
  	\`exam_id\` text NOT NULL,
  	\`region_id\` text NOT NULL,
  	\`review_point_id\` text,
  	\`level\` text,
  	\`specialty\` text,
  	\`state\` text NOT NULL,
  	\`revision\` numeric NOT NULL,
  	\`active_key\` text NOT NULL,
  	\`pledge\` text DEFAULT 'unsigned' NOT NULL,
  	\`review_route\` text,
  	\`route_reasons\` text,
  	\`fee_in_fen\` numeric,
  	\`policy_version\` text,
  	\`confirmed_at\` text,
  	\`due_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`candidate_id\`) REFERENCES \`candidates\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`exam_id\`) REFERENCES \`exams\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`review_point_id\`) REFERENCES \`review_points\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`enrollments_candidate_idx\` ON \`enrollments\` (\`candidate_id\`);`)
  await db.run(sql`CREATE INDEX \`enrollments_exam_idx\` ON \`enrollments\` (\`exam_id\`);`)
  await db.run(sql`CREATE INDEX \`enrollments_region_idx\` ON \`enrollments\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`enrollments_review_point_idx\` ON \`enrollments\` (\`review_point_id\`);`)
  await db.run(sql`CREATE INDEX \`enrollments_state_idx\` ON \`enrollments\` (\`state\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`enrollments_active_key_idx\` ON \`enrollments\` (\`active_key\`);`)
  await db.run(sql`CREATE INDEX \`enrollments_updated_at_idx\` ON \`enrollments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`enrollments_created_at_idx\` ON \`enrollments\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`region_state_confirmedAt_idx\` ON \`enrollments\` (\`region_id\`,\`state\`,\`confirmed_at\`);`)
  await db.run(sql`CREATE INDEX \`state_dueAt_idx\` ON \`enrollments\` (\`state\`,\`due_at\`);`)
  await db.run(sql`CREATE TABLE \`enrollment_forms\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`enrollment_id\` text NOT NULL,
  	\`candidate_id\` text NOT NULL,
  	\`city\` text,
  	\`review_point\` text,
  	\`level\` text,
  	\`specialty\` text,
  	\`years_relevant\` numeric,
  	\`years_total\` numeric,
  	\`employer\` text,
  	\`employer_type\` text,
  	\`employer_phone\` text,
  	\`birth_date\` text,
  	\`nationality\` text,
  	\`political_status\` text,
  	\`address\` text,
  	\`postcode\` text,
  	\`title\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`enrollment_id\`) REFERENCES \`enrollments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`candidate_id\`) REFERENCES \`candidates\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`enrollment_forms_enrollment_idx\` ON \`enrollment_forms\` (\`enrollment_id\`);`)
  await db.run(sql`CREATE INDEX \`enrollment_forms_candidate_idx\` ON \`enrollment_forms\` (\`candidate_id\`);`)
  await db.run(sql`CREATE INDEX \`enrollment_forms_updated_at_idx\` ON \`enrollment_forms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`enrollment_forms_created_at_idx\` ON \`enrollment_forms\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`enrollment_forms_numbers\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`enrollment_forms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`enrollment_forms_numbers_order_parent_idx\` ON \`enrollment_forms_numbers\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`enrollment_events\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`enrollment_id\` text NOT NULL,
  	\`revision\` numeric NOT NULL,
  	\`action\` text NOT NULL,
  	\`from\` text,
  	\`to\` text NOT NULL,
  	\`actor_kind\` text NOT NULL,
  	\`actor\` text,
  	\`actor_label\` text,
  	\`at\` text NOT NULL,
  	\`note\` text,
  	\`reasons\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`enrollment_id\`) REFERENCES \`enrollments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`enrollment_events_enrollment_idx\` ON \`enrollment_events\` (\`enrollment_id\`);`)
  await db.run(sql`CREATE INDEX \`enrollment_events_at_idx\` ON \`enrollment_events\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`enrollment_events_updated_at_idx\` ON \`enrollment_events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`enrollment_events_created_at_idx\` ON \`enrollment_events\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`enrollment_revision_idx\` ON \`enrollment_events\` (\`enrollment_id\`,\`revision\`);`)
  await db.run(sql`CREATE TABLE \`candidates\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`id_type\` text NOT NULL,
  	\`id_number\` text,
  	\`id_number_key\` text,
  	\`id_number_masked\` text,
  	\`person_key\` text NOT NULL,
  	\`verified_key\` text NOT NULL,
  	\`phone\` text,
  	\`phone_key\` text,
  	\`phone_masked\` text,
  	\`email\` text NOT NULL,
  	\`identity\` text DEFAULT 'pending' NOT NULL,
  	\`identity_reason\` text,
  	\`education\` text DEFAULT 'pending' NOT NULL,
  	\`education_reason\` text,
  	\`verify_at\` text,
  	\`verify_tries\` numeric DEFAULT 0,
  	\`photo\` text DEFAULT 'none' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`candidates_name_idx\` ON \`candidates\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`candidates_id_number_key_idx\` ON \`candidates\` (\`id_number_key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`candidates_person_key_idx\` ON \`candidates\` (\`person_key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`candidates_verified_key_idx\` ON \`candidates\` (\`verified_key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`candidates_phone_key_idx\` ON \`candidates\` (\`phone_key\`);`)
  await db.run(sql`CREATE INDEX \`candidates_identity_idx\` ON \`candidates\` (\`identity\`);`)
  await db.run(sql`CREATE INDEX \`candidates_education_idx\` ON \`candidates\` (\`education\`);`)
  await db.run(sql`CREATE INDEX \`candidates_verify_at_idx\` ON \`candidates\` (\`verify_at\`);`)
  await db.run(sql`CREATE INDEX \`candidates_updated_at_idx\` ON \`candidates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`candidates_created_at_idx\` ON \`candidates\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`education_records\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`candidate_id\` text NOT NULL,
  	\`position\` numeric DEFAULT 0,
  	\`certificate_number\` text NOT NULL,
  	\`school\` text NOT NULL,
  	\`major\` text NOT NULL,
  	\`completed_on\` text NOT NULL,
  	\`verification\` text DEFAULT 'pending' NOT NULL,
  	\`reason\` text,
  	\`level\` text NOT NULL,
  	\`mode\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`candidate_id\`) REFERENCES \`candidates\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`education_records_candidate_idx\` ON \`education_records\` (\`candidate_id\`);`)
  await db.run(sql`CREATE INDEX \`education_records_updated_at_idx\` ON \`education_records\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`education_records_created_at_idx\` ON \`education_records\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`degree_records\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`candidate_id\` text NOT NULL,
  	\`position\` numeric DEFAULT 0,
  	\`certificate_number\` text NOT NULL,
  	\`school\` text NOT NULL,
  	\`major\` text NOT NULL,
  	\`completed_on\` text NOT NULL,
  	\`verification\` text DEFAULT 'pending' NOT NULL,
  	\`reason\` text,
  	\`level\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`candidate_id\`) REFERENCES \`candidates\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`degree_records_candidate_idx\` ON \`degree_records\` (\`candidate_id\`);`)
  await db.run(sql`CREATE INDEX \`degree_records_updated_at_idx\` ON \`degree_records\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`degree_records_created_at_idx\` ON \`degree_records\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`photos\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`candidate_id\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`reason\` text,
  	\`jpeg\` text NOT NULL,
  	\`sha256\` text,
  	\`uploaded_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`candidate_id\`) REFERENCES \`candidates\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`photos_candidate_idx\` ON \`photos\` (\`candidate_id\`);`)
  await db.run(sql`CREATE INDEX \`photos_updated_at_idx\` ON \`photos\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`photos_created_at_idx\` ON \`photos\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`pledges\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`enrollment_id\` text NOT NULL,
  	\`candidate_id\` text NOT NULL,
  	\`agreement_id\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`text_hash\` text NOT NULL,
  	\`seal\` text NOT NULL,
  	\`signed_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`enrollment_id\`) REFERENCES \`enrollments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`candidate_id\`) REFERENCES \`candidates\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`agreement_id\`) REFERENCES \`agreements\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`pledges_enrollment_idx\` ON \`pledges\` (\`enrollment_id\`);`)
  await db.run(sql`CREATE INDEX \`pledges_candidate_idx\` ON \`pledges\` (\`candidate_id\`);`)
  await db.run(sql`CREATE INDEX \`pledges_agreement_idx\` ON \`pledges\` (\`agreement_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`pledges_key_idx\` ON \`pledges\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`pledges_updated_at_idx\` ON \`pledges\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pledges_created_at_idx\` ON \`pledges\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`exams_levels\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`is_exempt\` integer DEFAULT false,
  	\`validity_years\` numeric DEFAULT 1,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exams\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`exams_levels_order_idx\` ON \`exams_levels\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`exams_levels_parent_id_idx\` ON \`exams_levels\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exams_specialties\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`name\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exams\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`exams_specialties_order_idx\` ON \`exams_specialties\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`exams_specialties_parent_id_idx\` ON \`exams_specialties\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exams_subjects\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`name\` text NOT NULL,
  	\`type\` text NOT NULL,
  	\`full_mark\` numeric NOT NULL,
  	\`pass_mark\` numeric NOT NULL,
  	\`starts_at\` text NOT NULL,
  	\`ends_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exams\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`exams_subjects_order_idx\` ON \`exams_subjects\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`exams_subjects_parent_id_idx\` ON \`exams_subjects\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exams_conditions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`level\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`basis\` text,
  	\`education_min_rank\` numeric,
  	\`degree_min\` text,
  	\`major_class\` text,
  	\`years_relevant\` numeric,
  	\`years_total\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exams\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`exams_conditions_order_idx\` ON \`exams_conditions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`exams_conditions_parent_id_idx\` ON \`exams_conditions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exams\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`short_name\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`status\` text DEFAULT 'draft' NOT NULL,
  	\`authority\` text,
  	\`registration_opens_at\` text NOT NULL,
  	\`registration_closes_at\` text NOT NULL,
  	\`payment_opens_at\` text NOT NULL,
  	\`payment_closes_at\` text NOT NULL,
  	\`ticket_opens_at\` text,
  	\`ticket_closes_at\` text,
  	\`scores_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`exams_status_idx\` ON \`exams\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`exams_registration_closes_at_idx\` ON \`exams\` (\`registration_closes_at\`);`)
  await db.run(sql`CREATE INDEX \`exams_updated_at_idx\` ON \`exams\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`exams_created_at_idx\` ON \`exams\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`code_year_idx\` ON \`exams\` (\`code\`,\`year\`);`)
  await db.run(sql`CREATE TABLE \`exams_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`exams\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`exams_texts_order_parent\` ON \`exams_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exams_numbers\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`exams\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`exams_numbers_order_parent_idx\` ON \`exams_numbers\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tickets\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`enrollment_id\` text NOT NULL,
  	\`candidate_id\` text NOT NULL,
  	\`exam_id\` text NOT NULL,
  	\`region_id\` text NOT NULL,
  	\`ticket_number\` text NOT NULL,
  	\`site\` text NOT NULL,
  	\`site_address\` text NOT NULL,
  	\`room\` text NOT NULL,
  	\`seat\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`enrollment_id\`) REFERENCES \`enrollments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`candidate_id\`) REFERENCES \`candidates\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`exam_id\`) REFERENCES \`exams\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`tickets_enrollment_idx\` ON \`tickets\` (\`enrollment_id\`);`)
  await db.run(sql`CREATE INDEX \`tickets_candidate_idx\` ON \`tickets\` (\`candidate_id\`);`)
  await db.run(sql`CREATE INDEX \`tickets_exam_idx\` ON \`tickets\` (\`exam_id\`);`)
  await db.run(sql`CREATE INDEX \`tickets_region_idx\` ON \`tickets\` (\`region_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`tickets_ticket_number_idx\` ON \`tickets\` (\`ticket_number\`);`)
  await db.run(sql`CREATE INDEX \`tickets_updated_at_idx\` ON \`tickets\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`tickets_created_at_idx\` ON \`tickets\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`scores\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`enrollment_id\` text NOT NULL,
  	\`subject_number\` numeric NOT NULL,
  	\`mark\` numeric,
  	\`is_absent\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`enrollment_id\`) REFERENCES \`enrollments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`scores_enrollment_idx\` ON \`scores\` (\`enrollment_id\`);`)
  await db.run(sql`CREATE INDEX \`scores_updated_at_idx\` ON \`scores\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`scores_created_at_idx\` ON \`scores\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`enrollment_subjectNumber_idx\` ON \`scores\` (\`enrollment_id\`,\`subject_number\`);`)
  await db.run(sql`CREATE TABLE \`regions_phones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`number\` text NOT NULL,
  	\`hours\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`regions_phones_order_idx\` ON \`regions_phones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`regions_phones_parent_id_idx\` ON \`regions_phones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`regions_payment_channels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`regions_payment_channels_order_idx\` ON \`regions_payment_channels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`regions_payment_channels_parent_idx\` ON \`regions_payment_channels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`regions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`prefix\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`short_name\` text NOT NULL,
  	\`order\` numeric NOT NULL,
  	\`office\` text NOT NULL,
  	\`address\` text,
  	\`change_rule\` text NOT NULL,
  	\`review_route\` text NOT NULL,
  	\`objective_fee_in_fen\` numeric NOT NULL,
  	\`subjective_fee_in_fen\` numeric NOT NULL,
  	\`policy_version\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`regions_code_idx\` ON \`regions\` (\`code\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`regions_prefix_idx\` ON \`regions\` (\`prefix\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`regions_slug_idx\` ON \`regions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`regions_order_idx\` ON \`regions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`regions_updated_at_idx\` ON \`regions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`regions_created_at_idx\` ON \`regions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`review_points\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`region_id\` text NOT NULL,
  	\`city\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`address\` text NOT NULL,
  	\`phone\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`review_points_region_idx\` ON \`review_points\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`review_points_updated_at_idx\` ON \`review_points\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`review_points_created_at_idx\` ON \`review_points\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`notices\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`published_at\` text NOT NULL,
  	\`is_pinned\` integer DEFAULT false,
  	\`exam_id\` text,
  	\`region_id\` text,
  	\`body\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`exam_id\`) REFERENCES \`exams\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`notices_published_at_idx\` ON \`notices\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_is_pinned_idx\` ON \`notices\` (\`is_pinned\`);`)
  await db.run(sql`CREATE INDEX \`notices_exam_idx\` ON \`notices\` (\`exam_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_region_idx\` ON \`notices\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_updated_at_idx\` ON \`notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_created_at_idx\` ON \`notices\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`agreements\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`version\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`effective_at\` text NOT NULL,
  	\`body\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`agreements_effective_at_idx\` ON \`agreements\` (\`effective_at\`);`)
  await db.run(sql`CREATE INDEX \`agreements_updated_at_idx\` ON \`agreements\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`agreements_created_at_idx\` ON \`agreements\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`kind_version_idx\` ON \`agreements\` (\`kind\`,\`version\`);`)
  await db.run(sql`CREATE TABLE \`acceptances\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`candidate_id\` text NOT NULL,
  	\`agreement_id\` text NOT NULL,
  	\`enrollment\` text NOT NULL,
  	\`text_hash\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`candidate_id\`) REFERENCES \`candidates\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`agreement_id\`) REFERENCES \`agreements\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`acceptances_candidate_idx\` ON \`acceptances\` (\`candidate_id\`);`)
  await db.run(sql`CREATE INDEX \`acceptances_agreement_idx\` ON \`acceptances\` (\`agreement_id\`);`)
  await db.run(sql`CREATE INDEX \`acceptances_updated_at_idx\` ON \`acceptances\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`acceptances_created_at_idx\` ON \`acceptances\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`candidate_agreement_enrollment_idx\` ON \`acceptances\` (\`candidate_id\`,\`agreement_id\`,\`enrollment\`);`)
  await db.run(sql`CREATE TABLE \`payment_orders_lines\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`amount_in_fen\` numeric NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payment_orders\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payment_orders_lines_order_idx\` ON \`payment_orders_lines\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payment_orders_lines_parent_id_idx\` ON \`payment_orders_lines\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payment_orders\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text NOT NULL,
  	\`enrollment_id\` text NOT NULL,
  	\`region_id\` text NOT NULL,
  	\`open_key\` text NOT NULL,
  	\`amount_in_fen\` numeric NOT NULL,
  	\`state\` text NOT NULL,
  	\`settled_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`enrollment_id\`) REFERENCES \`enrollments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payment_orders_number_idx\` ON \`payment_orders\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`payment_orders_enrollment_idx\` ON \`payment_orders\` (\`enrollment_id\`);`)
  await db.run(sql`CREATE INDEX \`payment_orders_region_idx\` ON \`payment_orders\` (\`region_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`payment_orders_open_key_idx\` ON \`payment_orders\` (\`open_key\`);`)
  await db.run(sql`CREATE INDEX \`payment_orders_updated_at_idx\` ON \`payment_orders\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payment_orders_created_at_idx\` ON \`payment_orders\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payment_attempts\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`order_id\` text NOT NULL,
  	\`enrollment_id\` text NOT NULL,
  	\`region_id\` text NOT NULL,
  	\`gateway\` text NOT NULL,
  	\`merchant_order_number\` text NOT NULL,
  	\`transaction_key\` text NOT NULL,
  	\`live_key\` text NOT NULL,
  	\`transaction_number\` text,
  	\`state\` text NOT NULL,
  	\`amount_in_fen\` numeric NOT NULL,
  	\`next_check_at\` text,
  	\`checks\` numeric DEFAULT 0,
  	\`paid_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`order_id\`) REFERENCES \`payment_orders\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`enrollment_id\`) REFERENCES \`enrollments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`payment_attempts_order_idx\` ON \`payment_attempts\` (\`order_id\`);`)
  await db.run(sql`CREATE INDEX \`payment_attempts_enrollment_idx\` ON \`payment_attempts\` (\`enrollment_id\`);`)
  await db.run(sql`CREATE INDEX \`payment_attempts_region_idx\` ON \`payment_attempts\` (\`region_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`payment_attempts_transaction_key_idx\` ON \`payment_attempts\` (\`transaction_key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`payment_attempts_live_key_idx\` ON \`payment_attempts\` (\`live_key\`);`)
  await db.run(sql`CREATE INDEX \`payment_attempts_state_idx\` ON \`payment_attempts\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`payment_attempts_updated_at_idx\` ON \`payment_attempts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payment_attempts_created_at_idx\` ON \`payment_attempts\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`gateway_merchantOrderNumber_idx\` ON \`payment_attempts\` (\`gateway\`,\`merchant_order_number\`);`)
  await db.run(sql`CREATE INDEX \`state_nextCheckAt_idx\` ON \`payment_attempts\` (\`state\`,\`next_check_at\`);`)
  await db.run(sql`CREATE TABLE \`payment_cases\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`region_id\` text,
  	\`gateway\` text NOT NULL,
  	\`merchant_order_number\` text,
  	\`transaction_number\` text,
  	\`amount_in_fen\` numeric,
  	\`reason\` text NOT NULL,
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`due_at\` text,
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payment_cases_key_idx\` ON \`payment_cases\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payment_cases_region_idx\` ON \`payment_cases\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`payment_cases_updated_at_idx\` ON \`payment_cases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payment_cases_created_at_idx\` ON \`payment_cases\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`staff_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`staff\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`staff_sessions_order_idx\` ON \`staff_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`staff_sessions_parent_id_idx\` ON \`staff_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`staff\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`staff_updated_at_idx\` ON \`staff\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`staff_created_at_idx\` ON \`staff\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`staff_email_idx\` ON \`staff\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`staff_roles\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`staff_id\` text NOT NULL,
  	\`role\` text NOT NULL,
  	\`region_id\` text,
  	\`review_point_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`staff_id\`) REFERENCES \`staff\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`review_point_id\`) REFERENCES \`review_points\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`staff_roles_staff_idx\` ON \`staff_roles\` (\`staff_id\`);`)
  await db.run(sql`CREATE INDEX \`staff_roles_region_idx\` ON \`staff_roles\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`staff_roles_review_point_idx\` ON \`staff_roles\` (\`review_point_id\`);`)
  await db.run(sql`CREATE INDEX \`staff_roles_updated_at_idx\` ON \`staff_roles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`staff_roles_created_at_idx\` ON \`staff_roles\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`messages\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`candidate_id\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`channel\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`tries\` numeric DEFAULT 0,
  	\`next_try_at\` text,
  	\`sent_at\` text,
  	\`error\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`candidate_id\`) REFERENCES \`candidates\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`messages_candidate_idx\` ON \`messages\` (\`candidate_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`messages_key_idx\` ON \`messages\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`messages_updated_at_idx\` ON \`messages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`messages_created_at_idx\` ON \`messages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_nextTryAt_idx\` ON \`messages\` (\`state\`,\`next_try_at\`);`)
  await db.run(sql`CREATE TABLE \`audit_events\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`staff_id\` text,
  	\`action\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`candidate_id\` text,
  	\`detail\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`staff_id\`) REFERENCES \`staff\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`candidate_id\`) REFERENCES \`candidates\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_events_at_idx\` ON \`audit_events\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_staff_idx\` ON \`audit_events\` (\`staff_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_subject_idx\` ON \`audit_events\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_candidate_idx\` ON \`audit_events\` (\`candidate_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_updated_at_idx\` ON \`audit_events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_created_at_idx\` ON \`audit_events\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`credentials\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`candidate_id\` text NOT NULL,
  	\`username\` text NOT NULL,
  	\`username_folded\` text NOT NULL,
  	\`password_hash\` text NOT NULL,
  	\`recovery_question\` text,
  	\`recovery_answer_hash\` text,
  	\`failures\` numeric DEFAULT 0,
  	\`locked_until\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`candidate_id\`) REFERENCES \`candidates\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`credentials_candidate_idx\` ON \`credentials\` (\`candidate_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`credentials_username_idx\` ON \`credentials\` (\`username\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`credentials_username_folded_idx\` ON \`credentials\` (\`username_folded\`);`)
  await db.run(sql`CREATE INDEX \`credentials_updated_at_idx\` ON \`credentials\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`credentials_created_at_idx\` ON \`credentials\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`sessions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`candidate_id\` text NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`agent\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`candidate_id\`) REFERENCES \`candidates\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`sessions_candidate_idx\` ON \`sessions\` (\`candidate_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`sessions_token_hash_idx\` ON \`sessions\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`sessions_expires_at_idx\` ON \`sessions\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`sessions_updated_at_idx\` ON \`sessions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sessions_created_at_idx\` ON \`sessions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`idempotency_keys\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`request\` text NOT NULL,
  	\`status\` numeric NOT NULL,
  	\`answer\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`idempotency_keys_key_idx\` ON \`idempotency_keys\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`idempotency_keys_expires_at_idx\` ON \`idempotency_keys\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`idempotency_keys_updated_at_idx\` ON \`idempotency_keys\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`idempotency_keys_created_at_idx\` ON \`idempotency_keys\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`captcha_uses\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`solution\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`captcha_uses_solution_idx\` ON \`captcha_uses\` (\`solution\`);`)
  await db.run(sql`CREATE INDEX \`captcha_uses_expires_at_idx\` ON \`captcha_uses\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`captcha_uses_updated_at_idx\` ON \`captcha_uses\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`captcha_uses_created_at_idx\` ON \`captcha_uses\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`sandbox_payments\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`merchant_order_number\` text NOT NULL,
  	\`amount_in_fen\` numeric NOT NULL,
  	\`subject\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`transaction_number\` text,
  	\`paid_at\` text,
  	\`return_path\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sandbox_payments_merchant_order_number_idx\` ON \`sandbox_payments\` (\`merchant_order_number\`);`)
  await db.run(sql`CREATE INDEX \`sandbox_payments_transaction_number_idx\` ON \`sandbox_payments\` (\`transaction_number\`);`)
  await db.run(sql`CREATE INDEX \`sandbox_payments_updated_at_idx\` ON \`sandbox_payments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sandbox_payments_created_at_idx\` ON \`sandbox_payments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`known_persons_certificates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`certificate_number\` text NOT NULL,
  	\`school\` text NOT NULL,
  	\`major\` text NOT NULL,
  	\`level\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`known_persons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`known_persons_certificates_order_idx\` ON \`known_persons_certificates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`known_persons_certificates_parent_id_idx\` ON \`known_persons_certificates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`known_persons_certificates_certificate_number_idx\` ON \`known_persons_certificates\` (\`certificate_number\`);`)
  await db.run(sql`CREATE TABLE \`known_persons\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`id_number_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`known_persons_id_number_key_idx\` ON \`known_persons\` (\`id_number_key\`);`)
  await db.run(sql`CREATE INDEX \`known_persons_updated_at_idx\` ON \`known_persons\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`known_persons_created_at_idx\` ON \`known_persons\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`outbox_letters\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`message_id\` text NOT NULL,
  	\`recipient\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`outbox_letters_message_id_idx\` ON \`outbox_letters\` (\`message_id\`);`)
  await db.run(sql`CREATE INDEX \`outbox_letters_updated_at_idx\` ON \`outbox_letters\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`outbox_letters_created_at_idx\` ON \`outbox_letters\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`candidates_id\` text,
  	\`staff_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`candidates_id\`) REFERENCES \`candidates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`staff_id\`) REFERENCES \`staff\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_candidates_id_idx\` ON \`payload_preferences_rels\` (\`candidates_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_staff_id_idx\` ON \`payload_preferences_rels\` (\`staff_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`enrollments\`;`)
  await db.run(sql`DROP TABLE \`enrollment_forms\`;`)
  await db.run(sql`DROP TABLE \`enrollment_forms_numbers\`;`)
  await db.run(sql`DROP TABLE \`enrollment_events\`;`)
  await db.run(sql`DROP TABLE \`candidates\`;`)
  await db.run(sql`DROP TABLE \`education_records\`;`)
  await db.run(sql`DROP TABLE \`degree_records\`;`)
  await db.run(sql`DROP TABLE \`photos\`;`)
  await db.run(sql`DROP TABLE \`pledges\`;`)
  await db.run(sql`DROP TABLE \`exams_levels\`;`)
  await db.run(sql`DROP TABLE \`exams_specialties\`;`)
  await db.run(sql`DROP TABLE \`exams_subjects\`;`)
  await db.run(sql`DROP TABLE \`exams_conditions\`;`)
  await db.run(sql`DROP TABLE \`exams\`;`)
  await db.run(sql`DROP TABLE \`exams_texts\`;`)
  await db.run(sql`DROP TABLE \`exams_numbers\`;`)
  await db.run(sql`DROP TABLE \`tickets\`;`)
  await db.run(sql`DROP TABLE \`scores\`;`)
  await db.run(sql`DROP TABLE \`regions_phones\`;`)
  await db.run(sql`DROP TABLE \`regions_payment_channels\`;`)
  await db.run(sql`DROP TABLE \`regions\`;`)
  await db.run(sql`DROP TABLE \`review_points\`;`)
  await db.run(sql`DROP TABLE \`notices\`;`)
  await db.run(sql`DROP TABLE \`agreements\`;`)
  await db.run(sql`DROP TABLE \`acceptances\`;`)
  await db.run(sql`DROP TABLE \`payment_orders_lines\`;`)
  await db.run(sql`DROP TABLE \`payment_orders\`;`)
  await db.run(sql`DROP TABLE \`payment_attempts\`;`)
  await db.run(sql`DROP TABLE \`payment_cases\`;`)
  await db.run(sql`DROP TABLE \`staff_sessions\`;`)
  await db.run(sql`DROP TABLE \`staff\`;`)
  await db.run(sql`DROP TABLE \`staff_roles\`;`)
  await db.run(sql`DROP TABLE \`messages\`;`)
  await db.run(sql`DROP TABLE \`audit_events\`;`)
  await db.run(sql`DROP TABLE \`credentials\`;`)
  await db.run(sql`DROP TABLE \`sessions\`;`)
  await db.run(sql`DROP TABLE \`idempotency_keys\`;`)
  await db.run(sql`DROP TABLE \`captcha_uses\`;`)
  await db.run(sql`DROP TABLE \`sandbox_payments\`;`)
  await db.run(sql`DROP TABLE \`known_persons_certificates\`;`)
  await db.run(sql`DROP TABLE \`known_persons\`;`)
  await db.run(sql`DROP TABLE \`outbox_letters\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}
