-- What is refused names the right and its provision beside its grounds, so that a ground that cannot
-- limit that right is not stored: an objection to direct marketing is weighed against nothing
-- (Article 21(3)), and nothing stands against the withdrawal of consent (Article 7(3)).
-- Decisions from before name no right, and stay.
ALTER TABLE event
DROP CONSTRAINT claims_name_a_right;

ALTER TABLE event
ADD CONSTRAINT claims_name_a_right CHECK (
  CASE
    WHEN kind IN ('claimed', 'corrected') THEN "right" IS NOT NULL AND article IS NOT NULL
    WHEN kind IN ('proposed', 'decided', 'fee-proposed', 'fee-asked') THEN
      ("right" IS NULL) = (article IS NULL)
    ELSE "right" IS NULL AND article IS NULL
  END
),
ADD CONSTRAINT grounds_fit_the_right CHECK (
  grounds IS NULL
  OR coalesce(
    grounds <@ CASE article
      WHEN '15' THEN
        ARRAY['11(2)', '12(5)-unfounded', '12(5)-excessive', '12(6)', '15(4)', '23']
      WHEN '16' THEN
        ARRAY['11(2)', '12(5)-unfounded', '12(5)-excessive', '12(6)', '16', '23']
      WHEN '17' THEN
        ARRAY[
          '11(2)', '12(5)-unfounded', '12(5)-excessive', '12(6)', '17(1)', '17(3)(a)', '17(3)(b)',
          '17(3)(c)', '17(3)(d)', '17(3)(e)', '23'
        ]
      WHEN '18' THEN
        ARRAY['11(2)', '12(5)-unfounded', '12(5)-excessive', '12(6)', '18(1)', '23']
      WHEN '20' THEN
        ARRAY[
          '11(2)', '12(5)-unfounded', '12(5)-excessive', '12(6)', '20(1)', '20(3)', '20(4)', '23'
        ]
      WHEN '21(1)' THEN ARRAY['12(5)-unfounded', '12(5)-excessive', '12(6)', '21(1)', '23']
      WHEN '21(2)' THEN ARRAY['12(5)-unfounded', '12(5)-excessive', '12(6)', '23']
      WHEN '21(6)' THEN ARRAY['12(5)-unfounded', '12(5)-excessive', '12(6)', '21(6)', '23']
      WHEN '22(3)' THEN ARRAY['12(5)-unfounded', '12(5)-excessive', '22(2)', '23']
    END,
    FALSE
  )
) NOT VALID;
