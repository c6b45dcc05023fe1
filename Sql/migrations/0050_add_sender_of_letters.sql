-- From whom the letters of a controller come.
ALTER TABLE controller_profile
ADD COLUMN mail_from text,
ADD COLUMN mail_name text,
ADD CONSTRAINT senders_have_an_address CHECK (
  mail_from ~ '^[^@[:space:]<>]+@[^@[:space:]<>]+$' AND octet_length(mail_from) <= 254
),
ADD CONSTRAINT only_senders_have_a_name
CHECK (mail_name IS NULL OR (mail_from IS NOT NULL AND mail_name ~ '\S'));
