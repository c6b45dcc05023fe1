import ArgumentParser
import Casework
import Documents
import SubjectRequests

/// The formats in which what is recorded of a request is shown.
enum CaseFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, html
}

extension CaseTimeline {
  /// The picture of a request as it is seen today.
  init(_ record: RequestRecord, at desk: Desk) {
    self.init(
      record.file,
      events: record.events,
      deadlines: record.deadlines,
      asOf: desk.today,
      zone: desk.zone
    )
  }
}

extension Desk {
  /// The steps by which the dates of a request were computed, for a page.
  func explainedClocks(of file: CaseFile) throws -> [ExplainedClock] {
    try explain(file).map { ExplainedClock($0.claim.right, $0.deadline) }
  }
}
