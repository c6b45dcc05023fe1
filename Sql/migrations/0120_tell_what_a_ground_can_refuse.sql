-- What could not be carried out is refused in part, and says so. A contract and consent take no
-- review by a person away (Article 22(3)), so the exceptions of Article 22(2) are told apart. The
-- ground of Article 15(4) limits the copy alone, and an objection to direct marketing is obeyed in
-- whole (Article 21(3)).
-- Decisions from before stay as they were recorded.
ALTER TABLE event
DROP CONSTRAINT grounds_fit_the_right;

ALTER TABLE event
ADD CONSTRAINT grounds_fit_the_right CHECK (
  grounds IS NULL
  OR coalesce(
    grounds <@ CASE article
      WHEN '15' THEN
        ARRAY[
          '11(2)', '12(4)-impossible', '12(5)-unfounded', '12(5)-excessive', '12(6)', '15(4)', '23'
        ]
      WHEN '16' THEN
        ARRAY[
          '11(2)', '12(4)-impossible', '12(5)-unfounded', '12(5)-excessive', '12(6)', '16', '23'
        ]
      WHEN '17' THEN
        ARRAY[
          '11(2)', '12(4)-impossible', '12(5)-unfounded', '12(5)-excessive', '12(6)', '17(1)',
          '17(3)(a)', '17(3)(b)', '17(3)(c)', '17(3)(d)', '17(3)(e)', '23'
        ]
      WHEN '18' THEN
        ARRAY[
          '11(2)', '12(4)-impossible', '12(5)-unfounded', '12(5)-excessive', '12(6)', '18(1)', '23'
        ]
      WHEN '20' THEN
        ARRAY[
          '11(2)', '12(4)-impossible', '12(5)-unfounded', '12(5)-excessive', '12(6)', '20(1)',
          '20(3)', '20(4)', '23'
        ]
      WHEN '21(1)' THEN
        ARRAY['12(4)-impossible', '12(5)-unfounded', '12(5)-excessive', '12(6)', '21(1)', '23']
      WHEN '21(2)' THEN ARRAY['12(5)-unfounded', '12(5)-excessive', '12(6)', '23']
      WHEN '21(6)' THEN
        ARRAY['12(4)-impossible', '12(5)-unfounded', '12(5)-excessive', '12(6)', '21(6)', '23']
      WHEN '22(3)' THEN ARRAY['12(5)-unfounded', '12(5)-excessive', '22(1)', '22(2)(b)', '23']
    END,
    FALSE
  )
) NOT VALID,
ADD CONSTRAINT what_has_no_parts_is_not_granted_in_part CHECK (
  outcome IS DISTINCT FROM 'partly-granted' OR article IS NULL OR article NOT IN ('21(2)', '7(3)')
) NOT VALID,
ADD CONSTRAINT the_copy_alone_is_refused_for_others CHECK (
  outcome IS DISTINCT FROM 'refused' OR grounds IS NULL OR article IS DISTINCT FROM '15'
  OR NOT grounds <@ ARRAY['15(4)']
) NOT VALID;
