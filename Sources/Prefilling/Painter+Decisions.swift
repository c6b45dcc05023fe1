import Assessments
import Records
import Register

extension Painter {
  /// Automated decisions and profiling as uses of the data, with their safeguards: Article 22.
  mutating func paintDecisions(of activity: Activity) {
    for decision in activity.record.automatedDecisions?.decisions ?? [] {
      let part = "\(AutomatedDecisions.place)[\(decision.id)]"
      let told: [Sentence] = [
        decision.logic.map { "Logic: \($0)" },
        decision.significance.map { "Significance: \($0)" },
        decision.consequences.map { "Consequences: \($0)" },
        decision.exception.map { "Allowed by Art. \($0.provision)" },
      ].compactMap(\.self)
      paintUse(decision.name, told, decision.data, part, of: activity)
      paintSafeguards(of: decision, part, of: activity)
      paintMissingSafeguards(of: decision, part, of: activity)
      // The register says what is done; whether that calls for an assessment is for people to say.
      picture.leftOut.append(
        """
        activity \(activity.entry.id), decision \(decision.id): the screening weighs Art. 35(3)(a) \
        and criteria 1 and 2
        """
      )
    }
    for profile in activity.record.profiling?.profiles ?? [] {
      paintUse(
        profile.name,
        ["Logic: \(profile.logic)", "Used for: \(profile.use)"],
        profile.data,
        "\(Profiling.place)[\(profile.id)]",
        of: activity
      )
    }
  }

  private mutating func paintUse(
    _ name: String,
    _ told: [Sentence],
    _ data: [Label<DataCategory>],
    _ part: String,
    of activity: Activity
  ) {
    let source = activity.version.controllerSource(part)
    guard let label: Label<LifeCyclePhase> = labels.label("phases", "F", for: source) else {
      return
    }
    picture.record.phases.append(
      LifeCyclePhase(
        id: label,
        name: name,
        operation: .use,
        explanation: told.map(say).joined(separator: "\n\n"),
        data: items(data, of: activity)
      )
    )
    picture.note("phases[\(label)]", source)
  }

  private mutating func paintSafeguards(
    of decision: AutomatedDecision,
    _ part: String,
    of activity: Activity
  ) {
    let source = activity.version.controllerSource("\(part).safeguards")
    guard !decision.safeguards.isEmpty,
      let label: Label<Measure> = labels.label("measures", "M", for: source)
    else { return }
    picture.record.measures.append(
      Measure(
        id: label,
        title: say("Safeguards of the automated decision: \(decision.name)"),
        areas: [.automatedDecisions],
        description: decision.safeguards.map { say($0.kind.sentence($0.how)) }
          .joined(separator: "\n\n"),
        state: .implemented
      )
    )
    picture.note("measures[\(label)]", source)
  }

  /// What Article 22(3) owes to people and the register does not describe is still to be done; it is
  /// the exception that owes it.
  private mutating func paintMissingSafeguards(
    of decision: AutomatedDecision,
    _ part: String,
    of activity: Activity
  ) {
    let missing = decision.owedSafeguards
    let source = activity.version.controllerSource("\(part).exception")
    guard !missing.isEmpty,
      let label: Label<Measure> = labels.label("additionalMeasures", "M", for: source)
    else { return }
    picture.record.additionalMeasures.append(
      Measure(
        id: label,
        title: say("Add the safeguards of the automated decision: \(decision.name)"),
        areas: [.automatedDecisions],
        description: missing.map { say($0.duty) }.joined(separator: "\n\n"),
        state: .planned
      )
    )
    picture.note("additionalMeasures[\(label)]", source)
  }
}

extension SafeguardKind {
  /// A safeguard with how it is done.
  fileprivate func sentence(_ how: String) -> Sentence {
    switch self {
    case .humanIntervention: "Human intervention: \(how)"
    case .pointOfView: "Expressing one's point of view: \(how)"
    case .contest: "Contesting the decision: \(how)"
    case .other: "Further safeguard: \(how)"
    }
  }

  /// What is owed where nothing is described.
  fileprivate var duty: Sentence {
    switch self {
    case .humanIntervention: "Let people obtain human intervention (Art. 22(3))."
    case .pointOfView: "Let people express their point of view (Art. 22(3))."
    case .contest: "Let people contest the decision (Art. 22(3))."
    case .other: "Lay down suitable measures (Art. 22(2)(b))."
    }
  }
}
