/// A change that breaks one check, and no other.
struct BrokenRow: Sendable {
  let check: String
  let sql: String

  init(_ check: String, _ sql: String) {
    self.check = check
    self.sql = sql
  }

  static let all =
    controllers + requests + claims + events + work + deadlines + law + letters + packages
    + sorting + register + assessments + retention + others

  /// The second event is that of the first claim; this makes another kind of it.
  static func event(_ changes: String) -> String {
    "UPDATE event SET \"right\" = NULL, article = NULL, \(changes) WHERE sequence = 2"
  }

  /// The same, of a kind that names the right.
  static func decision(_ changes: String) -> String {
    "UPDATE event SET kind = 'decided', \(changes) WHERE sequence = 2"
  }

  private static let controllers = [
    BrokenRow("slugs_are_labels", "UPDATE controller SET slug = '-first'"),
    BrokenRow("slugs_are_labels", "UPDATE controller SET slug = 'First'"),
    BrokenRow("countries_are_iso_3166_1", "UPDATE controller_profile SET country = 'nl'"),
    BrokenRow(
      "subdivisions_are_of_the_country",
      "UPDATE controller_profile SET subdivision = 'DE-BY'"
    ),
    BrokenRow(
      "told_days_begin_with_the_receipt",
      "UPDATE subject_request SET received_day = '2020-02-29'"
    ),
    BrokenRow("approvals_are_known", "UPDATE controller_profile SET approval = 'nobody'"),
    BrokenRow(
      "postal_addresses_have_lines",
      "UPDATE controller_profile SET postal_address = E'Damrak 1\\n\\n1012 LG Amsterdam'"
    ),
    BrokenRow("senders_have_an_address", "UPDATE controller_profile SET mail_from = 'a b@c'"),
    BrokenRow(
      "only_senders_have_a_name",
      "UPDATE controller_profile SET mail_from = NULL, mail_name = 'Privacy'"
    ),
    BrokenRow(
      "task_plannings_are_known",
      "UPDATE controller_profile SET task_planning = 'sometimes'"
    ),
    BrokenRow(
      "register_revisions_are_counted",
      "UPDATE controller_profile SET register_revision = -1"
    ),
    BrokenRow("regimes_are_named", "UPDATE controller_profile SET regimes = '{EU_GDPR,NULL}'"),
    BrokenRow("regimes_are_named", "UPDATE controller_profile SET regimes = ARRAY['']"),
    BrokenRow("names_are_not_empty", "UPDATE controller_profile SET name = ' '"),
    BrokenRow(
      "remedies_are_in_a_language_of_letters",
      "UPDATE controller_profile SET remedy_languages = '{nl}'"
    ),
    BrokenRow(
      "remedies_are_in_a_language_of_letters",
      "UPDATE controller_profile SET remedy_languages = '{pt}', remedies = '{text}'"
    ),
    BrokenRow(
      "remedies_are_in_a_language_of_letters",
      "UPDATE controller_profile SET remedy_languages = '{nl}', remedies = ARRAY['']"
    ),
    BrokenRow("letters_have_a_language", "UPDATE controller_profile SET languages = '{}'"),
    BrokenRow(
      "root_key_ids_are_fingerprints",
      "INSERT INTO vault.root_key (id, registered_at) VALUES ('0123', now())"
    ),
  ]

  private static let requests = [
    BrokenRow(
      "references_have_their_form",
      "UPDATE subject_request SET reference = '2026-ABCD-ABCU-A'"
    ),
    BrokenRow("channels_are_known", "UPDATE subject_request SET channel = 'pigeon'"),
    BrokenRow("languages_are_iso_639", "UPDATE subject_request SET language = 'Dutch'"),
    BrokenRow(
      "requests_are_received_before_recorded",
      "UPDATE subject_request SET received_at = recorded_at + interval '1 second'"
    ),
    BrokenRow(
      "requests_are_open_or_closed",
      "UPDATE subject_request SET status = 'lost'"
    ),
    BrokenRow(
      "closed_requests_have_a_closing_time",
      "UPDATE subject_request SET status = 'closed'"
    ),
    BrokenRow(
      "closed_requests_have_a_closing_time",
      "UPDATE subject_request SET closed_at = recorded_at"
    ),
    BrokenRow("names_are_found_by_hash", "UPDATE subject_request SET name_hash = NULL"),
    BrokenRow("addresses_are_found_by_hash", "UPDATE subject_request SET requester_email = NULL"),
    BrokenRow("requests_have_events", "UPDATE subject_request SET event_count = 0"),
  ]

