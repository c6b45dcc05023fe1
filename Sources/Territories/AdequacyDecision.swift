import CSV
public import TimeLimits
import WorksheetData

/// A decision of the Commission that a territory, or an international organisation, protects personal
/// data adequately: Article 45(3).
public struct AdequacyDecision: Sendable, Hashable {
  /// Two letters of ISO 3166-1, or what an organisation is called in short.
  public let code: String
  /// The code, and names as people write them, in small letters.
  public let names: [String]
  /// The number of the decision; nil where it was not found.
  public let number: String?
  public let adopted: CalendarDate
  /// The last day on which it applies; nil where it has no end.
  public let until: CalendarDate?
  /// What of the territory it covers, in English by which translations are found; nil for all of it.
  public let scope: String?
  /// Where it was read that the decision stands.
  public let source: String
  /// When it was read there.
  public let checked: CalendarDate
  /// How near to the Commission the source is.
  public let verified: Verification

  /// The decisions that are known here, in the order of their codes.
  public static let all: [AdequacyDecision] = {
    guard let file = adequacy_decisions()?.pointee else { return [] }
    var reader = CSVReader()
    let bytes = UnsafeRawBufferPointer(start: file.bytes, count: file.size)
    guard let rows = try? reader.read(bytes), let rest = try? reader.finish() else { return [] }
    return (rows + rest).compactMap { row in
      if case .record(let record) = row { AdequacyDecision(record) } else { nil }
    }
  }()

  /// The decision on a territory of a code.
  public static func of(_ code: String) -> AdequacyDecision? { byCode[code] }

  /// The last day on which the list was looked at.
  public static let listRead = all.map(\.checked).max()

  private static let byCode = Dictionary(all.map { ($0.code, $0) }) { first, _ in first }

  private init?(_ record: CSVRecord) {
    guard let code = record["code"], let names = record["names"],
      let adopted = record["adopted"].flatMap({ CalendarDate(iso8601: $0) }),
      let source = record["source"],
      let checked = record["checked"].flatMap({ CalendarDate(iso8601: $0) }),
      let verified = record["verified"].flatMap(Verification.init)
    else { return nil }
    self.code = code
    self.names = names.split(separator: "|").map { $0.lowercased() }
    number = record["number"].flatMap { $0.isEmpty ? nil : $0 }
    self.adopted = adopted
    until = record["until"].flatMap { CalendarDate(iso8601: $0) }
    scope = record["scope"].flatMap { $0.isEmpty ? nil : $0 }
    self.source = source
    self.checked = checked
    self.verified = verified
  }
}
