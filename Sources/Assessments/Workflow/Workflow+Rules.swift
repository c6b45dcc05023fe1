public import TimeLimits

extension Workflow {
  /// The state after the record is put up for review: a draft for the first time, a decided one
  /// again.
  ///
  /// - Throws: ``WorkflowRefusal/alreadyInReview``; ``WorkflowRefusal/reasonMissing``, since a
  ///   review again says which change of risk calls for it.
  public func reviewing(reason: String?) throws(WorkflowRefusal) -> WorkflowState {
    switch state {
    case .draft: return .inReview
    case .decided:
      guard !reason.isBlank else { throw .reasonMissing }
      return .inReviewAgain
    case .inReview, .dpoAdvised, .inReviewAgain: throw .alreadyInReview
    }
  }

  /// The state after the data protection officer gave advice.
  ///
  /// - Parameters:
  ///   - advice: what the officer says.
  ///   - adviser: the handle of who records it: not one of those who wrote the assessment.
  ///   - today: the present day of the controller.
  /// - Returns: ``WorkflowState/dpoAdvised``.
  /// - Throws: ``WorkflowRefusal/notInReview(_:)``; ``WorkflowRefusal/adviceOnOwnWork(_:)``, since
  ///   the officer advises on the work of others (Article 39(1)(c)); ``WorkflowRefusal/adviceEmpty``;
  ///   ``WorkflowRefusal/notCome(_:)``.
  public func advising(
    _ advice: DPOAdvice,
    by adviser: String,
    on today: CalendarDate
  ) throws(WorkflowRefusal) -> WorkflowState {
    switch state {
    case .inReview, .inReviewAgain, .dpoAdvised: break
    case .draft, .decided: throw .notInReview(state)
    }
    guard !advice.opinion.isBlank else { throw .adviceEmpty }
    guard !currentWriters.holds(handle: adviser) else {
      throw .adviceOnOwnWork(currentWriters.sorted())
    }
    if let day = advice.on, day > today {
      throw .notCome([DayInRecord(place: "dpoAdvice.on", day: day)])
    }
    return .dpoAdvised
  }

  /// The state after somebody decides on the newest version.
  ///
  /// - Parameters:
  ///   - record: the newest version.
  ///   - approver: the handle of who decides: not one of those who wrote it.
  ///   - today: the present day of the controller.
  /// - Returns: ``WorkflowState/decided``.
  /// - Throws: ``WorkflowRefusal`` for a record that is not in review, without advice though an
  ///   officer is appointed, without a decision, that tells of days to come as if they were past,
  ///   with errors that lint finds, or that the approver wrote or advised on.
  public func deciding(
    _ record: Assessment,
    by approver: String,
    on today: CalendarDate
  ) throws(WorkflowRefusal) -> WorkflowState {
    switch state {
    case .draft, .decided: throw .notInReview(state)
    case .inReview, .inReviewAgain:
      if record.hasOfficer { throw .adviceMissing }
    case .dpoAdvised: break
    }
    guard !currentAdvisers.holds(handle: approver) else { throw .ownAdvice }
    guard !currentAuthors.holds(handle: approver) else {
      throw .ownWork(currentAuthors.sorted())
    }
    guard let decision = record.decision else { throw .decisionMissing }
    let ahead = record.daysOfThePast.filter { $0.day > today }
    guard ahead.isEmpty else { throw .notCome(ahead) }
    let errors = Lint.findings(in: record).filter { finding in
      finding.severity == .error && finding.keepsFromSigning(decision.outcome)
    }
    guard errors.isEmpty else { throw .errors(errors.map(\.rule)) }
    return .decided
  }
}

extension Assessment {
  /// Whether some controller appointed a data protection officer.
  public var hasOfficer: Bool {
    parties.controllers.contains {
      if case .appointed = $0.dataProtectionOfficer { true } else { false }
    }
  }
}

extension Lint.Finding {
  /// Whether an error stands against a signature: a processing is rejected whatever is missing, but by
  /// somebody, for reasons, and after the advice.
  fileprivate func keepsFromSigning(_ outcome: DecisionOutcome) -> Bool {
    guard case .rejected = outcome else { return true }
    return ["rejected-without-reasons", "decision-without-name", "decided-before-advice"]
      .contains(rule)
  }
}

/// Why a step of an assessment is refused, and what would be right.
public enum WorkflowRefusal: Error, Sendable, Hashable, CustomStringConvertible {
  case alreadyInReview
  case reasonMissing
  case notInReview(WorkflowState)
  case adviceMissing
  /// Advice of no words.
  case adviceEmpty
  /// By whom it was written.
  case ownWork([String])
  /// Advice by one of those who wrote what it is about.
  case adviceOnOwnWork([String])
  /// The officer who advised would decide.
  case ownAdvice
  case decisionMissing
  /// Days of things that are said to have happened, and cannot have.
  case notCome([DayInRecord])
  case errors([String])

  public var description: String {
    switch self {
    case .alreadyInReview: "it is in review already; advise or sign it"
    case .reasonMissing:
      "a decided assessment is reviewed again for a change of risk: say which, with --reason"
    case .notInReview(let state):
      "it is \(state.rawValue), not in review; put it up with habeas dpia review"
    case .adviceMissing:
      "a data protection officer is appointed, but gave no advice in this review (Art. 35(2)); "
        + "record it with habeas dpia advise"
    case .adviceEmpty:
      "the advice says nothing; give the officer's words (Art. 35(2))"
    case .ownWork(let authors):
      "\(authors.joined(separator: ", ")) wrote what is to be decided; let someone else sign "
        + "(four eyes)"
    case .decisionMissing:
      "the record holds no decision; say what is decided with habeas dpia decide, then sign"
    case .adviceOnOwnWork(let writers):
      "\(writers.joined(separator: ", ")) wrote what the advice is about; the data protection "
        + "officer, or someone for them, records it under another name (Art. 38(3), 39(1)(c))"
    case .ownAdvice:
      "you recorded the officer's advice in this review; let someone else sign (Art. 38(6))"
    case .notCome(let days):
      "these days have not come yet: \(days.map(\.description).joined(separator: ", ")); correct "
        + "the record with habeas dpia set, the decision's day with habeas dpia decide"
    case .errors(let rules):
      "lint finds errors (\(Set(rules).sorted().joined(separator: ", "))); mend them first: "
        + "habeas dpia lint"
    }
  }
}
