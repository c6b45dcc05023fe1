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
    let t = printing.t
    return Worksheet(
      register: t("Shared responsibilities of {1}", printing.controller),
      subtitle: t(
        "Articles 24, 28 and 32 GDPR, as of {1}; services: {2}",
        "\(printing.dated)",
        "\(records.count)"
      ),
      printing,
      chapters: records.enumerated().map { index, version in
        [
          version.record.chapter(
            "\(index + 1)",
            printing.standing(of: version),
            views: model.map { version.record.matrix(of: $0, asOf: printing.dated) } ?? [],
            t
          )
        ]
      }
    )
  }

  private func chapter(
    _ number: String,
    _ standing: String,
    views: [ObligationView],
    _ t: Wording
  ) -> Worksheet.Section {
    let gaps = views.count { $0.state.isGap }
    return .init(
      number,
      name,
      level: 1,
      [
        .table(
          t.facts(
            t("Service {1}", id.description),
            [
              (t["Processor"], Cell(id.description)), (t["Model"], Cell(model)),
              (t["Adopted on"], Cell(adopted.description)),
              (t["Owner"], .said(keeper?.description)), (t["Ended"], .said(ended?.description)),
              (t["Gaps"], Cell(fixed: t("{1} of {2} obligations", "\(gaps)", "\(views.count)"))),
              (t["Version"], Cell(fixed: standing)),
            ]
          )
        ),
        .picture(picture(of: views, in: t.language)),
        .table(Self.matrix(views, of: id, t)),
      ]
    )
  }

  /// The matrix of one service as a table: provider and customer side by side, with their states.
  static func matrix(
    _ views: [ObligationView],
    of service: Label<AdoptedModel>,
    _ t: Wording
  ) -> Table {
    Table(
      t("The obligations of {1}, one by one", service.description),
      [
        .init(t["Obligation"], 5), .init(t["Side"], 2), .init(t["Provision"], 3),
        .init(t["State"], 2), .init(t["Owner"], 2), .init(t["Next review"], 2),
        .init(t["Evidence"], 4),
      ],
      views.map { view in
        Table.Row([
          Cell(lines: ["\(view.obligation.id)", t[view.obligation.duty]]),
          Cell(fixed: t[view.obligation.party.rawValue]), Cell(view.obligation.provisions),
          Cell(fixed: t[view.state.words], tone: view.state.tone), Cell(view.owner?.description),
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
