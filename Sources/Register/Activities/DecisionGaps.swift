import Records

extension ControllerRecord {
  /// What the record should say of automated decisions and does not.
  func decisionGaps(assessedIn assessment: String?) -> [ActivityGap] {
    guard let automatedDecisions else {
      return [
        gap(
          "automatedDecisions",
          "say whether decisions are made by automated means alone, or who makes them",
          "Articles 13(2)(f), 15(1)(h) and 22"
        )
      ]
    }
    var gaps = automatedDecisions.decisions.flatMap(gaps(of:))
    if assessment == nil, automatedDecisions.decisions.contains(where: { $0.means == .profiling }) {
      gaps.append(
        ActivityGap(
          place: "impactAssessment",
          says: "decisions rest on profiling: screen whether an impact assessment is needed",
          cites: "Article 35(3)(a)"
        )
      )
    }
    return gaps
  }

  private func gaps(of decision: AutomatedDecision) -> [ActivityGap] {
    let place = "\(AutomatedDecisions.place)[\(decision.id)]"
    var gaps: [ActivityGap] = []
    let told = [
      ("logic", decision.logic, "explain the logic involved"),
      ("significance", decision.significance, "say what it means for the person"),
      ("consequences", decision.consequences, "say what may follow from it"),
    ]
    for (field, text, says) in told where text == nil {
      gaps.append(gap("\(place).\(field)", says, "Articles 13(2)(f) and 15(1)(h)"))
    }
    gaps += exceptionGaps(of: decision, place)
    for category in specialData(of: decision) {
      gaps.append(
        gap(
          "\(place).data",
          "\(category.rawValue) data need explicit consent or a substantial public interest",
          "Article 22(4)"
        )
      )
    }
    return gaps
  }

  private func exceptionGaps(of decision: AutomatedDecision, _ place: String) -> [ActivityGap] {
    guard let exception = decision.exception else {
      return [gap("\(place).exception", "no exception: it may not be made", "Article 22(1), (2)")]
    }
    let missing = decision.owedSafeguards.map { kind in
      kind == .other
        ? gap("\(place).safeguards", "name the measures that the law lays down", "Article 22(2)(b)")
        : gap("\(place).safeguards", "say how: \(kind.rawValue)", "Article 22(3)")
    }
    return unconsented(exception, place) + missing
  }

  /// Consent to a decision is asked for a purpose, which then rests on consent.
  private func unconsented(_ exception: DecisionException, _ place: String) -> [ActivityGap] {
    guard case .consent(let label) = exception,
      let purpose = purposes.first(where: { $0.id == label }), purpose.basis?.article != .consent
    else { return [] }
    return [gap("\(place).exception", "\(label) does not rest on consent", "Article 22(2)(c)")]
  }

  /// The special categories that a decision uses without what Article 22(4) asks.
  private func specialData(of decision: AutomatedDecision) -> [SpecialCategory] {
    let used = data.filter { decision.data.isEmpty || decision.data.contains($0.id) }
      .flatMap(\.special)
    let allowed = purposes.flatMap(\.special).filter {
      $0.condition == .explicitConsent || $0.condition == .substantialPublicInterest
    }
    return SpecialCategory.allCases.filter { category in
      category != .criminal && used.contains(category)
        && !allowed.contains { $0.category == category }
    }
  }

  private func gap(_ place: String, _ says: String, _ cites: String) -> ActivityGap {
    ActivityGap(place: "role.controller.record.\(place)", says: says, cites: cites)
  }
}
