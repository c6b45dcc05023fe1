import Records
public import Register
import TimeLimits

extension ResponsibilityReport {
  /// The report as a document: what is missing first, then the matrix of each service.
  ///
  /// - Parameter printing: for whom it is printed.
  /// - Returns: the document.
  public func worksheet(_ printing: RegisterPrinting) -> Worksheet {
    let t = printing.t
    return Worksheet(
      register: t("Shared responsibilities of {1}", printing.controller),
      subtitle: t(
        "Articles 24, 28 and 32 GDPR, as of {1}; services: {2}, gaps: {3}",
        "\(asOf)",
        "\(services.count)",
        "\(gapCount)"
      ),
      printing,
      chapters: [[gaps(t)]]
        + services.enumerated().map { index, service in
          [service.chapter("\(index + 2)", t)]
        }
    )
  }

  private func gaps(_ t: Wording) -> Worksheet.Section {
    let rows = services.flatMap { service in
      service.gaps.map { view in
        Table.Row([
          Cell(service.processor.description),
          Cell(lines: ["\(view.obligation.id)", t[view.obligation.duty]]),
          Cell(fixed: t[view.obligation.party.rawValue]),
          Cell(fixed: t[view.state.words], tone: view.state.tone),
          Cell(view.owner?.description), Cell(view.due?.description),
        ])
      }
    }
    let unshared = withoutModel.map { recipient in
      Table.Row([
        Cell(recipient.id.description),
        Cell(fixed: t["No model of responsibilities was adopted"]),
        Cell(fixed: t[ResponsibilitySide.customer.rawValue]),
        Cell(fixed: t[ObligationState.unowned.words], tone: .grave), Cell(nil), Cell(nil),
      ])
    }
    let table = Table(
      t["What nobody sees to, what nothing shows, and what is overdue"],
      [
        .init(t["Processor"], 2), .init(t["Obligation"], 5), .init(t["Side"], 2),
        .init(t["State"], 2), .init(t["Owner"], 2), .init(t["Next review"], 2),
      ],
      unshared + rows
    )
    return .init(
      "1",
      t["Gaps"],
      level: 1,
      gapCount == 0 ? [.fixed(t["There are none."])] : [.table(table)]
    )
  }
}

extension ResponsibilityReport.Service {
  fileprivate func chapter(_ number: String, _ t: Wording) -> Worksheet.Section {
    .init(
      number,
      name,
      level: 1,
      [
        .picture(
          ResponsibilityPicture(
            name: "responsibilities-\(processor)",
            title: t("Who does what for {1}", name),
            views: views,
            t: t
          ).picture
        ),
        .table(AdoptedModel.matrix(views, of: processor, t)),
      ]
    )
  }
}
