import CSV
public import Foundation
public import SubjectRequests
import TimeLimits

extension CaseRetentionReport {
  /// The report as comma separated values (RFC 4180), a case a line, days as `YYYY-MM-DD`.
  public func csv() -> Data {
    var writer = CSVWriter(columns: ["reference", "closed", "keptUntil", "state", "heldBy"])
    for item in items {
      writer.write([
        item.reference.description, item.closed.description, item.keptUntil.description,
        item.state.rawValue, item.obstacles.map(\.description).joined(separator: "; "),
      ])
    }
    return Data(writer.take())
  }

  /// The report as one JSON object (RFC 8259), days as `YYYY-MM-DD`, keys sorted.
  public func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(CaseRetentionFields(self)) + Data("\n".utf8)
  }
}

/// The fields of the report in JSON.
private struct CaseRetentionFields: Encodable {
  let asOf: CalendarDate
  let controller: String
  let period: String
  let counts: [String: Int]
  let items: [ItemFields]

  struct ItemFields: Encodable {
    let reference: String
    let closed: CalendarDate
    let keptUntil: CalendarDate
    let state: CaseRetentionReport.State
    let heldBy: [ObstacleFields]
  }

  struct ObstacleFields: Encodable {
    let kind: String
    let says: String
  }

  init(_ report: CaseRetentionReport) {
    asOf = report.asOf
    controller = report.controller
    period = report.period.description
    counts = Dictionary(
      uniqueKeysWithValues: CaseRetentionReport.State.allCases.map {
        ($0.rawValue, report.count($0))
      }
    )
    items = report.items.map { item in
      ItemFields(
        reference: item.reference.description,
        closed: item.closed,
        keptUntil: item.keptUntil,
        state: item.state,
        heldBy: item.obstacles.map { ObstacleFields(kind: $0.word, says: $0.description) }
      )
    }
  }
}
