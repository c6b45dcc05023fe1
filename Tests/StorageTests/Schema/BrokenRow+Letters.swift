extension BrokenRow {
  /// The stored letter is queued, its second step says so, and its message goes by mail.
  static let letters = [
    BrokenRow("outgoing_letters_are_numbered_from_one", "UPDATE outgoing_letter SET number = 0"),
    BrokenRow("letter_kinds_are_known", "UPDATE outgoing_letter SET kind = 'bill'"),
    BrokenRow(
      "letters_are_in_a_language_of_the_templates",
      "UPDATE outgoing_letter SET language = 'la'"
    ),
    BrokenRow(
      "letter_states_are_known",
      "UPDATE outgoing_letter SET state = 'lost', next_attempt_at = NULL"
    ),
    BrokenRow(
      "steps_of_letters_are_recorded_once_they_occurred",
      "UPDATE letter_step SET recorded_at = occurred_at - interval '1 hour'"
    ),
    BrokenRow("letter_versions_are_numbered_from_one", "UPDATE outgoing_letter SET version = 0"),
    BrokenRow(
      "letters_are_handed_over_before_they_are_sent",
      "UPDATE outgoing_letter SET state = 'failed', next_attempt_at = NULL"
    ),
    BrokenRow(
      "letters_are_handed_over_before_they_are_sent",
      "UPDATE outgoing_letter SET attempts = -1"
    ),
    BrokenRow("queued_letters_have_a_time", "UPDATE outgoing_letter SET next_attempt_at = NULL"),
    BrokenRow(
      "sending_ends",
      "UPDATE outgoing_letter SET state = 'sending', attempts = 1, next_attempt_at = NULL"
    ),
    BrokenRow(
      "settled_letters_say_when",
      "UPDATE outgoing_letter SET state = 'posted', next_attempt_at = NULL"
    ),
    BrokenRow(
      "letter_steps_are_numbered_from_one",
      "UPDATE letter_step SET sequence = 0 WHERE sequence = 2"
    ),
    BrokenRow(
      "the_first_step_is_the_draft",
      "UPDATE letter_step SET kind = 'edited' WHERE sequence = 1"
    ),
    BrokenRow("letter_steps_are_known", "UPDATE letter_step SET kind = 'lost' WHERE sequence = 2"),
    BrokenRow(
      "waiting_ends",
      "UPDATE letter_step SET until_at = occurred_at WHERE sequence = 2"
    ),
    BrokenRow(
      "refusals_of_the_mail_system_have_a_status",
      "UPDATE letter_step SET kind = 'rejected' WHERE sequence = 2"
    ),
    BrokenRow("sent_messages_are_numbered_from_one", "UPDATE sent_message SET number = 0"),
    BrokenRow(
      "letters_go_by_mail_or_post",
      "UPDATE sent_message SET channel = 'fax', message_id = NULL, recipient = NULL"
    ),
    BrokenRow(
      "mail_has_a_message_id_and_a_recipient",
      "UPDATE sent_message SET message_id = NULL"
    ),
    BrokenRow(
      "mail_has_a_message_id_and_a_recipient",
      "UPDATE sent_message SET recipient = NULL"
    ),
    BrokenRow("sent_messages_have_a_size", "UPDATE sent_message SET octets = 0"),
  ]
}
