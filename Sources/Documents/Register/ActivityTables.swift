import Records
import Register
import TimeLimits

extension ActivityChapter {
  /// What the data is processed for, and what makes that lawful: Article 30(1)(b).
  func purposes(of record: ControllerRecord) -> Worksheet.Block {
    Table(
      t("Purposes of {1}, Art. 30(1)(b)", activity.id.description),
      [
        .init(t["Purpose"], 3), .init(t["Data"], 3), .init(t["Lawful basis"], 4),
        .init(t["Special categories"], 3),
      ],
      record.purposes.map { purpose in
        Table.Row([
          Cell(lines: [purpose.name] + [purpose.term].compactMap(\.self)),
          purpose.data.isEmpty
            ? Cell(fixed: t["Not stated"], tone: .wary) : names(of: purpose.data),
          purpose.basis.map { Cell($0.paragraphs(t)) }
            ?? Cell(fixed: t["not decided"], tone: .wary),
          grounds(of: purpose),
        ])
      }
    ).block(ifEmpty: t["No purpose is listed."])
  }

  /// What allows special categories to be used: Articles 9(2) and 10, with what that rests on.
  private func grounds(of purpose: ActivityPurpose) -> Cell {
    guard !purpose.special.isEmpty else { return Cell(nil) }
    return Cell(
      purpose.special.flatMap { ground in
        [RichText("\(t[ground.category.words]), \(t.cited(ground.condition))")]
          + RichText.paragraphs(of: ground.justification ?? "")
      }
    )
  }

  /// Whose and what data, from where, and until when: Article 30(1)(c) and (f).
  func data(of record: ControllerRecord) -> Worksheet.Block {
    let subjects = Dictionary(
      record.subjects.map { ($0.id, $0.name) },
      uniquingKeysWith: { $1 }
    )
    return Table(
      t("Data of {1}, Art. 30(1)(c) and (f)", activity.id.description),
      [
        .init(t["Data"], 3), .init(t["Data subjects"], 3), .init(t["Special category"]),
        .init(t["Source"], 2), .init(t["Kept"], 4),
      ],
      record.data.map { category in
        Table.Row([
          Cell(category.name),
          category.subjects.isEmpty
            ? Cell(fixed: subjects.isEmpty ? t["Not stated"] : t["all"])
            : Cell(lines: category.subjects.map { subjects[$0] ?? $0.description }),
          category.special.isEmpty
            ? Cell(nil) : Cell(category.special.map { RichText(t[$0.words]) }),
          Cell(category.source),
          category.retention.map { Cell($0.paragraphs(t)) }
            ?? Cell(fixed: t["Not stated"], tone: .wary),
        ])
      }
    ).block(ifEmpty: t["No personal data is listed."])
  }

  /// For whom the processor works, and what it does: Article 30(2)(a) and (b).
  func clients(of record: ProcessorRecord) -> Worksheet.Block {
    .table(
      Table(
        t("Controllers served in {1}, Art. 30(2)(a) and (b)", activity.id.description),
        [
          .init(t["Controller"], 3), .init(t["Representative, data protection officer"], 3),
          .init(t["Processing"], 4),
        ],
        record.clients.map { client in
          Table.Row([
            Cell(client.controller.written),
            Cell(
              lines: [client.representative?.written, client.officer?.written(t)]
                .compactMap(\.self)
            ),
            Cell(lines: client.processing),
          ])
        }
      )
    )
  }
}

extension PartyContact {
  /// Name and contact in a line.
  var written: String { "\(name), \(contact)" }
}

extension ProtectionOfficer {
  /// Who it is, or why there is none.
  func written(_ t: Wording) -> String {
    switch self {
    case .appointed(let name, let contact): "\(name), \(contact)"
    case .notAppointed(let reason): t("Not appointed: {1}", reason)
    }
  }
}
