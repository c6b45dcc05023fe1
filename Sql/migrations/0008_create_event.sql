-- The facts about a request. Append-only: the program may neither change nor delete a row.
CREATE TABLE event (
  controller_id uuid        NOT NULL,
  request_id    uuid        NOT NULL,
  sequence      integer     NOT NULL,
  claim_id      uuid,
  kind          text        NOT NULL,
  occurred_at   timestamptz NOT NULL,
  recorded_at   timestamptz NOT NULL,
  by_handle     text        NOT NULL,
  act_key       uuid,
  "right"       text,
  article       text,
  timeliness    text,
  months        smallint,
  outcome       text,
  grounds       text[],
  authority     text,
  remedy        text,
  assignee      text,
  closing       text,
  words         bytea,
  CONSTRAINT event_key PRIMARY KEY (controller_id, request_id, sequence),
  CONSTRAINT events_belong_to_a_request
  FOREIGN KEY (controller_id, request_id) REFERENCES subject_request (controller_id, id),
  CONSTRAINT events_belong_to_a_claim
  FOREIGN KEY (controller_id, claim_id) REFERENCES claim (controller_id, id),
  CONSTRAINT events_are_numbered_from_one CHECK (sequence > 0),
  CONSTRAINT events_occur_before_they_are_recorded CHECK (occurred_at <= recorded_at),
  CONSTRAINT the_first_event_is_receipt CHECK ((kind = 'received') = (sequence = 1)),
  CONSTRAINT kinds_are_known CHECK (
    kind IN (
      'received', 'claimed', 'acknowledged', 'identity-asked', 'identity-confirmed',
      'clarification-asked', 'clarified', 'extended', 'decided', 'acted', 'answered', 'withdrawn',
      'reminded', 'assigned', 'noted', 'closed', 'reopened'
    )
  ),
  CONSTRAINT claim_events_name_a_claim CHECK (
    (claim_id IS NOT NULL) = (
      kind IN (
        'claimed', 'clarification-asked', 'clarified', 'extended', 'decided', 'acted', 'answered',
        'withdrawn'
      )
    )
  ),
  CONSTRAINT claims_name_a_right CHECK (
    (kind = 'claimed') = ("right" IS NOT NULL) AND (kind = 'claimed') = (article IS NOT NULL)
  ),
  CONSTRAINT questions_say_whether_they_were_timely CHECK (
    (kind IN ('identity-asked', 'clarification-asked'))
    = coalesce(timeliness IN ('timely', 'late'), FALSE)
  ),
  CONSTRAINT extensions_are_by_one_or_two_months
  CHECK ((kind = 'extended') = coalesce(months IN (1, 2), FALSE)),
  CONSTRAINT decisions_have_an_outcome CHECK (
    (kind = 'decided') = coalesce(
      outcome IN ('granted', 'partly-granted', 'refused', 'not-identifiable', 'nothing-held'),
      FALSE
    )
  ),
  CONSTRAINT refusals_say_what_article_12_4_asks CHECK (
    outcome IS NULL
    OR outcome NOT IN ('refused', 'partly-granted')
    OR (
      coalesce(cardinality(grounds), 0) > 0
      AND authority IS NOT NULL AND authority ~ '\S'
      AND remedy IS NOT NULL AND remedy ~ '\S'
      AND words IS NOT NULL
    )
  ),
  CONSTRAINT assignments_name_somebody CHECK ((kind = 'assigned') = (assignee IS NOT NULL)),
  CONSTRAINT closings_say_why
  CHECK ((kind = 'closed') = coalesce(closing IN ('completed', 'unanswered'), FALSE)),
  CONSTRAINT words_are_there_where_they_are_due CHECK (
    words IS NOT NULL
    OR kind NOT IN ('identity-asked', 'clarification-asked', 'extended', 'noted', 'reopened')
    AND closing IS DISTINCT FROM 'unanswered'
  )
);

ALTER TABLE event ENABLE ROW LEVEL SECURITY;
ALTER TABLE event FORCE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON event
USING (controller_id = nullif(current_setting('habeas.controller', TRUE), '')::uuid);

GRANT SELECT, INSERT ON event TO habeas_program;
