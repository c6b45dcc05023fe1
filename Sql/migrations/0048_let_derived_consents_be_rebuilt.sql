-- A row that follows from no event is taken out when derived rows are rebuilt; events stay.
GRANT DELETE ON consent_state TO habeas_program;

GRANT DELETE ON consent_request TO habeas_program;
