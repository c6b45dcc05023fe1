-- That the person cannot be identified is demonstrated, and told with its reasons: Article 11(2).
ALTER TABLE event
ADD CONSTRAINT non_identifications_say_why
CHECK (outcome IS DISTINCT FROM 'not-identifiable' OR words IS NOT NULL);
