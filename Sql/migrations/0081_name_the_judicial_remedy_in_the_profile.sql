-- How to seek a judicial remedy (Article 79), in the languages of letters.
ALTER TABLE controller_profile
ADD COLUMN remedy_languages text[] NOT NULL DEFAULT '{}',
ADD COLUMN remedies text[] NOT NULL DEFAULT '{}',
ADD CONSTRAINT remedies_are_in_a_language_of_letters CHECK (
  remedy_languages <@ ARRAY['de', 'en', 'es', 'fr', 'it', 'nl']
  AND cardinality(remedy_languages) = cardinality(remedies)
  AND array_position(remedies, '') IS NULL
);
