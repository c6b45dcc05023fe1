extension SQL: ExpressibleByStringInterpolation {
  public init(stringLiteral text: String) {
    self.text = text
  }

  public init(stringInterpolation: StringInterpolation) {
    self = stringInterpolation.sql
  }

  /// What becomes of each `\(…)` in an SQL literal.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var sql: SQL = ""

    public init(literalCapacity: Int, interpolationCount: Int) {
      sql.reserve(text: literalCapacity + interpolationCount * 3, values: interpolationCount)
    }

    public mutating func appendLiteral(_ literal: String) {
      sql.text += literal
    }

    /// Binds a value; `nil` is NULL of the value's type.
    public mutating func appendInterpolation(_ value: (some PostgresValue)?) {
      sql.parameters.append(value)
      sql.appendPlaceholder(number: sql.parameters.count)
    }

    /// Inserts a name of a table, column, role or database, quoted.
    public mutating func appendInterpolation(_ identifier: SQLIdentifier) {
      sql.text += identifier.quoted
    }

    /// Inserts another piece of SQL with its parameters, renumbered.
    public mutating func appendInterpolation(fragment: SQL) {
      sql.append(fragment)
    }
  }
}

extension SQL {
  /// Adds another piece of SQL, renumbering its parameters.
  public mutating func append(_ fragment: SQL) {
    let shift = parameters.count
    let source = fragment.text.utf8
    var copied = source.startIndex
    for (index, offset) in fragment.placeholders.enumerated() {
      let placeholder = source.index(source.startIndex, offsetBy: offset)
      text += fragment.text[copied..<placeholder]
      appendPlaceholder(number: index + 1 + shift)
      copied = source.index(placeholder, offsetBy: "$\(index + 1)".utf8.count)
    }
    text += fragment.text[copied...]
    parameters.append(fragment.parameters)
    if fragment.preparation != .named { preparation = fragment.preparation }
  }

  public static func + (left: SQL, right: SQL) -> SQL {
    var sum = left
    sum.append(right)
    return sum
  }

  /// Makes room, so that a long statement is not copied at each step of its growth.
  fileprivate mutating func reserve(text bytes: Int, values: Int) {
    text.reserveCapacity(bytes)
    placeholders.reserveCapacity(values)
    parameters.reserve(values)
  }

  fileprivate mutating func appendPlaceholder(number: Int) {
    placeholders.append(text.utf8.count)
    text += "$"
    text += String(number)
  }
}

extension Sequence<SQL> {
  /// One piece of SQL of many, as for a list of conditions or of columns.
  public func joined(separator: SQL) -> SQL {
    var joined: SQL = ""
    for (index, piece) in enumerated() {
      if index > 0 { joined.append(separator) }
      joined.append(piece)
    }
    return joined
  }
}
