-- An identity document while it is checked, sealed; deleted in the commit that records the outcome.
CREATE TABLE identity_document (
  controller_id uuid        NOT NULL,
  request_id    uuid        NOT NULL,
  recorded_at   timestamptz NOT NULL,
  octets        bigint      NOT NULL,
  content       bytea       NOT NULL,
  CONSTRAINT identity_document_key PRIMARY KEY (controller_id, request_id),
  CONSTRAINT identity_documents_belong_to_a_request
  FOREIGN KEY (controller_id, request_id) REFERENCES subject_request (controller_id, id),
  CONSTRAINT identity_documents_have_a_size CHECK (octets > 0)
);

ALTER TABLE identity_document ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity_document FORCE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON identity_document
USING (controller_id = nullif(current_setting('habeas.controller', TRUE), '')::uuid);

GRANT SELECT, INSERT, DELETE ON identity_document TO habeas_program;
