/// Writes comma separated values (RFC 4180) in UTF-8, lines ended by CR LF.
///
/// It gathers bytes; take them with `take()` as often as suits the file.
public struct CSVWriter: Sendable {
  /// What becomes of a field that a spreadsheet would run as a formula.
  public enum Formulas: Sendable, Hashable {
    /// The field is written as it is.
    case verbatim
    /// An apostrophe is put before `=`, `+`, `-`, `@`, tab and CR, except before plain numbers.
    case guarded
  }

  private var bytes: [UInt8] = []
  private let formulas: Formulas

  /// Makes a writer whose file begins with the names of the columns.
  public init(columns: [String], formulas: Formulas = .guarded) {
    self.formulas = formulas
    // Readers take what stands most often between the names for what separates the fields.
    write(columns) { $0.utf8.contains { [0x3B, 0x09].contains($0) } }
  }

  /// Writes one record.
  public mutating func write(_ fields: [String]) {
    write(fields) { _ in false }
  }

  private mutating func write(_ fields: [String], quoting: (String) -> Bool) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      // A record of one empty field would otherwise be an empty line, which is no record.
      append(field, quoting: quoting(field) || fields.count == 1 && field.isEmpty)
    }
    bytes.append(contentsOf: [0x0D, 0x0A])
  }

  /// Returns what is written since the last call.
  public mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  private mutating func append(_ field: String, quoting: Bool) {
    let isGuarded = formulas == .guarded && Self.isFormula(field)
    let needsQuotes = field.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    guard needsQuotes || quoting else {
      if isGuarded { bytes.append(0x27) }
      return bytes.append(contentsOf: field.utf8)
    }
    bytes.append(0x22)
    if isGuarded { bytes.append(0x27) }
    for byte in field.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }

  /// Whether a spreadsheet would calculate the field instead of showing it.
  private static func isFormula(_ field: String) -> Bool {
    guard let first = field.utf8.first, [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D].contains(first) else {
      return false
    }
    let number = field.utf8.dropFirst()
    let isNumber =
      (first == 0x2B || first == 0x2D) && !number.isEmpty
      && number.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
    return !isNumber
  }
}
