import CSV

/// Our own texts on fields, measures and threats, which travel inside the program.
public enum KnowledgeBook {
  /// The entries in the order of the table.
  public static let entries = entries(of: WorksheetFile.bytes(of: "knowledge.csv") ?? [])

  /// The entries of a table: a row a part of an entry, a column a language.
  ///
  /// - Parameter table: comma separated values with the columns of the program's own table.
  /// - Returns: the entries in the order of their first rows; none of a table that cannot be read.
  public static func entries(of table: [UInt8]) -> [KnowledgeEntry] {
    var reader = CSVReader()
    guard let rows = try? reader.read(table), let rest = try? reader.finish() else { return [] }
    var order: [Key] = []
    var found: [Key: Gathered] = [:]
    for case .record(let record) in rows + rest {
      guard let kind = record["kind"].flatMap(KnowledgeEntry.Kind.init),
        let part = record["part"].flatMap(KnowledgeEntry.Part.init),
        let code = record["code"], let about = record["about"], let cites = record["cites"]
      else { continue }
      let key = Key(kind: kind, code: code)
      if found[key] == nil { order.append(key) }
      for language in WorksheetLanguage.allCases {
        guard let text = record[language.rawValue], !text.isEmpty else { continue }
        found[key, default: Gathered(about: about, cites: cites)]
          .texts[part, default: [:]][language] = text
      }
    }
    return order.compactMap { key in found[key]?.entry(key) }
  }

  /// The entries that a code or the place of a part names: `risks[K3].residual` is the field
  /// `risks.residual`.
  ///
  /// - Returns: an exact match alone, else the nearest field above the place, else the fields below it;
  ///   none for an unknown code.
  public static func entries(named name: String) -> [KnowledgeEntry] {
    let exact = entries.filter { $0.code == name }
    guard exact.isEmpty else { return exact }
    let place = field(of: name)
    var path = place.split(separator: ".")
    while !path.isEmpty {
      let code = path.joined(separator: ".")
      let fields = entries.filter { $0.kind == .field && $0.code == code }
      guard fields.isEmpty else { return fields }
      path.removeLast()
    }
    return entries.filter { $0.kind == .field && $0.code.hasPrefix("\(place).") }
  }

  /// The field that a place names, without labels: `risks.residual` of `risks[K3].residual`.
  public static func field(of place: String) -> String {
    place.replacing(/\[[^\]]*\]/, with: "")
  }

  private struct Key: Hashable {
    let kind: KnowledgeEntry.Kind
    let code: String
  }

  private struct Gathered {
    let about: String
    let cites: String
    var texts: [KnowledgeEntry.Part: [WorksheetLanguage: String]] = [:]

    func entry(_ key: Key) -> KnowledgeEntry {
      KnowledgeEntry(
        kind: key.kind,
        code: key.code,
        about: about.split(separator: " ").map(String.init),
        cites: cites,
        texts: texts
      )
    }
  }
}
