-- What was sent, whole and sealed, as it was handed over or posted. Append-only: it is the evidence.
CREATE TABLE sent_message (
  controller_id uuid        NOT NULL,
  letter_id     uuid        NOT NULL,
  number        integer     NOT NULL,
  channel       text        NOT NULL,
  message_id    text,
  made_at       timestamptz NOT NULL,
  by_handle     text        NOT NULL,
  octets        bigint      NOT NULL,
  message_hash  bytea       NOT NULL,
  recipient     bytea,
  content       bytea       NOT NULL,
  CONSTRAINT sent_message_key PRIMARY KEY (controller_id, letter_id, number),
  CONSTRAINT sent_messages_belong_to_a_letter
  FOREIGN KEY (controller_id, letter_id) REFERENCES outgoing_letter (controller_id, id),
  CONSTRAINT sent_messages_are_numbered_from_one CHECK (number > 0),
  CONSTRAINT letters_go_by_mail_or_post CHECK (channel IN ('email', 'post')),
  CONSTRAINT mail_has_a_message_id_and_a_recipient CHECK (
    (channel = 'email') = (message_id IS NOT NULL)
    AND (channel = 'email') = (recipient IS NOT NULL)
  ),
  CONSTRAINT sent_messages_have_a_size CHECK (octets > 0)
);

ALTER TABLE sent_message ENABLE ROW LEVEL SECURITY;
ALTER TABLE sent_message FORCE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON sent_message
USING (controller_id = nullif(current_setting('habeas.controller', TRUE), '')::uuid);

GRANT SELECT, INSERT ON sent_message TO habeas_program;
