-- The directory of tenants: nothing but the short names, so that one can be chosen.
CREATE TABLE controller (
  id         uuid        NOT NULL,
  slug       text        NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT controller_key PRIMARY KEY (id),
  CONSTRAINT controllers_have_different_slugs UNIQUE (slug),
  CONSTRAINT slugs_are_labels CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$')
);

GRANT SELECT, INSERT ON controller TO habeas_program;
