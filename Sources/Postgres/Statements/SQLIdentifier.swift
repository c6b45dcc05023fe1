/// A name of a table, column, role or database, to be quoted where it is interpolated.
public struct SQLIdentifier: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The names from the outermost in: a schema and its table, or one alone.
  public let parts: [String]

  /// One name, or a qualified one: `SQLIdentifier("keys", "data_key")`.
  public init(_ first: String, _ rest: String...) {
    parts = [first] + rest
  }

  public init(stringLiteral name: String) {
    parts = [name]
  }

  /// Between double quotes, with those inside doubled; a NUL, which no name can hold, is dropped.
  public var quoted: String {
    parts.map { part in
      let escaped = part.filter { $0 != "\0" }.split(
        separator: "\"",
        omittingEmptySubsequences: false
      )
      return "\"\(escaped.joined(separator: "\"\""))\""
    }.joined(separator: ".")
  }
}
