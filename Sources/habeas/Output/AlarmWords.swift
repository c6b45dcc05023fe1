import TimeLimits

/// Alarms in words.
enum AlarmWords {
  /// The sentences of alarms; without a table of phrases, which every program carries, their lines.
  static func sentences(_ alarms: [Phrase]) -> [String] {
    guard !alarms.isEmpty, let phrases = try? Phrasebook.builtIn() else {
      return alarms.map(\.line)
    }
    return alarms.map { phrases.text($0) }
  }
}
