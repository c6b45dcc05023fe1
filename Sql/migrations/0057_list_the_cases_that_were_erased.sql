-- The cases that were erased: after a restore of this database itself they are erased again. Like
-- the list of persons it is exported, and imported after the rest was restored.
CREATE TABLE suppression.erased_case (
  controller_id uuid        NOT NULL,
  reference     text        NOT NULL,
  ground        text        NOT NULL,
  erased_at     timestamptz NOT NULL,
  recorded_at   timestamptz NOT NULL,
  by_handle     text        NOT NULL,
  CONSTRAINT erased_case_key PRIMARY KEY (controller_id, reference),
  CONSTRAINT erased_cases_say_why CHECK (
    ground IN ('retention-ended', 'person-asked', 'unlawful', 'authority-order', 'court-order')
  ),
  CONSTRAINT cases_are_erased_before_it_is_recorded CHECK (erased_at <= recorded_at)
);

ALTER TABLE suppression.erased_case ENABLE ROW LEVEL SECURITY;
ALTER TABLE suppression.erased_case FORCE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON suppression.erased_case
USING (controller_id = nullif(current_setting('habeas.controller', TRUE), '')::uuid);

-- The owner of the tables is held to the policies too, and would see no case.
ALTER TABLE event NO FORCE ROW LEVEL SECURITY;
ALTER TABLE subject_request NO FORCE ROW LEVEL SECURITY;
ALTER TABLE suppression.erased_case NO FORCE ROW LEVEL SECURITY;
INSERT INTO suppression.erased_case (
  controller_id, reference, ground, erased_at, recorded_at, by_handle
)
SELECT r.controller_id, r.reference, e.detail, e.occurred_at, e.recorded_at, e.by_handle
FROM subject_request AS r
JOIN event AS e ON e.controller_id = r.controller_id AND e.request_id = r.id
WHERE r.erased_at IS NOT NULL AND e.kind = 'erased';
ALTER TABLE suppression.erased_case FORCE ROW LEVEL SECURITY;
ALTER TABLE subject_request FORCE ROW LEVEL SECURITY;
ALTER TABLE event FORCE ROW LEVEL SECURITY;

-- Append-only.
GRANT SELECT, INSERT ON suppression.erased_case TO habeas_program;
