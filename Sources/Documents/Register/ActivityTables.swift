import Records
import Register
import TimeLimits

extension ControllerRecord {
  /// What the data is processed for, and what makes that lawful.
  func purposeTable(of activity: ProcessingActivity) -> Table {
    Table(
      "Purposes of \(activity.id), Article 30(1)(b)",
      [.init("Purpose", 3), .init("Lawful basis", 4), .init("Special categories", 3)],
      purposes.map { purpose in
        Table.Row([
          Cell(purpose.name),
          purpose.basis.map { Cell(lines: $0.lines) } ?? Cell("not decided", tone: .wary),
          Cell(
            lines: purpose.special.map {
              "\($0.category.words), \($0.condition.cited)"
            }
          ),
        ])
      }
    )
  }

  /// Whose and what data, and until when.
  func dataTable(of activity: ProcessingActivity) -> Table {
    let names = Dictionary(subjects.map { ($0.id, $0.name) }, uniquingKeysWith: { $1 })
    return Table(
      "Data of \(activity.id), Article 30(1)(c) and (f)",
      [.init("Data", 3), .init("Data subjects", 3), .init("Special"), .init("Kept", 4)],
      data.map { category in
        Table.Row([
          Cell(category.name),
          Cell(lines: category.subjects.map { names[$0] ?? $0.description }),
          Cell(lines: category.special.map(\.words)),
          category.retention.map { Cell(lines: $0.lines) } ?? Cell("not stated", tone: .wary),
        ])
      }
    )
  }
}

extension ProcessorRecord {
  /// For whom the processor works, and what it does: Article 30(2)(a) and (b).
  func clientTable(of activity: ProcessingActivity) -> Table {
    Table(
      "Controllers served in \(activity.id), Article 30(2)(a) and (b)",
      [.init("Controller", 3), .init("Representative, officer", 3), .init("Processing", 4)],
      clients.map { client in
        Table.Row([
          Cell(client.controller.written),
          Cell(
            lines: [client.representative?.written, client.officer?.written].compactMap(\.self)
          ),
          Cell(lines: client.processing),
        ])
      }
    )
  }
}

extension PartyContact {
  /// Name and contact in a line.
  var written: String { "\(name), \(contact)" }
}

extension ProtectionOfficer {
  /// Who it is, or why there is none.
  var written: String {
    switch self {
    case .appointed(let name, let contact): "\(name), \(contact)"
    case .notAppointed(let reason): "Not appointed: \(reason)"
    }
  }
}

extension PurposeBasis {
  /// The basis with its article, and what the law asks of it.
  var lines: [String] { [article.cited] + particulars }

  private var particulars: [String] {
    switch self {
    case .consent(let withdrawal): ["Withdrawn: \(withdrawal)"]
    case .contract(let subject): [subject]
    case .legalObligation(let provision), .publicTask(let provision): [provision]
    case .vitalInterests(let reason): [reason]
    case .legitimateInterests(let weighing): weighing.lines
    }
  }
}

extension InterestAssessment {
  /// The three steps, the safeguards and the outcome.
  fileprivate var lines: [String] {
    ["Interest: \(interest)", "Necessity: \(necessity)", "Balance: \(balance)"]
      + safeguards.map { "Safeguard: \($0)" }
      + ["\(outcome.words), assessed on \(assessed), next review \(review.next)"]
  }
}

extension RetentionRule {
  /// How long, why, and what then.
  var lines: [String] {
    let time =
      switch period {
      case .months(let count, let after): "\(count) months after \(after)"
      case .until(let event): "until \(event)"
      }
    let backups = backupMonths.map { "; in backups \($0) months longer" } ?? ""
    return ["\(time), then \(disposal.words)\(backups)"] + (reason.map { [$0] } ?? [])
  }
}

extension InterestOutcome: Worded {}
