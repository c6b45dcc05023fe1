public import TimeLimits

/// Alarms in words.
public enum AlarmWords {
  private static let phrases = try? Phrasebook.builtIn()

  /// The sentences of alarms; without a table of phrases, which every program carries, their lines.
  public static func sentences(_ alarms: [Phrase]) -> [WordedPhrase] {
    alarms.map { phrases?.worded($0) ?? WordedPhrase(says: $0.line, phrase: $0) }
  }
}
