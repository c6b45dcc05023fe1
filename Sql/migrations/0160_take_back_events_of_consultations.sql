-- An event of a prior consultation that was recorded with a wrong day is taken back by a later one:
-- the authority's time is then counted anew.
ALTER TABLE prior_consultation_event
DROP CONSTRAINT prior_consultation_events_are_of_a_known_kind;

ALTER TABLE prior_consultation_event
ADD CONSTRAINT prior_consultation_events_are_of_a_known_kind CHECK (
  kind IN (
    'received', 'extended', 'information-asked', 'information-given', 'advised', 'taken-back'
  )
);
