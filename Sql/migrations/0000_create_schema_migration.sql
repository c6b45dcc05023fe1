-- Run before every migration, so that the first one can be recorded too.
CREATE TABLE IF NOT EXISTS schema_migration (
  number     integer     NOT NULL,
  name       text        NOT NULL,
  sha256     bytea       NOT NULL,
  applied_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT schema_migration_key PRIMARY KEY (number),
  CONSTRAINT migrations_carry_a_sha256 CHECK (octet_length(sha256) = 32)
);

GRANT SELECT ON schema_migration TO habeas_program;
