import Assessments
import Records
import Register

extension ControllerRecord {
  /// Decisions by automated means, and profiling.
  func decisionBlocks(of activity: ProcessingActivity) -> [Worksheet.Block] {
    let decided: Worksheet.Block =
      switch automatedDecisions {
      case nil:
        .fixed("Not stated whether decisions are made by automated means alone.")
      case .notMade(let because)?:
        .said("No decision is made by automated means alone: ", because)
      case .made(let decisions)?: .table(table(of: decisions, activity))
      }
    let profiled: [Worksheet.Block] =
      switch profiling {
      case nil: []
      case .notDone(let because)?: [.said("Nobody is profiled: ", because)]
      case .done(let profiles)?: [.table(table(of: profiles, activity))]
      }
    return [decided] + profiled
  }

  private func table(of decisions: [AutomatedDecision], _ activity: ProcessingActivity) -> Table {
    Table(
      "Automated decisions of \(activity.id), Articles 13(2)(f), 15(1)(h) and 22",
      [
        .init("Decision", 2), .init("Logic and data", 3),
        .init("Significance and consequences", 3), .init("Exception and safeguards", 3),
      ],
      decisions.map { decision in
        Table.Row([
          Cell(lines: [decision.name, "\(decision.effect.words) effect"]),
          Cell(
            lines: [
              decision.logic ?? "Logic not stated", "By \(decision.means.words)",
              "Data: \(names(of: decision.data))",
            ]
          ),
          Cell(
            lines: [
              decision.significance ?? "Significance not stated",
              decision.consequences ?? "Consequences not stated",
            ]
          ),
          decision.exception.map { exception in
            Cell(
              lines: [line(of: exception)]
                + decision.safeguards.map { "\($0.kind.words): \($0.how)" }
            )
          } ?? Cell("no exception of Art. 22(2)", tone: .wary),
        ])
      }
    )
  }

  private func table(of profiles: [Profile], _ activity: ProcessingActivity) -> Table {
    Table(
      "Profiling in \(activity.id), Article 4(4)",
      [.init("Profile", 2), .init("Logic", 3), .init("Data", 2), .init("Used for", 3)],
      profiles.map { profile in
        Table.Row([
          Cell(profile.name), Cell(profile.logic), Cell(names(of: profile.data)),
          Cell(profile.use),
        ])
      }
    )
  }

  private func names(of labels: [Label<DataCategory>]) -> String {
    guard !labels.isEmpty else { return "all" }
    let known = Dictionary(data.map { ($0.id, $0.name) }, uniquingKeysWith: { $1 })
    return labels.map { known[$0] ?? $0.description }.joined(separator: ", ")
  }

  private func line(of exception: DecisionException) -> String {
    let particulars =
      switch exception {
      case .contract(let necessity): "needed for a contract: \(necessity)"
      case .law(let provision): "authorised by law: \(provision)"
      case .consent(let purpose):
        "explicit consent: \(purposes.first { $0.id == purpose }?.name ?? purpose.description)"
      }
    return "Art. \(exception.provision): \(particulars)"
  }
}

extension Worksheet.Block {
  /// What the document says, and what the author says to it.
  fileprivate static func said(_ fixed: String, _ authored: String) -> Self {
    .paragraph(RichText([.plain(fixed), .authored(authored)]))
  }
}

extension DecisionMeans: Worded {}
extension DecisionEffect: Worded {}
extension SafeguardKind: Worded {}
