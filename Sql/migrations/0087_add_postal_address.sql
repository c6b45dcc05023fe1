-- Where a controller is reached by post, line by line: Article 30(1)(a) asks for contact details.
ALTER TABLE controller_profile
ADD COLUMN postal_address text,
ADD CONSTRAINT postal_addresses_have_lines CHECK (
  postal_address ~ '^[^\n]*\S[^\n]*(\n[^\n]*\S[^\n]*){0,7}$' AND octet_length(postal_address) <= 4000
);
