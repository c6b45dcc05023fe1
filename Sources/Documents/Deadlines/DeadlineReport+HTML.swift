public import SubjectRequests
import TimeLimits

extension DeadlineReport {
  /// The report as one HTML file that needs no other: counts, a timeline, and a table a group.
  ///
  /// Everything in it is escaped, and it holds no script. The same report of the same day gives the
  /// same bytes.
  public func html() -> String {
    Worksheet(deadlines: self).html()
  }
}

extension Worksheet {
  /// A report of deadlines as a document.
  init(deadlines report: DeadlineReport) {
    self.init(
      title: "Deadlines of \(report.controller) on \(report.asOf)",
      subtitle: report.summary,
      template: "deadlines/1",
      language: "en",
      contentLanguage: "en",
      author: report.controller,
      dated: report.asOf,
      sections: DeadlineSections(report: report).sections,
      paging: .continuous
    )
  }
}
