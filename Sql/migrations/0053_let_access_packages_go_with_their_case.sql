-- What an answer to a request of access told is deleted with its case, and not otherwise.
CREATE POLICY erased_alone ON access_package AS RESTRICTIVE FOR DELETE USING (
  EXISTS (
    SELECT
    FROM event AS e
    WHERE
      e.controller_id = access_package.controller_id
      AND e.request_id = access_package.request_id AND e.kind = 'erased'
  )
);

GRANT DELETE ON access_package TO habeas_program;
