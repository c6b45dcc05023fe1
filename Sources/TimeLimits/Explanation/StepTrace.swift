/// A sentence before it is put into words.
struct StepNote {
  let phrase: Phrase
  let topic: CitationTopic

  init(_ key: PhraseKey, _ arguments: PhraseArgument..., cites topic: CitationTopic = .rule) {
    phrase = Phrase(key, filledWith: arguments)
    self.topic = topic
  }

  /// A sentence that rests on the rule's own article.
  init(_ phrase: Phrase) {
    self.phrase = phrase
    topic = .rule
  }
}

/// What a calculation tells while it goes on.
protocol StepTrace {
  /// Whether sentences that are no alarms are listened to; where not, nothing is worked out for them.
  static var takesNotes: Bool { get }
  func note(_ note: @autoclosure () -> StepNote)
  func alarm(_ kind: Alarm.Kind, _ note: @autoclosure () -> StepNote)
}

/// Listens to nothing, so that a calculation without explanation costs nothing for it.
struct SilentTrace: StepTrace {
  @inline(__always)
  static var takesNotes: Bool { false }
  @inline(__always)
  func note(_ note: @autoclosure () -> StepNote) {}
  @inline(__always)
  func alarm(_ kind: Alarm.Kind, _ note: @autoclosure () -> StepNote) {}
}

/// Keeps what is told, in order, for the length of one calculation.
final class NotedTrace: StepTrace {
  static var takesNotes: Bool { true }
  private(set) var notes: [StepNote] = []
  private(set) var alarms: [(kind: Alarm.Kind, index: Int)] = []

  /// Most explanations have no more steps.
  private static let usual = 12

  init() { notes.reserveCapacity(Self.usual) }

  func note(_ note: @autoclosure () -> StepNote) { notes.append(note()) }

  func alarm(_ kind: Alarm.Kind, _ note: @autoclosure () -> StepNote) {
    alarms.append((kind, notes.count))
    notes.append(note())
  }
}

/// Keeps what a person must see, without a word of it.
final class AlarmTrace: StepTrace {
  @inline(__always)
  static var takesNotes: Bool { false }
  private(set) var alarms: [Alarm.Kind] = []

  @inline(__always)
  func note(_ note: @autoclosure () -> StepNote) {}
  func alarm(_ kind: Alarm.Kind, _ note: @autoclosure () -> StepNote) { alarms.append(kind) }
}
