import Texts

extension Happening {
  /// Refuses texts that cannot be kept or shown.
  ///
  /// - Throws: ``ActRefusal/unfitText(_:_:)`` with the field.
  func checkTexts() throws(ActRefusal) {
    for (field, rule, text) in texts {
      if let flaw = rule.flaw(of: text) { throw .unfitText(field, flaw) }
    }
  }

  /// What a person wrote in it, each under the name of its field.
  private var texts: [(field: String, rule: TextRule, text: String)] {
    switch self {
    case .received, .claimed, .acknowledged, .documentReceived, .documentDeleted,
      .identityConfirmed, .clarified, .questionReminded, .feePaid, .approved, .acted, .answered,
      .withdrawn, .noRecipients, .recipientsAsked, .recipientsDisclosed, .reminded, .assigned,
      .dated, .redirected, .closed(.completed), .erased:
      []
    case .corrected(_, let text), .splitOff(_, let text), .splitFrom(_, let text),
      .joined(_, let text), .misdirected(_, let text), .clarificationAsked(let text, _),
      .reopened(let text):
      [("reason", .words, text)]
    case .forwarded(let processor, _): [("processor", .name, processor)]
    case .mandated(_, let text): [("evidence", .words, text)]
    case .mandateChecked(_, let text): text.map { [("reasons", .words, $0)] } ?? []
    case .identityAsked(let text, _): [("ground", .words, text)]
    case .identityRejected(let text), .extended(_, _, let text), .returned(let text):
      [("reasons", .words, text)]
    case .closed(.unanswered(let text, let notice)):
      [("reasons", .words, text)]
        + (notice?.recourse.texts ?? [])
    case .feeProposed(let demand), .feeAsked(let demand): demand.justification.texts
    case .task(_, let happening): happening.texts
    case .restriction(.imposed(_, let scope)): [("scope", .words, scope)]
    case .restriction(.liftingTold(let text, _)): [("reasons", .words, text)]
    case .restriction(.lifted): []
    case .proposed(let decision), .decided(let decision): decision.texts
    case .recipient(_, .named(let name)): [("recipient", .name, name)]
    case .recipient(_, .excused(_, let text)): [("reasons", .words, text)]
    case .recipient(_, .told), .recipient(_, .acknowledged): []
    case .copy(.otherwise(let text)), .copy(.withheld(let text)): [("copy", .words, text)]
    case .copy(.package): []
    case .noted(let text): [("text", .words, text)]
    case .hold(.placed(_, _, let text)), .hold(.released(let text)): [("reason", .words, text)]
    }
  }
}

extension TaskHappening {
  fileprivate var texts: [(field: String, rule: TextRule, text: String)] {
    switch self {
    case .set(_, let system, _): [("system", .name, system)]
    case .done(_, let note): note.map { [("note", .words, $0)] } ?? []
    case .deferred(let deferral): [("reasons", .words, deferral.reasons)]
    case .fired: []
    }
  }
}

extension Decision {
  fileprivate var texts: [(field: String, rule: TextRule, text: String)] {
    (refusal?.texts ?? [])
      + (nonIdentification.map { [("reasons", .words, $0.reasons)] } ?? [])
  }
}

extension Recourse {
  fileprivate var texts: [(field: String, rule: TextRule, text: String)] {
    [("authority", .words, authority), ("remedy", .words, remedy)]
  }
}

extension Refusal {
  fileprivate var texts: [(field: String, rule: TextRule, text: String)] {
    [
      ("reasons", .words, reasons), ("authority", .words, authority), ("remedy", .words, remedy),
    ]
  }
}
