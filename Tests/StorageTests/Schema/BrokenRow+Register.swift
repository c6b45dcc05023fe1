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
    BrokenRow("review_kinds_are_known", "UPDATE register_review SET kind = 'rumour'"),
    BrokenRow("lawful_bases_are_of_article_6", "UPDATE activity_purpose SET basis = '9(2)(a)'"),
  ]
}