  private static let claims = [
    BrokenRow("rights_are_known", "UPDATE claim SET \"right\" = 'silence'"),
    BrokenRow("rights_are_known", "UPDATE claim SET article = '21(2)' WHERE \"right\" = 'access'"),
    BrokenRow("progress_is_known", "UPDATE claim SET progress = 'lost'"),
    BrokenRow(
      "outcomes_are_known",
      "UPDATE claim SET progress = 'decided', outcome = 'perhaps'"
    ),
    BrokenRow("decided_claims_have_an_outcome", "UPDATE claim SET progress = 'decided'"),
    BrokenRow("decided_claims_have_an_outcome", "UPDATE claim SET outcome = 'granted'"),
  ]

  private static let events = [
    BrokenRow("events_are_numbered_from_one", "UPDATE event SET sequence = -2 WHERE sequence = 2"),
    BrokenRow(
      "events_occur_before_they_are_recorded",
      "UPDATE event SET occurred_at = recorded_at + interval '1 second'"
    ),
    BrokenRow(
      "the_first_event_is_receipt",
      "UPDATE event SET sequence = 9 WHERE sequence = 1"
    ),
    BrokenRow("kinds_are_known", event("claim_id = NULL, kind = 'forgotten'")),
    BrokenRow("claim_events_name_a_claim", "UPDATE event SET claim_id = NULL WHERE sequence = 2"),
    BrokenRow("claim_events_name_a_claim", event("kind = 'acknowledged'")),
    BrokenRow("claims_name_a_right", "UPDATE event SET article = NULL WHERE sequence = 2"),
    BrokenRow("claims_name_a_right", "UPDATE event SET \"right\" = 'access' WHERE sequence = 4"),
    BrokenRow(
      "questions_say_whether_they_were_timely",
      event("kind = 'clarification-asked', words = ''")
    ),
    BrokenRow("extensions_say_by_how_much", event("kind = 'extended', months = 3, words = ''")),
    BrokenRow("extensions_say_by_how_much", event("kind = 'extended', number = 367, words = ''")),
    BrokenRow(
      "extensions_say_by_how_much",
      event("kind = 'extended', months = 1, number = 30, words = ''")
    ),
    BrokenRow("extensions_say_by_how_much", "UPDATE event SET months = 1 WHERE sequence = 2"),
    BrokenRow(
      "details_are_known",
      event("kind = 'extended', months = 1, detail = 'holidays', words = ''")
    ),
    BrokenRow("decisions_have_an_outcome", event("kind = 'decided'")),
    BrokenRow(
      "grounds_fit_the_right",
      decision(
        """
        outcome = 'refused', grounds = '{17(3)(b)}', authority = 'a', remedy = 'r', words = ''
        """
      )
    ),
    BrokenRow(
      "grounds_fit_the_right",
      event(
        """
        kind = 'decided', outcome = 'refused', grounds = '{23}', authority = 'a', remedy = 'r',
        words = ''
        """
      )
    ),
    BrokenRow(
      "the_copy_alone_is_refused_for_others",
      decision(
        "outcome = 'refused', grounds = '{15(4)}', authority = 'a', remedy = 'r', words = ''"
      )
    ),
    BrokenRow(
      "what_has_no_parts_is_not_granted_in_part",
      decision(
        """
        "right" = 'objection', article = '21(2)', outcome = 'partly-granted', grounds = '{23}',
        authority = 'a', remedy = 'r', words = ''
        """
      )
    ),
    BrokenRow("claims_name_a_right", "UPDATE event SET kind = 'acted' WHERE sequence = 2"),
    BrokenRow(
      "refusals_say_what_article_12_4_asks",
      decision("outcome = 'refused', authority = 'a', remedy = 'r', words = ''")
    ),
    BrokenRow(
      "refusals_say_what_article_12_4_asks",
      decision("outcome = 'refused', grounds = '{23}', remedy = 'r', words = ''")
    ),
    BrokenRow(
      "refusals_say_what_article_12_4_asks",
      decision(
        "outcome = 'partly-granted', grounds = '{23}', authority = 'a', remedy = ' ', words = ''"
      )
    ),
    BrokenRow(
      "refusals_say_what_article_12_4_asks",
      decision("outcome = 'refused', grounds = '{23}', authority = 'a', remedy = 'r'")
    ),
    BrokenRow("assignments_name_somebody", event("claim_id = NULL, kind = 'assigned'")),
    BrokenRow(
      "non_identifications_say_why",
      event("kind = 'decided', outcome = 'not-identifiable', words = NULL")
    ),
    BrokenRow("closings_say_why", event("claim_id = NULL, kind = 'closed'")),
    BrokenRow("closings_say_why", event("claim_id = NULL, kind = 'closed', closing = 'tired'")),
    BrokenRow("words_are_there_where_they_are_due", event("claim_id = NULL, kind = 'noted'")),
    BrokenRow(
      "words_are_there_where_they_are_due",
      event(
        """
        claim_id = NULL, kind = 'closed', closing = 'unanswered', authority = 'a', remedy = 'r',
        other_moment = occurred_at
        """
      )
    ),
    BrokenRow(
      "nobody_is_left_without_a_word",
      event("claim_id = NULL, kind = 'closed', closing = 'unanswered', words = ''")
    ),
    BrokenRow(
      "days_that_were_told_bind",
      event("kind = 'restriction-lifted', other_moment = occurred_at, fires_on = '2099-01-01'")
    ),
    BrokenRow(
      "days_that_are_told_are_to_come",
      event("kind = 'lifting-told', words = '', fires_on = '2001-01-01'")
    ),
    BrokenRow(
      "days_that_are_told_are_to_come",
      event(
        """
        kind = 'task-deferred', number = 1, detail = 'legal-hold', words = '',
        fires_on = '2001-01-01'
        """
      )
    ),
  ]

