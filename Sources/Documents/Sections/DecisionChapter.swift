import Assessments
import TimeLimits

extension HabeasTemplate {
  /// Chapter 6: the decision.
  var decision: [Worksheet.Section] {
    [.init("6", "Decision", level: 1, decisionBlocks)]
  }

  private var decisionBlocks: [Worksheet.Block] {
    guard let decision = record.decision else {
      return [.paragraph(RichText("Nothing is decided yet."))]
    }
    let facts = Worksheet.Block.table(
      .facts(
        "Decision",
        [
          ("Outcome", outcome(decision.outcome)), ("By", decision.by),
          ("On", decision.on.description), ("Justification", decision.justification),
        ]
      )
    )
    switch decision.outcome {
    case .approved: return [facts]
    case .rejected(let reasons):
      return [facts, .table(.facts("Rejection", [("Reasons", reasons)]))]
    case .conditionallyApproved(let conditions): return [facts, table(conditions)]
    case .consultation(let package): return [facts, table(package)]
    }
  }

  private func outcome(_ outcome: DecisionOutcome) -> String {
    switch outcome {
    case .rejected: "REJECTED"
    case .consultation: "CONSULTATION of the supervisory authority, Art. 36"
    case .approved: "APPROVED"
    case .conditionallyApproved: "CONDITIONALLY APPROVED"
    }
  }

  private func table(_ conditions: [Condition]) -> Worksheet.Block {
    Table(
      "Conditions",
      [.init("No.", 1), .init("Condition", 6), .init("Owner", 3), .init("By", 2)],
      conditions.enumerated().map { index, condition in
        .init([
          Cell("\(index + 1)"), Cell(condition.text), Cell(condition.owner),
          Cell(condition.due?.description),
        ])
      }
    ).block(ifEmpty: "No condition is stated.")
  }

  private func table(_ package: ConsultationPackage) -> Worksheet.Block {
    .table(
      .facts(
        "Package for the authority, Art. 36(3)",
        [
          ("Ground", package.ground.words),
          ("(a) Responsibilities", package.responsibilities ?? "Missing"),
          ("(b) Purposes and means", package.purposesAndMeans ?? "Missing"),
          ("(c) Measures and safeguards", package.safeguards ?? "Missing"),
          ("(d) Data protection officer", package.officerContact ?? "Missing"),
          ("(e) This assessment", "Attached"),
          (
            "(f) Further information",
            package.further.isEmpty ? nil : package.further.joined(separator: "\n\n")
          ),
          ("Handed in on", package.submittedOn?.description ?? "Not yet"),
        ]
      )
    )
  }
}
