/// A record that cannot be read: where, and why, without a word of what it says.
public struct CSVRefusal: Error, Sendable, Hashable, CustomStringConvertible {
  /// The line at which the record begins, from 1.
  public let line: Int
  public let reason: Reason

  public init(line: Int, reason: Reason) {
    self.line = line
    self.reason = reason
  }

  /// Why a record is refused.
  public enum Reason: Error, Sendable, Hashable {
    case nulByte
    case invalidUTF8
    /// A field begins with a quote, and none ends it.
    case unclosedQuote
    /// A quote inside a field without quotes, or something after a closing quote.
    case strayQuote
    /// A field longer than the limit, in bytes.
    case fieldTooLong(limit: Int)
    /// A record longer than the limit, in bytes.
    case recordTooLong(limit: Int)
    case columnCount(found: Int, expected: Int)
  }

  public var description: String { "line \(line): \(reason)" }
}

extension CSVRefusal.Reason: CustomStringConvertible {
  public var description: String {
    switch self {
    case .nulByte: "it holds a NUL byte, as text in UTF-16 does; save the file as UTF-8"
    case .invalidUTF8: "it is not valid UTF-8; save the file as UTF-8"
    case .unclosedQuote: "a quote is opened and never closed"
    case .strayQuote:
      "a quote stands inside a field; put the whole field in quotes and double those inside"
    case .fieldTooLong(let limit): "a field is longer than \(limit) bytes"
    case .recordTooLong(let limit): "the record is longer than \(limit) bytes"
    case .columnCount(let found, let expected):
      "it has \(found) \(found == 1 ? "field" : "fields") where the header names \(expected)"
    }
  }
}

/// Why a file cannot be read at all.
public enum CSVError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file is empty.
  case noHeader
  case unreadableHeader(CSVRefusal)
  /// The name of the column at this place, from 1, is that of an earlier one.
  case duplicateColumn(Int)
  case missingColumns([String])

  public var description: String {
    switch self {
    case .noHeader: "the file is empty; its first line names the columns"
    case .unreadableHeader(let refusal): "the header cannot be read: \(refusal)"
    case .duplicateColumn(let place): "header: column \(place) has the name of an earlier one"
    case .missingColumns(let names): "header: missing \(names.joined(separator: ", "))"
    }
  }
}
