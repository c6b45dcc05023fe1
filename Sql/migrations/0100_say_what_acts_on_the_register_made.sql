-- Whether an act made the version that it answers with, or found that it said the same already: a
-- repeated act answers as the first time.
ALTER TABLE register_act_version
ADD COLUMN recording text NOT NULL DEFAULT 'now'
CONSTRAINT register_act_versions_were_made_or_found CHECK (recording IN ('now', 'before'));

ALTER TABLE register_act_version ALTER COLUMN recording DROP DEFAULT;
