import Assessments
import TimeLimits

extension RecordParts {
  /// Chapter 6: the decision.
  var decision: [Worksheet.Section] {
    [.init("6", t["Decision"], level: 1, decisionBlocks)]
  }

  var decisionBlocks: [Worksheet.Block] {
    authorityAdvice + decided
  }

  private var decided: [Worksheet.Block] {
    guard let decision = record.decision else {
      return [.paragraph(RichText(t["Nothing is decided yet."]))]
    }
    let summary = Worksheet.Block.table(
      facts(
        t["Decision"],
        [
          (t["Outcome"], .fixed(outcome(decision.outcome))), (t["By"], .said(decision.by)),
          (t["On"], .fixed(decision.on.description)),
          (t["Justification"], .said(decision.justification)),
        ]
      )
    )
    let head = unsigned + [summary]
    switch decision.outcome {
    case .approved: return head
    case .rejected(let reasons):
      return head + [.table(facts(t["Rejection"], [(t["Reasons"], .said(reasons))]))]
    case .conditionallyApproved(let conditions): return head + [table(conditions)]
    case .consultation(let package): return head + [table(package)]
    }
  }

  /// What the authority advised in a prior consultation, which the decision answers.
  var authorityAdvice: [Worksheet.Block] {
    guard let advice = record.authorityAdvice else { return [] }
    return [
      .table(
        facts(
          t["Advice of the supervisory authority, Art. 36(2)"],
          [
            (t["By"], .said(advice.by)), (t["On"], .fixed(advice.on.description)),
            (t["Reference"], .said(advice.reference)), (t["Advice"], .said(advice.advice)),
            (t["What the controller did with it"], words(advice.response)),
          ]
        )
      )
    ]
  }

  /// That a decision is a proposal, as long as nobody signed the version that holds it.
  var unsigned: [Worksheet.Block] {
    switch record.standing?.state {
    case .decided: []
    case .draft, .inReview, .replaced, nil:
      [.paragraph(RichText([.strong(t["Proposed, and not signed yet."])]))]
    }
  }

  func outcome(_ outcome: DecisionOutcome) -> String {
    switch outcome {
    case .rejected: t["REJECTED"]
    case .consultation: t["CONSULTATION of the supervisory authority, Art. 36"]
    case .approved: t["APPROVED"]
    case .conditionallyApproved: t["CONDITIONALLY APPROVED"]
    }
  }

  func table(_ conditions: [Condition]) -> Worksheet.Block {
    Table(
      t["Conditions"],
      [.init(t["No."], 1), .init(t["Condition"], 6), .init(t["Owner"], 3), .init(t["Due"], 2)],
      conditions.enumerated().map { index, condition in
        .init([
          Cell(fixed: "\(index + 1)"), Cell(condition.text), Cell(condition.owner),
          Cell(fixed: condition.due?.description ?? "–"),
        ])
      }
    ).block(ifEmpty: t["No condition is stated."])
  }

  func table(_ package: ConsultationPackage) -> Worksheet.Block {
    .table(
      facts(
        t["Package for the authority, Art. 36(3)"],
        [
          (t["To"], .said(package.authority)), (t["Ground"], .fixed(t[package.ground.words])),
          (t["(a) Responsibilities"], .said(package.responsibilities, else: t["Missing"])),
          (t["(b) Purposes and means"], .said(package.purposesAndMeans, else: t["Missing"])),
          (t["(c) Measures and safeguards"], .said(package.safeguards, else: t["Missing"])),
          (t["(d) Data protection officer"], .said(package.officerContact, else: t["Missing"])),
          (t["(e) This assessment"], .fixed(t["Attached"])),
          (
            t["(f) Further information"],
            package.further.isEmpty ? nil : Cell(package.further.joined(separator: "\n\n"))
          ),
          (t["Handed in on"], .fixed(package.submittedOn?.description ?? t["Not yet"])),
        ]
      )
    )
  }
}
