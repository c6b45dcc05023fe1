-- A document of identity does not stay in the letter that it came with: the part is taken out, the
-- hash of the letter as it arrived stays, so that another delivery is still recognised.
GRANT UPDATE (content, octets) ON letter TO habeas_program;

-- What was taken out of a letter, without a word of it; it goes with the case.
CREATE TABLE removed_part (
  controller_id uuid        NOT NULL,
  incoming_id   uuid        NOT NULL,
  request_id    uuid        NOT NULL,
  number        integer     NOT NULL,
  recorded_at   timestamptz NOT NULL,
  by_handle     text        NOT NULL,
  octets        bigint      NOT NULL,
  CONSTRAINT removed_part_key PRIMARY KEY (controller_id, incoming_id, number),
  CONSTRAINT removed_parts_belong_to_a_letter
  FOREIGN KEY (controller_id, incoming_id) REFERENCES letter (controller_id, id),
  CONSTRAINT removed_parts_belong_to_a_request
  FOREIGN KEY (controller_id, request_id) REFERENCES subject_request (controller_id, id),
  CONSTRAINT removed_parts_are_numbered_from_one CHECK (number > 0),
  CONSTRAINT removed_parts_had_a_size CHECK (octets > 0)
);

ALTER TABLE removed_part ENABLE ROW LEVEL SECURITY;
ALTER TABLE removed_part FORCE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON removed_part
USING (controller_id = nullif(current_setting('habeas.controller', TRUE), '')::uuid);

GRANT SELECT, INSERT ON removed_part TO habeas_program;

-- It is deleted with its case, and not otherwise.
CREATE POLICY erased_alone ON removed_part AS RESTRICTIVE FOR DELETE USING (
  EXISTS (
    SELECT
    FROM event AS e
    WHERE
      e.controller_id = removed_part.controller_id AND e.request_id = removed_part.request_id
      AND e.kind = 'erased'
  )
);

GRANT DELETE ON removed_part TO habeas_program;
