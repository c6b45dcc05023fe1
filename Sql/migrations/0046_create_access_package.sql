-- A package that was made to answer a request: what it told and its digest, sealed. Append-only.
CREATE TABLE access_package (
  controller_id uuid        NOT NULL,
  request_id    uuid        NOT NULL,
  number        integer     NOT NULL,
  recorded_at   timestamptz NOT NULL,
  by_handle     text        NOT NULL,
  language      text        NOT NULL,
  encryption    text        NOT NULL,
  octets        bigint      NOT NULL,
  file_count    integer     NOT NULL,
  archive_hash  bytea       NOT NULL,
  record        bytea       NOT NULL,
  CONSTRAINT access_package_key PRIMARY KEY (controller_id, request_id, number),
  CONSTRAINT access_packages_belong_to_a_request
  FOREIGN KEY (controller_id, request_id) REFERENCES subject_request (controller_id, id),
  CONSTRAINT access_packages_are_kept_once UNIQUE (controller_id, request_id, archive_hash),
  CONSTRAINT access_packages_are_numbered_from_one CHECK (number > 0),
  CONSTRAINT access_packages_are_in_a_language_of_the_templates
  CHECK (language IN ('de', 'en', 'es', 'fr', 'it', 'nl')),
  CONSTRAINT access_packages_are_open_or_sealed CHECK (encryption IN ('none', 'aes-256')),
  CONSTRAINT access_packages_have_a_size CHECK (octets > 0 AND file_count >= 0),
  CONSTRAINT access_packages_carry_a_keyed_hash CHECK (octet_length(archive_hash) = 32)
);

ALTER TABLE access_package ENABLE ROW LEVEL SECURITY;
ALTER TABLE access_package FORCE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON access_package
USING (controller_id = nullif(current_setting('habeas.controller', TRUE), '')::uuid);

GRANT SELECT, INSERT ON access_package TO habeas_program;
