extension BrokenRow {
  /// Changes of what is kept, held, erased and on the list of the erased.
  static let retention = [
    BrokenRow(
      "case_retentions_are_periods_of_iso_8601",
      "UPDATE controller_profile SET case_retention = 'P'"
    ),
    BrokenRow(
      "case_retentions_are_periods_of_iso_8601",
      "UPDATE controller_profile SET case_retention = '3 years'"
    ),
    BrokenRow(
      "holds_are_known",
      "UPDATE subject_request SET hold = 'whim', held_since = recorded_at"
    ),
    BrokenRow("holds_have_a_beginning", "UPDATE subject_request SET hold = 'audit'"),
    BrokenRow("only_holds_end", "UPDATE subject_request SET held_until = '2030-01-01'"),
    BrokenRow(
      "only_closed_requests_are_erased",
      """
      UPDATE subject_request
      SET
        erased_at = recorded_at, requester_name = NULL, name_hash = NULL, requester_email = NULL,
        email_hash = NULL, source_hash = NULL, external_reference = NULL, language = NULL
      """
    ),
    BrokenRow(
      "erased_requests_tell_of_nobody",
      "UPDATE subject_request SET status = 'closed', closed_at = recorded_at, erased_at = recorded_at"
    ),
    BrokenRow("details_are_known", event("claim_id = NULL, kind = 'erased', detail = 'whim'")),
    BrokenRow(
      "details_are_known",
      event("claim_id = NULL, kind = 'erased', detail = 'unlawful', words = ''")
    ),
    BrokenRow(
      "details_are_known",
      event("claim_id = NULL, kind = 'held', detail = 'whim', words = ''")
    ),
    BrokenRow(
      "words_are_there_where_they_are_due",
      event("claim_id = NULL, kind = 'held', detail = 'audit'")
    ),
    BrokenRow(
      "erased_persons_are_known_by_a_kind",
      "UPDATE suppression.erased_person SET identifier_kind = 'E-mail'"
    ),
    BrokenRow(
      "erased_persons_are_keyed_hashes",
      "UPDATE suppression.erased_person SET identifier_hash = 'anna@example.org'"
    ),
    BrokenRow(
      "erased_persons_are_keyed_hashes",
      "UPDATE suppression.erased_person SET system = NULL, system_hash = 'CRM'"
    ),
    BrokenRow(
      "systems_are_named_or_hashed",
      "UPDATE suppression.erased_person SET system = 'CRM', system_hash = identifier_hash"
    ),
    BrokenRow(
      "named_systems_have_a_name",
      "UPDATE suppression.erased_person SET system = ''"
    ),
    BrokenRow(
      "suppression_key_ids_are_fingerprints",
      "UPDATE vault.suppression_key SET id = 'the first'"
    ),
    BrokenRow(
      "suppression_keys_are_current_or_former",
      "UPDATE vault.suppression_key SET standing = 'spare'"
    ),
    BrokenRow(
      "persons_are_erased_before_it_is_recorded",
      "UPDATE suppression.erased_person SET erased_at = recorded_at + interval '1 second'"
    ),
    BrokenRow(
      "lifted_persons_are_known_by_a_kind",
      "UPDATE suppression.lift SET identifier_kind = ''"
    ),
    BrokenRow(
      "lifted_persons_are_keyed_hashes",
      "UPDATE suppression.lift SET identifier_hash = ''"
    ),
    BrokenRow(
      "persons_are_lifted_before_it_is_recorded",
      "UPDATE suppression.lift SET lifted_at = recorded_at + interval '1 second'"
    ),
    BrokenRow("erased_cases_say_why", "UPDATE suppression.erased_case SET ground = 'whim'"),
    BrokenRow(
      "cases_are_erased_before_it_is_recorded",
      "UPDATE suppression.erased_case SET erased_at = recorded_at + interval '1 second'"
    ),
    BrokenRow("lifts_say_why", "UPDATE suppression.lift SET reason = 'because'"),
  ]
}
