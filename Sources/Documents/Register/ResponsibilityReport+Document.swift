import Records
public import Register
import TimeLimits

extension ResponsibilityReport {
  /// The report as a document: what is missing first, then the matrix of each service.
  ///
  /// - Parameter printing: for whom it is printed.
  /// - Returns: the document.
  public func worksheet(_ printing: RegisterPrinting) -> Worksheet {
    Worksheet(
      register: "Shared responsibilities of \(printing.controller)",
      subtitle: """
        Articles 24, 28 and 32 GDPR, as of \(asOf); services: \(services.count), gaps: \(gapCount)
        """,
      printing,
      in: .english,
      chapters: [[gaps]]
        + services.enumerated().map { index, service in
          [service.chapter("\(index + 2)")]
        }
    )
  }

  private var gaps: Worksheet.Section {
    let rows = services.flatMap { service in
      service.gaps.map { view in
        Table.Row([
          Cell(service.processor.description),
          Cell(lines: ["\(view.obligation.id)", view.obligation.duty]),
          Cell(view.obligation.party.rawValue), Cell(view.state.words, tone: view.state.tone),
          Cell(view.owner?.description), Cell(view.due?.description),
        ])
      }
    }
    let unshared = withoutModel.map { recipient in
      Table.Row([
        Cell(recipient.id.description), Cell("No model of responsibilities was adopted"),
        Cell("customer"), Cell("unowned", tone: .grave), Cell(nil), Cell(nil),
      ])
    }
    let table = Table(
      "What nobody sees to, what nothing shows, and what is overdue",
      [
        .init("Processor", 2), .init("Obligation", 5), .init("Side", 2), .init("State", 2),
        .init("Owner", 2), .init("Next review", 2),
      ],
      unshared + rows
    )
    return .init(
      "1",
      "Gaps",
      level: 1,
      gapCount == 0 ? [.fixed("There are none.")] : [.table(table)]
    )
  }
}

extension ResponsibilityReport.Service {
  fileprivate func chapter(_ number: String) -> Worksheet.Section {
    .init(
      number,
      name,
      level: 1,
      [
        .picture(
          ResponsibilityPicture(
            name: "responsibilities-\(processor)",
            title: "Who does what for \(name)",
            views: views
          ).picture
        ),
        .table(AdoptedModel.matrix(views, caption: "The obligations of \(processor), one by one")),
      ]
    )
  }
}
