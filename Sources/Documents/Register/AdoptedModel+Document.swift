import Records
public import Register
import TimeLimits

extension AdoptedModel: PrintableRecord {
  /// The matrix of shared responsibilities of each processor, for a reader and for an assessment.
  public static func worksheet(
    of records: [RecordVersion<AdoptedModel>],
    _ printing: RegisterPrinting
  ) -> Worksheet {
    let model = try? ResponsibilityModel.cloudService()
    return Worksheet(
      register: "Shared responsibilities of \(printing.controller)",
      subtitle: "Articles 24, 28 and 32 GDPR, as of \(printing.dated); services: \(records.count)",
      printing,
      in: .english,
      chapters: records.enumerated().map { index, version in
        [
          version.record.chapter(
            "\(index + 1)",
            printing.inEnglish.standing(of: version),
            views: model.map { version.record.matrix(of: $0, asOf: printing.dated) } ?? []
          )
        ]
      }
    )
  }

  private func chapter(
    _ number: String,
    _ standing: String,
    views: [ObligationView]
  ) -> Worksheet.Section {
    let gaps = views.count { $0.state.isGap }
    return .init(
      number,
      name,
      level: 1,
      [
        .table(
          .facts(
            "Service \(id)",
            [
              ("Processor", id.description), ("Model", model),
              ("Adopted", adopted.description), ("Ended", ended?.description),
              ("Gaps", "\(gaps) of \(views.count) obligations"), ("Version", standing),
            ]
          )
        ),
        .picture(picture(of: views)),
        .table(Self.matrix(views, caption: "The obligations of \(id), one by one")),
      ]
    )
  }

  /// The matrix of one service as a table: provider and customer side by side, with their states.
  static func matrix(_ views: [ObligationView], caption: String) -> Table {
    Table(
      caption,
      [
        .init("Obligation", 5), .init("Side", 2), .init("Provision", 3), .init("State", 2),
        .init("Owner", 2), .init("Next review", 2), .init("Evidence", 4),
      ],
      views.map { view in
        Table.Row([
          Cell(lines: ["\(view.obligation.id)", view.obligation.duty]),
          Cell(view.obligation.party.rawValue), Cell(view.obligation.provisions),
          Cell(view.state.words, tone: view.state.tone), Cell(view.owner?.description),
          Cell(view.due?.description), Cell(view.evidence),
        ])
      }
    )
  }
}

extension ObligationState: Worded {
  var tone: Cell.Tone? {
    switch self {
    case .unowned, .overdue: .grave
    case .noEvidence: .wary
    case .met: .calm
    case .notApplicable: nil
    }
  }
}
