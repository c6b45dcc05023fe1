/// The one who writes acts for the data subject, by a mandate.
public struct RecordMandate: Act {
  public let kind = EventKind.mandated
  public let mandate: Mandate.Kind
  public let evidence: String

  public init(_ mandate: Mandate.Kind, evidence: String) {
    self.mandate = mandate
    self.evidence = evidence
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    guard !evidence.isBlank else { throw .mandate(.withoutEvidence) }
    // What nobody has checked yet can be put right; what was accepted is rejected first.
    if case .accepted = file.mandate?.check { throw .mandate(.recordedAlready) }
    return [ProposedEvent(.mandated(mandate, evidence: evidence))]
  }
}

/// The evidence of the mandate was looked at; one that was accepted and then revoked is rejected.
public struct CheckMandate: Act {
  public let kind = EventKind.mandateChecked
  public let finding: Mandate.Finding
  public let reasons: String?

  /// Describes the check.
  ///
  /// - Parameters:
  ///   - finding: whether the mandate holds.
  ///   - reasons: why; needed where it is rejected.
  public init(_ finding: Mandate.Finding, reasons: String?) {
    self.finding = finding
    self.reasons = reasons
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    guard let mandate = file.mandate else { throw .mandate(.none) }
    switch (mandate.check, finding) {
    case (.unchecked, _), (.accepted, .rejected): break
    case (.accepted, .accepted), (.rejected, _): throw .mandate(.checkedAlready)
    }
    let told = reasons?.isBlank ?? true ? nil : reasons
    if finding == .rejected, told == nil { throw .emptyText(kind) }
    return [ProposedEvent(.mandateChecked(finding, reasons: told))]
  }
}

/// Why a mandate could not be recorded or checked, or stands against an answer.
public enum MandateRefusal: Sendable, Hashable {
  case withoutEvidence
  case recordedAlready
  case none
  case checkedAlready
  case notAccepted(Mandate.Kind)
}

extension MandateRefusal: CustomStringConvertible {
  public var description: String {
    switch self {
    case .withoutEvidence: "say what shows the mandate: a written authority, a court order"
    case .recordedAlready:
      "a mandate was accepted already; reject it, with the reasons, before another takes its place"
    case .none: "no mandate is recorded"
    case .checkedAlready: "the mandate was checked already"
    case .notAccepted(let kind):
      """
      the mandate of the \(kind.rawValue) was not checked and accepted: what is granted is told to \
      the data subject or to whoever may act for them (Art. 12(3), 12(6))
      """
    }
  }
}
