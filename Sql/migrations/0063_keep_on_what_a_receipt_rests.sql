-- On what the moment of receipt rests; none for what was logged before this was kept.
ALTER TABLE subject_request
ADD COLUMN receipt_evidence text,
ADD CONSTRAINT receipts_rest_on_something
CHECK (receipt_evidence IN ('told', 'received-field', 'maildir', 'assumed'));
