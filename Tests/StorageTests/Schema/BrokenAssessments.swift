extension BrokenRow {
  /// Steps of assessments and events of consultations, of which there is one each.
  static let assessments = [
    BrokenRow("knowledge_bases_hold_something", "UPDATE knowledge_base SET entries = 0"),
    BrokenRow("dpia_acts_are_of_a_known_kind", "UPDATE dpia_act SET kind = 'lost'"),
    BrokenRow("dpia_acts_follow_steps", "UPDATE dpia_act SET steps = -1"),
    BrokenRow("dpia_acts_have_a_whole_hash", "UPDATE dpia_act SET content_hash = 'short'"),
    BrokenRow("dpia_steps_are_numbered_from_one", "UPDATE dpia_step SET number = 0"),
    BrokenRow("dpia_steps_are_of_a_known_kind", "UPDATE dpia_step SET kind = 'lost'"),
    BrokenRow("dpia_states_are_known", "UPDATE dpia_step SET state = 'lost'"),
    BrokenRow("dpia_steps_lead_where_they_lead", "UPDATE dpia_step SET state = 'draft'"),
    BrokenRow("dpia_decisions_freeze_a_content", "UPDATE dpia_step SET content_hash = ''"),
    BrokenRow(
      "dpia_decisions_freeze_a_content",
      "UPDATE dpia_step SET kind = 'decided', state = 'decided'"
    ),
    BrokenRow(
      "dpia_reviews_follow_decisions",
      "UPDATE dpia_step SET review_on = '2027-10-05'"
    ),
    BrokenRow(
      "dpia_withholdings_are_numbered_from_one",
      "UPDATE dpia_withholding SET number = 0"
    ),
    BrokenRow(
      "prior_consultation_events_are_numbered_from_one",
      "UPDATE prior_consultation_event SET number = 0"
    ),
    BrokenRow(
      "prior_consultation_events_are_of_a_known_kind",
      "UPDATE prior_consultation_event SET kind = 'lost'"
    ),
  ]
}
