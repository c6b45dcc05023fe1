-- A letter that came in and is neither logged nor certainly no request: the clock runs from its arrival
-- while it waits for a person (EDPB Guidelines 01/2022, paragraph 159). The message is sealed under a
-- data key of its own. Once it is settled, message and key go, and the row stays as the record.
CREATE TABLE letter_to_sort (
  controller_id    uuid        NOT NULL,
  id               uuid        NOT NULL,
  received_at      timestamptz NOT NULL,
  receipt_evidence text        NOT NULL,
  recorded_at      timestamptz NOT NULL,
  by_handle        text        NOT NULL,
  read_kind        text        NOT NULL,
  read_certainty   text        NOT NULL,
  message_hash     bytea       NOT NULL,
  octets           bigint      NOT NULL,
  content          bytea,
  settlement       text,
  settled_at       timestamptz,
  settled_by       text,
  act_key          uuid,
  request_id       uuid,
  reason           bytea,
  CONSTRAINT letter_to_sort_key PRIMARY KEY (controller_id, id),
  CONSTRAINT letters_to_sort_have_a_controller
  FOREIGN KEY (controller_id) REFERENCES controller (id),
  CONSTRAINT letters_to_sort_lead_to_a_request
  FOREIGN KEY (controller_id, request_id) REFERENCES subject_request (controller_id, id),
  CONSTRAINT letters_are_to_be_sorted_once UNIQUE (controller_id, message_hash),
  CONSTRAINT letters_to_sort_arrive_before_they_are_recorded CHECK (received_at <= recorded_at),
  CONSTRAINT arrivals_to_sort_rest_on_something
  CHECK (receipt_evidence IN ('told', 'received-field', 'maildir', 'assumed')),
  CONSTRAINT letters_to_sort_were_read CHECK (
    read_kind IN ('request', 'reminder', 'other') AND read_certainty IN ('plain', 'unsure')
  ),
  CONSTRAINT letters_to_sort_have_a_size CHECK (octets >= 0),
  CONSTRAINT ways_to_settle_letters_are_known
  CHECK (settlement IN ('request', 'reminder', 'no-request')),
  CONSTRAINT letters_are_settled_wholly CHECK (
    (settlement IS NULL) = (content IS NOT NULL)
    AND (settlement IS NULL) = (settled_at IS NULL)
    AND (settlement IS NULL) = (settled_by IS NULL)
    AND (settlement IS NULL) = (act_key IS NULL)
  ),
  CONSTRAINT settled_letters_name_their_request
  CHECK ((coalesce(settlement, '') IN ('request', 'reminder')) = (request_id IS NOT NULL)),
  CONSTRAINT letters_without_request_say_why
  CHECK ((coalesce(settlement, '') = 'no-request') = (reason IS NOT NULL)),
  CONSTRAINT letters_are_settled_after_they_are_recorded CHECK (settled_at >= recorded_at)
);

CREATE INDEX waiting_letters ON letter_to_sort (controller_id, received_at, id)
WHERE settlement IS NULL;

CREATE INDEX sorted_letters_of_a_request ON letter_to_sort (controller_id, request_id)
WHERE request_id IS NOT NULL;

ALTER TABLE letter_to_sort ENABLE ROW LEVEL SECURITY;
ALTER TABLE letter_to_sort FORCE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON letter_to_sort
USING (controller_id = nullif(current_setting('habeas.controller', TRUE), '')::uuid);

GRANT SELECT, INSERT ON letter_to_sort TO habeas_program;
GRANT UPDATE (content, settlement, settled_at, settled_by, act_key, request_id, reason)
ON letter_to_sort TO habeas_program;

-- It is deleted with the case to which it led, and not otherwise.
CREATE POLICY erased_alone ON letter_to_sort AS RESTRICTIVE FOR DELETE USING (
  EXISTS (
    SELECT
    FROM event AS e
    WHERE
      e.controller_id = letter_to_sort.controller_id AND e.request_id = letter_to_sort.request_id
      AND e.kind = 'erased'
  )
);

GRANT DELETE ON letter_to_sort TO habeas_program;
