extension BrokenRow {
  static let deadlines = [
    BrokenRow("statuses_are_known", "UPDATE deadline SET status = 'lost'"),
    BrokenRow(
      "running_clocks_have_a_due_date",
      "UPDATE deadline SET due_on = NULL WHERE status = 'running'"
    ),
    BrokenRow(
      "suspended_clocks_have_no_due_date",
      "UPDATE deadline SET status = 'suspended', suspended_since = received_on"
    ),
    BrokenRow(
      "suspended_clocks_have_no_due_date",
      "UPDATE deadline SET status = 'suspended', due_on = NULL"
    ),
    BrokenRow("computed_deadlines_name_their_rule", "UPDATE deadline SET rule = NULL"),
    BrokenRow("computed_deadlines_name_their_rule", "UPDATE deadline SET calendar = NULL"),
    BrokenRow(
      "computed_deadlines_name_their_rule",
      "UPDATE deadline SET status = 'country-missing'"
    ),
    BrokenRow("computed_deadlines_name_their_rule", "UPDATE deadline SET status = 'rule-missing'"),
    BrokenRow(
      "due_dates_are_never_before_the_nominal_day",
      "UPDATE deadline SET due_on = due_unrolled_on - 1"
    ),
  ]

  static let law = [
    BrokenRow("calendar_changes_are_numbered_from_one", "UPDATE calendar_change SET number = 0"),
    BrokenRow("calendars_are_of_a_country", "UPDATE calendar_change SET calendar = 'nl'"),
    BrokenRow("days_are_added_or_removed", "UPDATE calendar_change SET effect = 'moved'"),
    BrokenRow("changed_days_have_a_name", "UPDATE calendar_change SET name = ' '"),
    BrokenRow("calendar_changes_say_why", "UPDATE calendar_change SET reason = ' '"),
    BrokenRow("controller_rules_are_numbered_from_one", "UPDATE controller_rule SET number = 0"),
    BrokenRow(
      "controller_rules_are_numbered_from_one",
      "UPDATE controller_rule SET line_number = 0"
    ),
    BrokenRow("controller_rules_have_a_name", "UPDATE controller_rule SET rule = ' '"),
    BrokenRow("controller_rules_cite_the_law", "UPDATE controller_rule SET citation = ' '"),
    BrokenRow("controller_rules_say_why", "UPDATE controller_rule SET reason = ' '"),
    BrokenRow(
      "withdrawals_of_rules_say_why",
      "UPDATE controller_rule_withdrawal SET reason = ' '"
    ),
    BrokenRow(
      "controller_rules_end_after_they_begin",
      "UPDATE controller_rule SET effective_to = '2025-12-31'"
    ),
    BrokenRow("rules_say_how_they_were_checked", "UPDATE law_rule SET verified = 'hearsay'"),
    BrokenRow(
      "rules_end_after_they_begin",
      "UPDATE law_rule SET effective_from = '2026-01-02', effective_to = '2026-01-01'"
    ),
    BrokenRow(
      "law_versions_are_numbered_from_one",
      "UPDATE controller_profile SET law_version = 0"
    ),
    BrokenRow("versions_of_law_are_numbered_from_one", "UPDATE law_version SET number = 0"),
    BrokenRow("causes_of_revisions_are_known", "UPDATE deadline_revision SET cause = 'whim'"),
    BrokenRow("only_calendars_change_by_days", "UPDATE deadline_revision SET cause = 'rules'"),
    BrokenRow(
      "a_place_in_a_revision_is_whole",
      "UPDATE deadline_revision SET done_received_at = recorded_at"
    ),
    BrokenRow("revisions_count_from_none", "UPDATE deadline_revision SET requests = -1"),
    BrokenRow("causes_are_known", "UPDATE deadline_change SET cause = 'whim'"),
    BrokenRow("deadline_changes_have_an_effect", "UPDATE deadline_change SET effect = 'lost'"),
    BrokenRow("only_earlier_days_wait", "UPDATE deadline_change SET new_due_on = old_due_on"),
    BrokenRow("only_earlier_days_wait", "UPDATE deadline_change SET new_due_on = NULL"),
    BrokenRow(
      "a_deadline_change_names_a_day",
      "UPDATE deadline_change SET old_due_on = NULL, new_due_on = NULL"
    ),
    BrokenRow(
      "what_waits_is_earlier",
      "UPDATE pending_deadline_change SET proposed_due_on = kept_due_on"
    ),
  ]
}
