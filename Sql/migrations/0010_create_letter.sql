-- A message as it arrived, whole and sealed, attachments and all.
CREATE TABLE letter (
  controller_id uuid        NOT NULL,
  id            uuid        NOT NULL,
  request_id    uuid        NOT NULL,
  kind          text        NOT NULL,
  received_at   timestamptz NOT NULL,
  recorded_at   timestamptz NOT NULL,
  message_hash  bytea       NOT NULL,
  octets        bigint      NOT NULL,
  content       bytea       NOT NULL,
  CONSTRAINT letter_key PRIMARY KEY (controller_id, id),
  CONSTRAINT letters_belong_to_a_request
  FOREIGN KEY (controller_id, request_id) REFERENCES subject_request (controller_id, id),
  CONSTRAINT messages_are_kept_once UNIQUE (controller_id, message_hash),
  CONSTRAINT letters_are_requests_or_reminders CHECK (kind IN ('request', 'reminder')),
  CONSTRAINT letters_have_a_size CHECK (octets >= 0)
);

CREATE INDEX letters_of_a_request ON letter (controller_id, request_id);

ALTER TABLE letter ENABLE ROW LEVEL SECURITY;
ALTER TABLE letter FORCE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON letter
USING (controller_id = nullif(current_setting('habeas.controller', TRUE), '')::uuid);

GRANT SELECT, INSERT ON letter TO habeas_program;
