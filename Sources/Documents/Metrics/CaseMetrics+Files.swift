import CSV
public import Foundation
public import SubjectRequests
import TimeLimits

extension CaseMetrics {
  /// The metrics as comma separated values (RFC 4180), a value of a dimension a line.
  public func csv() -> Data {
    var writer = CSVWriter(
      columns: ["dimension", "value"] + MetricsColumn.allCases.map(\.rawValue)
    )
    for row in grid {
      writer.write([row.dimension, row.key] + MetricsColumn.allCases.map { $0.text(row.figures) })
    }
    return Data(writer.take())
  }

  /// The metrics as a workbook (ECMA-376) of one sheet, with the rows of ``csv()``.
  ///
  /// - Throws: ``SpreadsheetError``.
  public func xlsx() throws(SpreadsheetError) -> Data {
    let sheet = Spreadsheet(
      title: "Metrics",
      created: period.upperBound,
      columns: [
        .init(heading: "Dimension", width: 12), .init(heading: "Value", width: 26),
      ] + MetricsColumn.allCases.map { .init(heading: $0.heading, width: 12) }
    )
    return try sheet.data(
      rows: grid.map { row in
        [.text(row.dimension), .text(row.key)] + MetricsColumn.allCases.map { $0.cell(row.figures) }
      }
    )
  }

  /// The metrics as one JSON object (RFC 8259), keys sorted; durations are null where nothing was
  /// answered.
  public func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(MetricsFields(self)) + Data("\n".utf8)
  }
}

extension MetricsColumn {
  fileprivate func cell(_ figures: CaseMetrics.Figures) -> Spreadsheet.Value {
    switch value(figures) {
    case .count(let count): .number(count)
    case .tenths(let tenths): .tenths(tenths.count)
    case nil: .nothing
    }
  }
}

/// The fields of the metrics in JSON.
private struct MetricsFields: Encodable {
  let controller: String
  let from: CalendarDate
  let to: CalendarDate
  let made: Instant
  let total: Figures
  let by: [String: [Row]]

  struct Row: Encodable {
    let value: String
    let figures: Figures
  }

  /// Counts and durations in one object.
  struct Figures: Encodable {
    let figures: CaseMetrics.Figures

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      for column in MetricsColumn.allCases {
        let key = Key(stringValue: column.rawValue)
        switch column.value(figures) {
        case .count(let count): try container.encode(count, forKey: key)
        case .tenths(let tenths): try container.encode(Double(tenths.count) / 10, forKey: key)
        case nil: try container.encodeNil(forKey: key)
        }
      }
    }

    struct Key: CodingKey {
      let stringValue: String
      var intValue: Int? { nil }
      init(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { nil }
    }
  }

  init(_ metrics: CaseMetrics) {
    controller = metrics.controller
    from = metrics.period.lowerBound
    to = metrics.period.upperBound
    made = metrics.made
    total = Figures(figures: metrics.total)
    by = Dictionary(
      uniqueKeysWithValues: metrics.sections.map { section in
        (
          section.dimension.rawValue,
          section.rows.map { Row(value: $0.key, figures: Figures(figures: $0.figures)) }
        )
      }
    )
  }
}