  private static let others = [
    BrokenRow("letters_are_requests_or_reminders", "UPDATE letter SET kind = 'bill'"),
    BrokenRow("letters_have_a_size", "UPDATE letter SET octets = -1"),
    BrokenRow(
      "versions_are_numbered_from_one",
      """
      INSERT INTO dpia (
        controller_id, id, version, created_at, by_handle, content_hash, record
      )
      SELECT id, id, 0, created_at, 'j.devries', '', '' FROM controller
      """
    ),
    BrokenRow(
      "migrations_carry_a_sha256",
      "INSERT INTO schema_migration (number, name, sha256) VALUES (9999, 'x', 'short')"
    ),
  ]

  /// The same kinds of changes, as they should be.
  static let sound = [
    "UPDATE controller_profile SET country = 'DE', subdivision = 'DE-BY'",
    "UPDATE subject_request SET status = 'closed', closed_at = recorded_at",
    """
    UPDATE subject_request
    SET hold = 'audit', held_since = recorded_at, held_until = '2030-01-01'
    """,
    "UPDATE claim SET progress = 'decided', outcome = 'granted'",
    event("kind = 'extended', months = 2, words = ''"),
    """
    UPDATE event
    SET
      months = NULL, "right" = 'access', article = '15', kind = 'decided', outcome = 'refused',
      grounds = '{23}', authority = 'a', remedy = 'r', words = ''
    WHERE sequence = 2
    """,
    """
    UPDATE deadline
    SET status = 'suspended', due_on = NULL, due_unrolled_on = NULL, suspended_since = received_on
    """,
    "UPDATE letter SET kind = 'reminder'",
    """
    UPDATE outgoing_letter
    SET state = 'sent', attempts = 1, next_attempt_at = NULL, settled_at = now()
    """,
    "UPDATE letter_step SET kind = 'rejected', exit_status = 67 WHERE sequence = 2",
    "UPDATE sent_message SET channel = 'post', message_id = NULL, recipient = NULL",
  ]
}
