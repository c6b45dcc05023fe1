-- A letter that was no request is kept no longer than a closed case: what is left of it, who settled it
-- and why, is data about a person too (Article 5(1)(e)). The program knows the controller's period.
ALTER POLICY erased_alone ON letter_to_sort
USING (
  settlement = 'no-request'
  OR EXISTS (
    SELECT
    FROM event AS e
    WHERE
      e.controller_id = letter_to_sort.controller_id AND e.request_id = letter_to_sort.request_id
      AND e.kind = 'erased'
  )
);

CREATE INDEX letters_without_request ON letter_to_sort (controller_id, settled_at)
WHERE settlement = 'no-request';
