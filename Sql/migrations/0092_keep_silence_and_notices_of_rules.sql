-- Of a rule: on which other ground a period may be extended until a date that is announced, from when
-- the time for telling an extension is counted, and what the law makes of silence.
ALTER TABLE law_rule
ADD COLUMN ext_other text,
ADD COLUMN ext_notice_trigger text,
ADD COLUMN silence text;
