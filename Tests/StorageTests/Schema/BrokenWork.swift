extension BrokenRow {
  /// Checks on what is done for a claim, and on who is behind a request.
  static let work = claimsAtWork + eventsAtWork + persons

  private static let claimsAtWork = [
    BrokenRow(
      "restrictions_are_known",
      "UPDATE claim SET \"right\" = 'restriction', article = '18', restriction = 'lost'"
    ),
    BrokenRow(
      "claims_to_restriction_are_restricted",
      "UPDATE claim SET restriction = 'in-force' WHERE \"right\" = 'access'"
    ),
    BrokenRow("tasks_are_counted", "UPDATE claim SET open_tasks = -1"),
    BrokenRow("only_what_waits_fires", "UPDATE claim SET fires_on = '2033-12-31'"),
    BrokenRow(
      "answered_claims_are_carried_out",
      "UPDATE claim SET progress = 'answered', outcome = 'granted', open_tasks = 1"
    ),
    BrokenRow(
      "answered_claims_are_carried_out",
      "UPDATE claim SET progress = 'answered', outcome = 'nothing-held', open_tasks = 1"
    ),
    BrokenRow(
      "recipients_are_told_of_what_was_granted",
      "UPDATE claim SET recipients_to_tell = 1 WHERE \"right\" = 'erasure'"
    ),
    BrokenRow(
      "recipients_are_told_of_what_was_granted",
      """
      UPDATE claim
      SET progress = 'decided', outcome = 'granted', recipients_to_tell = 1
      WHERE "right" = 'access'
      """
    ),
    BrokenRow("fees_are_awaited_since_they_were_asked", "UPDATE claim SET progress = 'fee-asked'"),
    BrokenRow(
      "fees_are_awaited_since_they_were_asked",
      "UPDATE claim SET fee_asked_at = '2026-01-05T09:00:00Z'"
    ),
  ]

  private static let eventsAtWork = [
    BrokenRow(
      "tasks_recipients_and_packages_have_a_number",
      event("kind = 'task-set', detail = 'erase', words = ''")
    ),
    BrokenRow("tasks_recipients_and_packages_have_a_number", "UPDATE event SET number = 1"),
    BrokenRow(
      "tasks_recipients_and_packages_have_a_number",
      event("claim_id = NULL, kind = 'copy-recorded', detail = 'package'")
    ),
    BrokenRow(
      "words_are_there_where_they_are_due",
      event("claim_id = NULL, kind = 'copy-recorded', detail = 'withheld'")
    ),
    BrokenRow("details_are_known", event("claim_id = NULL, kind = 'copy-recorded'")),
    BrokenRow("dates_of_requests_are_told_and_past", event("claim_id = NULL, kind = 'dated'")),
    BrokenRow(
      "dates_of_requests_are_told_and_past",
      event("claim_id = NULL, kind = 'dated', fires_on = '2999-01-01'")
    ),
    BrokenRow(
      "details_are_known",
      event("claim_id = NULL, kind = 'misdirected', detail = 'wrong', words = ''")
    ),
    BrokenRow(
      "words_are_there_where_they_are_due",
      event("claim_id = NULL, kind = 'misdirected', detail = 'random-address'")
    ),
    BrokenRow("fees_say_what_article_12_5_asks", event("kind = 'fee-proposed', words = ''")),
    BrokenRow("details_are_known", event("kind = 'task-set', number = 1, words = ''")),
    BrokenRow(
      "details_are_known",
      event("kind = 'restricted', detail = '18(1)(e)', words = ''")
    ),
    BrokenRow("details_are_known", "UPDATE event SET detail = 'found' WHERE sequence = 2"),
    BrokenRow(
      "splits_and_joins_name_the_other_request",
      event("kind = 'split-off', words = ''")
    ),
    BrokenRow("other_moments_come_first", event("kind = 'restriction-lifted'")),
    BrokenRow(
      "other_moments_come_first",
      event("kind = 'restriction-lifted', other_moment = occurred_at + interval '1 second'")
    ),
    BrokenRow("answers_rest_on_what_was_done", event("kind = 'answered'")),
    BrokenRow("details_are_known", event("kind = 'answered', detail = 'hearsay'")),
    BrokenRow(
      "only_some_facts_end_on_a_day",
      "UPDATE event SET fires_on = '2033-12-31'"
    ),
    BrokenRow("fees_say_what_article_12_5_asks", event("kind = 'fee-asked'")),
    BrokenRow(
      "fees_say_what_article_12_5_asks",
      event(
        """
        kind = 'fee-asked', fee_hundredths = 100, fee_currency = 'EUR', authority = 'a',
        remedy = 'r', words = '', grounds = '{17(3)(b)}'
        """
      )
    ),
    BrokenRow("fees_say_what_article_12_5_asks", "UPDATE event SET fee_hundredths = 100"),
    BrokenRow("who_decides_is_not_who_approves", event("kind = 'approved'")),
    BrokenRow(
      "who_decides_is_not_who_approves",
      event("kind = 'approved', proposed_by = by_handle")
    ),
    BrokenRow(
      "who_decides_is_not_who_approves",
      event("kind = 'approved', proposed_by = upper(by_handle)")
    ),
    BrokenRow(
      "words_are_there_where_they_are_due",
      event("kind = 'task-done', number = 1, detail = 'impossible'")
    ),
    BrokenRow("words_are_there_where_they_are_due", event("kind = 'lifting-told'")),
  ]

  private static let persons = [
    BrokenRow(
      "represented_names_are_found_by_hash",
      "UPDATE represented_person SET name_hash = NULL"
    ),
    BrokenRow(
      "represented_addresses_are_found_by_hash",
      "UPDATE represented_person SET email = name"
    ),
    BrokenRow(
      "represented_persons_are_told_apart",
      "UPDATE represented_person SET name = NULL, name_hash = NULL"
    ),
    BrokenRow("identity_documents_have_a_size", "UPDATE identity_document SET octets = 0"),
  ]
}
