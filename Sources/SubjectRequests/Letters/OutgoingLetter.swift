public import TimeLimits

/// A letter on its way: the fold of its steps.
public struct OutgoingLetter: Sendable, Hashable {
  public let id: Identifier<OutgoingLetter>
  /// 1 for the first letter of a request.
  public let number: Int
  public let kind: LetterKind
  public let language: LetterLanguage
  public private(set) var state = LetterState.draft
  /// 1 for the text as it was drafted; every edit adds one.
  public private(set) var version = 0
  /// How often it was handed to the mail system.
  public private(set) var attempts = 0
  public private(set) var steps: [LetterStep] = []

  /// Rebuilds a letter from its steps, in their order.
  public init(
    id: Identifier<OutgoingLetter>,
    number: Int,
    kind: LetterKind,
    language: LetterLanguage,
    steps: some Sequence<LetterStep>
  ) {
    self.id = id
    self.number = number
    self.kind = kind
    self.language = language
    for step in steps { append(step) }
  }

  /// When it was first handed to the mail system: the day that counts where nobody knows better.
  public var firstHandOver: Instant? {
    steps.first { $0.event.word == .handedOver }?.occurred
  }

  /// Refuses what cannot be done to the letter where it stands.
  ///
  /// - Throws: ``LetterRefusal/wrongState(_:_:)``.
  public func check(_ deed: LetterRefusal.Deed, at now: Instant) throws(LetterRefusal) {
    let seen = state.seen(at: now)
    guard seen.allows(deed) else { throw .wrongState(seen.word, deed) }
  }

  /// Refuses that a letter went before it was written as it is, or before it was handed over.
  ///
  /// - Throws: ``LetterRefusal/wentBefore(_:)``.
  public func check(wentAt occurred: Instant) throws(LetterRefusal) {
    let written = steps.last { $0.event == .drafted || $0.event == .edited }?.occurred
    let ready = [written, firstHandOver].compactMap(\.self).max()
    guard let ready, occurred < ready else { return }
    throw .wentBefore(ready)
  }

  /// Takes a further fact into account, and gives it as a step.
  ///
  /// - Parameters:
  ///   - event: what became of the letter.
  ///   - occurred: when.
  ///   - recorded: when it is recorded, where that is later.
  ///   - officer: who records it.
  /// - Returns: the step.
  public mutating func append(
    _ event: LetterStep.Event,
    at occurred: Instant,
    recorded: Instant? = nil,
    by officer: Handle
  ) -> LetterStep {
    let step = LetterStep(
      sequence: steps.count + 1,
      event: event,
      occurred: occurred,
      recorded: recorded ?? occurred,
      by: officer
    )
    append(step)
    return step
  }

  private mutating func append(_ step: LetterStep) {
    steps.append(step)
    switch step.event {
    case .drafted, .edited:
      version += 1
      state = .draft
    case .queued, .repeated: state = .queued(from: step.occurred)
    case .handedOver(let end):
      attempts += 1
      state = .sending(until: end)
    case .accepted, .confirmed: state = .sent(at: step.occurred)
    case .deferred(_, let next): state = .queued(from: next)
    case .rejected: state = .failed
    case .unanswered: state = .maybeSent
    case .posted: state = .posted(at: step.occurred)
    case .discarded: state = .discarded
    }
  }

  /// How long to wait before the mail system is asked again: from five minutes up to four hours.
  public var pause: Int64 { min(4 * 3600, 300 << min(Int64(max(0, attempts - 1)), 16)) }
}
