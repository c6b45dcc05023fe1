/// Information to confirm the identity is asked for, on reasonable doubts (Article 12(6)).
public struct AskIdentity: Act {
  public let kind = EventKind.identityAsked
  public let ground: String
  public let timeliness: Happening.Timeliness

  /// Describes the question.
  ///
  /// - Parameters:
  ///   - ground: what the doubt rests on.
  ///   - timeliness: whether it was put without undue delay; only then it stops the clock.
  public init(ground: String, timeliness: Happening.Timeliness) {
    self.ground = ground
    self.timeliness = timeliness
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    guard !ground.isBlank else { throw .questionWithoutReason }
    guard !file.identityQuestions.isWaiting else { throw .questionAlreadyOpen }
    return [ProposedEvent(.identityAsked(ground: ground, timeliness))]
  }
}
