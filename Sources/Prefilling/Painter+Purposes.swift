import Assessments
import Register

extension Painter {
  /// Purposes with what makes each lawful, and the weighing of a legitimate interest.
  mutating func paintPurposes(of activity: Activity) {
    for purpose in activity.record.purposes {
      let source = activity.version.controllerSource("purposes[\(purpose.id)]")
      guard let label: Label<Purpose> = labels.label("purposes", "G", for: source) else {
        continue
      }
      var filled = Purpose(
        id: label,
        name: purpose.name,
        description: "",
        data: purpose.data.isEmpty ? [] : items(purpose.data, of: activity),
        dataJustification: "",
        lawfulBasis: purpose.basis?.article
      )
      if let basis = purpose.basis { take(basis, of: purpose, in: activity, into: &filled) }
      picture.record.purposes.append(filled)
      picture.note("purposes[\(label)]", source)
    }
  }

  private func take(
    _ basis: PurposeBasis,
    of purpose: ActivityPurpose,
    in activity: Activity,
    into filled: inout Purpose
  ) {
    switch basis {
    case .consent(let withdrawal):
      let name = "\(activity.entry.id)/\(purpose.id)"
      filled.consent = ConsentArrangement(
        request: "",
        log: extract.consents.contains(name) ? say("Register of consents: \(name)") : nil,
        withdrawal: withdrawal
      )
    case .contract(let subject): filled.basisJustification = subject
    case .vitalInterests(let reason): filled.basisJustification = reason
    case .legalObligation(let provision), .publicTask(let provision):
      filled.legalProvision = provision
    case .legitimateInterests(let assessment):
      filled.balancingTest = BalancingTest(
        interest: assessment.interest,
        necessity: assessment.necessity,
        impact: assessment.balance,
        safeguards: assessment.safeguards,
        outcome: assessment.outcome == .interestPrevails ? .interestPrevails : .dataSubjectPrevails
      )
    }
  }
}
