import CSV
public import TimeLimits
import WorksheetData

/// A decision of the Commission that a territory, or an international organisation, protects personal
/// data adequately: Article 45(3); or regulations of the United Kingdom to the same effect.
public struct AdequacyDecision: Sendable, Hashable {
  /// Two letters of ISO 3166-1, or what an organisation is called in short.
  public let code: String
  /// The code, and names as people write them, in small letters.
  public let names: [String]
  /// The number of the decision or the regulations; nil where it was not found.
  public let number: String?
  /// When the decision was adopted, or the regulations came into force.
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

  /// What could not be verified, or is to be known beside it; nil for nothing.
  public let note: String?

  /// The decisions of the Commission that are known here, in the order of their codes.
  public static let all: [AdequacyDecision] = read(adequacy_decisions())

  /// The regulations of the United Kingdom that are known here, in the order of their codes; the
  /// European Economic Area is one of them.
  public static let british: [AdequacyDecision] = read(adequacy_regulations())

  /// What makes a place adequate for those within a legal space; nil where nothing does that is known
  /// here.
  public static func on(_ place: String, for space: LegalSpace) -> AdequacyDecision? {
    switch (space, Territory(place)) {
    case (.economicArea, .adequate(let code)): byCode[code]
    case (.country("GB"), .union): britishByName["eea"]
    case (.country("GB"), .adequate(let code)): britishByName[code.lowercased()]
    case (.country("GB"), .third(let name)): britishByName[name]
    case (.economicArea, _), (.country, _): nil
    }
  }

  /// The last day on which the list of a legal space was looked at; nil where none is known here.
  public static func listRead(for space: LegalSpace) -> CalendarDate? {
    switch space {
    case .economicArea: all.map(\.checked).max()
    case .country("GB"): british.map(\.checked).max()
    case .country: nil
    }
  }

  private static let byCode = Dictionary(all.map { ($0.code, $0) }) { first, _ in first }
  private static let britishByName = Dictionary(
    british.flatMap { decision in decision.names.map { ($0, decision) } }
  ) { first, _ in first }

  private static func read(_ file: UnsafePointer<worksheet_file>?) -> [AdequacyDecision] {
    guard let file = file?.pointee else { return [] }
    var reader = CSVReader()
    let bytes = UnsafeRawBufferPointer(start: file.bytes, count: file.size)
    guard let rows = try? reader.read(bytes), let rest = try? reader.finish() else { return [] }
    return (rows + rest).compactMap { row in
      if case .record(let record) = row { AdequacyDecision(record) } else { nil }
    }
  }

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
    note = record["note"].flatMap { $0.isEmpty ? nil : $0 }
  }
}
