extension BrokenRow {
  /// Changes of the register.
  static let register = [
    BrokenRow("register_kinds_are_known", "UPDATE register_entry SET kind = 'rumour'"),
    BrokenRow("register_labels_have_their_form", "UPDATE register_entry SET label = 'two words'"),
    BrokenRow("register_entries_have_a_version", "UPDATE register_entry SET version = 0"),
    BrokenRow("register_versions_are_numbered_from_one", "UPDATE register_version SET version = 0"),
    BrokenRow("later_versions_say_why", "UPDATE register_version SET version = 2"),
    BrokenRow("later_versions_say_why", "UPDATE register_version SET reason = ''"),
    BrokenRow(
      "register_versions_carry_a_keyed_hash",
      "UPDATE register_version SET content_hash = 'short'"
    ),
    BrokenRow(
      "register_acts_carry_a_keyed_hash",
      "UPDATE register_act SET content_hash = 'short'"
    ),
    BrokenRow(
      "register_act_versions_were_made_or_found",
      "UPDATE register_act_version SET recording = 'perhaps'"
    ),
    BrokenRow("review_kinds_are_known", "UPDATE register_review SET kind = 'rumour'"),
    BrokenRow(
      "reviews_are_due_before_what_they_are_of_ends",
      "UPDATE register_review SET until_on = due_on - 1"
    ),
    BrokenRow("lawful_bases_are_of_article_6", "UPDATE activity_purpose SET basis = '9(2)(a)'"),
    BrokenRow(
      "expressions_that_are_asked_for_are_explicit",
      "UPDATE activity_purpose SET expression = 'expressed'"
    ),
    BrokenRow("notice_labels_have_their_form", "UPDATE privacy_notice SET label = 'two words'"),
    BrokenRow("notice_versions_are_numbered_from_one", "UPDATE privacy_notice SET version = 0"),
    BrokenRow(
      "notices_carry_the_hash_of_their_text",
      "UPDATE privacy_notice SET content = 'Something else'"
    ),
    BrokenRow(
      "identifier_kinds_have_their_form",
      "UPDATE consent_principal SET identifier_kind = 'e mail'"
    ),
    BrokenRow("consent_kinds_are_known", "UPDATE consent_event SET kind = 'assumed'"),
    BrokenRow(
      "consent_events_occur_before_they_are_recorded",
      "UPDATE consent_event SET recorded_at = occurred_at - interval '1 second'"
    ),
    BrokenRow("notices_are_named_whole", "UPDATE consent_event SET notice_version = NULL"),
    BrokenRow(
      "given_consents_are_informed_and_expressed",
      "UPDATE consent_event SET expression = NULL WHERE kind = 'given'"
    ),
    BrokenRow(
      "given_consents_are_informed_and_expressed",
      """
      UPDATE consent_event
      SET notice = NULL, notice_version = NULL, notice_language = NULL
      WHERE kind = 'given'
      """
    ),
    BrokenRow(
      "only_given_consents_expire_and_later",
      "UPDATE consent_event SET expires_at = occurred_at WHERE kind = 'given'"
    ),
    BrokenRow(
      "only_given_consents_expire_and_later",
      "UPDATE consent_event SET expires_at = now() + interval '1 day' WHERE kind = 'requested'"
    ),
    BrokenRow(
      "invalidations_say_why",
      """
      UPDATE consent_event
      SET kind = 'invalidated', expression = NULL, words = NULL, expires_at = NULL
      WHERE kind = 'given'
      """
    ),
    BrokenRow("deciding_kinds_are_known", "UPDATE consent_state SET precedence = 6"),
  ]
}
