-- Who decides is not who approves, however the letters of the handle are cased.
ALTER TABLE event
DROP CONSTRAINT who_decides_is_not_who_approves,
ADD CONSTRAINT who_decides_is_not_who_approves CHECK (
  (kind = 'approved') = coalesce(lower(proposed_by) <> lower(by_handle), FALSE)
) NOT VALID;
