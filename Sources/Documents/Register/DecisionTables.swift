import Assessments
import Records
import Register

extension ActivityChapter {
  /// Decisions by automated means, and profiling.
  func decisions(of record: ControllerRecord) -> [Worksheet.Block] {
    let decided: Worksheet.Block =
      switch record.automatedDecisions {
      case nil:
        .fixed(t["Not stated whether decisions are made by automated means alone."])
      case .notMade(let because)?:
        .paragraph(.labelled(t["No decision is made by automated means alone"], because))
      case .made(let decisions)?: .table(table(of: decisions, record))
      }
    let profiled: [Worksheet.Block] =
      switch record.profiling {
      case nil: []
      case .notDone(let because)?:
        [.paragraph(.labelled(t["Nobody is profiled"], because))]
      case .done(let profiles)?: [.table(table(of: profiles))]
      }
    return [decided] + profiled
  }

  private func table(of decisions: [AutomatedDecision], _ record: ControllerRecord) -> Table {
    Table(
      t("Automated decisions of {1}, Art. 13(2)(f), 15(1)(h) and 22", activity.id.description),
      [
        .init(t["Decision"], 2), .init(t["Logic and data"], 3),
        .init(t["Significance and consequences"], 3), .init(t["Exception and safeguards"], 3),
      ],
      decisions.map { decision in
        Table.Row([
          Cell([RichText(authored: decision.name), RichText(t[decision.effect.words])]),
          Cell([
            said(decision.logic, else: t["Logic not stated"]), RichText(t[decision.means.words]),
            .labelled(
              t["Data"],
              names(of: decision.data).paragraphs.map(\.text).joined(separator: ", ")
            ),
          ]),
          Cell([
            said(decision.significance, else: t["Significance not stated"]),
            said(decision.consequences, else: t["Consequences not stated"]),
          ]),
          decision.exception.map { exception in
            Cell(
              [line(of: exception, record)]
                + decision.safeguards.map { .labelled(t[$0.kind.words], $0.how) }
            )
          } ?? Cell(fixed: t["no exception of Art. 22(2)"], tone: .wary),
        ])
      }
    )
  }

  private func said(_ text: String?, else fixed: String) -> RichText {
    text.map { RichText(authored: $0) } ?? RichText(fixed)
  }

  private func table(of profiles: [Profile]) -> Table {
    Table(
      t("Profiling in {1}, Art. 4(4)", activity.id.description),
      [
        .init(t["Profile"], 2), .init(t["Logic"], 3), .init(t["Data"], 2),
        .init(t["Used for"], 3),
      ],
      profiles.map { profile in
        Table.Row([
          Cell(profile.name), Cell(profile.logic), names(of: profile.data), Cell(profile.use),
        ])
      }
    )
  }

  private func line(of exception: DecisionException, _ record: ControllerRecord) -> RichText {
    let (word, text) =
      switch exception {
      case .contract(let necessity): (t["needed for a contract"], necessity)
      case .law(let provision): (t["authorised by law"], provision)
      case .consent(let purpose):
        (
          t["explicit consent"],
          record.purposes.first { $0.id == purpose }?.name ?? purpose.description
        )
      }
    return .labelled(t.cited(exception.provision, as: word), text)
  }
}

extension DecisionMeans {
  var words: String {
    switch self {
    case .profiling: "By profiling"
    case .otherAutomatedMeans: "By other automated means"
    }
  }
}

extension DecisionEffect {
  var words: String {
    switch self {
    case .legal: "Legal effect"
    case .similarlySignificant: "Similarly significant effect"
    }
  }
}

extension SafeguardKind {
  var words: String {
    switch self {
    case .humanIntervention: "Human intervention"
    case .pointOfView: "Point of view"
    case .contest: "Contesting the decision"
    case .other: "Other safeguard"
    }
  }
}
