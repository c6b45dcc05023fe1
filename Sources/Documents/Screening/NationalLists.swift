public import Assessments
import CSV
import TimeLimits

/// The items of national lists of Article 35(4) that are known here.
public enum NationalLists {
  /// The items in the order of the table.
  public static let items: [NationalListItem] = {
    var reader = CSVReader()
    guard let bytes = WorksheetFile.bytes(of: "lists.csv"), let rows = try? reader.read(bytes),
      let rest = try? reader.finish()
    else { return [] }
    return (rows + rest).compactMap { row in
      if case .record(let record) = row { NationalListItem(record) } else { nil }
    }
  }()

  /// The item of a code, whose letters may be small.
  public static func item(_ code: String) -> NationalListItem? {
    items.first { $0.code == code.uppercased() }
  }
}

extension NationalListItem {
  fileprivate init?(_ record: CSVRecord) {
    guard let code = record["code"], let name = record["name"],
      let authority = record["authority"], let instrument = record["instrument"],
      let adopted = record["adopted"].flatMap({ CalendarDate(iso8601: $0) }),
      let length = record["length"].flatMap(Int.init), let source = record["source"],
      let checked = record["checked"].flatMap({ CalendarDate(iso8601: $0) }),
      let status = record["status"].flatMap(ListStatus.init)
    else { return nil }
    self.init(
      code: code,
      country: String(code.prefix(2)),
      name: name,
      list: NationalList(
        authority: authority,
        instrument: instrument,
        adopted: adopted,
        length: length,
        source: source,
        checked: checked,
        status: status
      )
    )
  }
}
