-- While the table is empty, a look-up of a request by its key costs as little by this index as by the
-- primary key in the eyes of the planner. Sessions that were opened then checked every reference to a
-- request by reading all requests of the controller, until the first statistics came. A condition that
-- a look-up by key does not name, though it always holds, keeps the index out of its reach.
DROP INDEX requests_by_receipt;
CREATE INDEX requests_by_receipt ON subject_request (controller_id, received_at, id)
WHERE received_at IS NOT NULL;
