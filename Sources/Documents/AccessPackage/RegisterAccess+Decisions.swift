import Register
import SubjectRequests

extension RegisterAccess {
  /// Decisions by automated means alone, as Article 15(1)(h) has them told.
  func told(_ decisions: [AutomatedDecision]) -> [AccessInformation.AutomatedDecision] {
    decisions.map { decision in
      AccessInformation.AutomatedDecision(
        logic: logic(of: decision),
        consequences: [decision.significance, decision.consequences].compactMap(\.self)
          .joined(separator: "; ")
      )
    }
  }

  /// What is decided, what allows it, and how; the sentence is whole without what is not said.
  private func logic(of decision: AutomatedDecision) -> String {
    guard let exception = decision.exception else {
      return [decision.name, decision.logic].compactMap(\.self).joined(separator: ": ")
    }
    return said(decision.name, exception.provision, decision.logic)
  }

  /// What the register leaves out of what the person is told of decisions.
  ///
  /// - Parameters:
  ///   - decisions: those that concern the person.
  ///   - record: the record that names them, or says that there are none.
  /// - Returns: the gaps; none where all is said.
  func gaps(_ decisions: [AutomatedDecision], of record: ControllerRecord) -> [AccessDraft.Gap] {
    guard record.automatedDecisions != nil else {
      return [
        .init(.automatedDecisions, "the register does not say whether there are any (Art. 22)")
      ]
    }
    return decisions.flatMap { decision in
      [
        ("logic", decision.logic), ("significance", decision.significance),
        ("consequences", decision.consequences),
      ].filter { $0.1 == nil }.map { word, _ in
        .init(.automatedDecisions, "no \(word) of \(decision.name)")
      }
    }
  }
}
