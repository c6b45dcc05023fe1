extension BrokenRow {
  /// The stored letter waits; these settle it in part or in ways that cannot be.
  static let sorting = [
    BrokenRow(
      "letters_to_sort_arrive_before_they_are_recorded",
      "UPDATE letter_to_sort SET received_at = recorded_at + interval '1 second'"
    ),
    BrokenRow(
      "arrivals_to_sort_rest_on_something",
      "UPDATE letter_to_sort SET receipt_evidence = 'the Date field'"
    ),
    BrokenRow(
      "receipts_rest_on_something",
      "UPDATE subject_request SET receipt_evidence = 'the Date field'"
    ),
    BrokenRow("letters_to_sort_were_read", "UPDATE letter_to_sort SET read_kind = 'rumour'"),
    BrokenRow("letters_to_sort_were_read", "UPDATE letter_to_sort SET read_certainty = 'maybe'"),
    BrokenRow("letters_to_sort_have_a_size", "UPDATE letter_to_sort SET octets = -1"),
    BrokenRow(
      "ways_to_settle_letters_are_known",
      settled("settlement = 'lost'")
    ),
    BrokenRow("letters_are_settled_wholly", "UPDATE letter_to_sort SET content = NULL"),
    BrokenRow("letters_are_settled_wholly", "UPDATE letter_to_sort SET settled_at = recorded_at"),
    BrokenRow("letters_are_settled_wholly", "UPDATE letter_to_sort SET settled_by = 'j'"),
    BrokenRow("letters_are_settled_wholly", "UPDATE letter_to_sort SET act_key = id"),
    BrokenRow(
      "letters_are_settled_wholly",
      """
      UPDATE letter_to_sort
      SET
        settlement = 'no-request', reason = '', settled_at = recorded_at, settled_by = 'j',
        act_key = id
      """
    ),
    BrokenRow("settled_letters_name_their_request", settled("settlement = 'request'")),
    BrokenRow("settled_letters_name_their_request", settled("settlement = 'reminder'")),
    BrokenRow("letters_without_request_say_why", settled("settlement = 'no-request'")),
    BrokenRow(
      "letters_without_request_say_why",
      "UPDATE letter_to_sort SET reason = 'an invoice'"
    ),
    BrokenRow(
      "letters_are_settled_after_they_are_recorded",
      settled(
        "settlement = 'no-request', reason = '', settled_at = recorded_at - interval '1 second'",
        at: ""
      )
    ),
  ]

  /// The stored letter is settled, with all that goes with it but for what is changed.
  private static func settled(_ changes: String, at time: String = "settled_at = recorded_at,")
    -> String
  {
    "UPDATE letter_to_sort SET content = NULL, \(time) settled_by = 'j', act_key = id, \(changes)"
  }
}
