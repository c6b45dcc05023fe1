-- What happened to the consent of a person to a purpose. Append-only. Guardian, evidence and reasons
-- are sealed together.
CREATE TABLE consent_event (
  controller_id     uuid        NOT NULL,
  principal_id      uuid        NOT NULL,
  id                uuid        NOT NULL,
  activity          text        NOT NULL,
  purpose           text        NOT NULL,
  kind              text        NOT NULL,
  occurred_at       timestamptz NOT NULL,
  recorded_at       timestamptz NOT NULL,
  by_handle         text        NOT NULL,
  expires_at        timestamptz,
  notice_version    integer,
  notice            text,
  notice_language   text,
  expression        text,
  method            text,
  element           text,
  request_reference text,
  words             bytea,
  CONSTRAINT consent_event_key PRIMARY KEY (controller_id, principal_id, id),
  CONSTRAINT consent_events_belong_to_a_principal
  FOREIGN KEY (controller_id, principal_id) REFERENCES consent_principal (controller_id, id),
  CONSTRAINT consent_events_name_a_notice
  FOREIGN KEY (controller_id, notice, notice_version, notice_language)
  REFERENCES privacy_notice (controller_id, label, version, language),
  CONSTRAINT consent_kinds_are_known CHECK (
    kind IN (
      'requested', 'given', 'renewed', 'refused', 'withdrawn', 'expired', 'invalidated'
    )
  ),
  CONSTRAINT consent_events_occur_before_they_are_recorded CHECK (occurred_at <= recorded_at),
  CONSTRAINT notices_are_named_whole CHECK (
    (notice IS NULL) = (notice_version IS NULL) AND (notice IS NULL) = (notice_language IS NULL)
  ),
  CONSTRAINT given_consents_are_informed_and_expressed CHECK (
    (kind IN ('given', 'renewed')) = coalesce(expression IN ('expressed', 'explicit'), FALSE)
    AND (kind NOT IN ('given', 'renewed') OR notice IS NOT NULL)
  ),
  CONSTRAINT only_given_consents_expire_and_later CHECK (
    expires_at IS NULL OR (kind IN ('given', 'renewed') AND expires_at > occurred_at)
  ),
  CONSTRAINT invalidations_say_why CHECK (kind <> 'invalidated' OR words IS NOT NULL)
);

ALTER TABLE consent_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE consent_event FORCE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON consent_event
USING (controller_id = nullif(current_setting('habeas.controller', TRUE), '')::uuid);

GRANT SELECT, INSERT ON consent_event TO habeas_program;
