public import TimeLimits

/// A request came by no official channel of the controller, which says why.
///
/// Where the law is read by the EDPB's Guidelines 01/2022 (paragraphs 54, 55 and 159) no period runs
/// until it reaches one; under other laws it counts all the same.
public struct MarkMisdirected: Act {
  public let kind = EventKind.misdirected
  public let channel: UnofficialChannel
  public let reason: String

  public init(_ channel: UnofficialChannel, reason: String) {
    self.channel = channel
    self.reason = reason
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    guard !reason.isBlank else { throw .emptyText(kind) }
    guard file.misdirection == nil else { throw .channel(.misdirectedAlready) }
    guard !file.isWorkedOn else { throw .channel(.workedOn) }
    return [ProposedEvent(.misdirected(channel, reason: reason))]
  }
}

extension CaseFile {
  /// Whether the controller has shown the person that the request reached it.
  fileprivate var isWorkedOn: Bool {
    acknowledged != nil || !identityQuestions.isEmpty
      || claims.contains { claim in
        !claim.answers.isEmpty || !claim.clarifications.isEmpty || claim.extended != nil
          || claim.fee != nil || claim.progress != .open
      }
  }
}

/// A request that came by no official channel reached one: its periods run from then.
public struct ReportRedirected: Act {
  public let kind = EventKind.redirected

  public init() {}

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    guard let misdirection = file.misdirection else { throw .channel(.notMisdirected) }
    if let instant = misdirection.redirected { throw .channel(.redirectedAlready(instant)) }
    return [ProposedEvent(.redirected)]
  }
}
