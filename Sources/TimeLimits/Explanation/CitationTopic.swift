/// The points of law that steps rest on, each with its citation in the table of citations
/// under the name of the case.
enum CitationTopic: Int, CaseIterable {
  case rule
  case eventDay
  case days
  case months
  case hours
  case roll
  case minimum
  case pause
  case restart
  /// A question of identity that is open.
  case identity
  case question
  case fee
  case extending
  case extensionLate
  /// A receipt by a processor.
  case processor
  case channel
  case silence
  case communication
  case disclosure
  /// What no law sets, such as an internal target.
  case practice
}
