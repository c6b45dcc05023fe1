import Glibc

/// A statement and its bound parameters.
///
/// Interpolated values never become part of the text: `"WHERE id = \(id)"` is sent as
/// `WHERE id = $1` with `id` bound beside it, with its type.
public struct SQL: Sendable, Equatable {
  /// What the server parses: it holds `$1`, `$2` and no values.
  public internal(set) var text: String
  var parameters = Parameters()
  /// Where the text holds each placeholder, in UTF-8 bytes from its start.
  var placeholders: [Int] = []
  var preparation = Preparation.named

  /// How a statement is sent.
  enum Preparation {
    /// Prepared once for each connection and kept.
    case named
    /// Parsed anew, since its text is seldom the same twice.
    case once
    /// Sent as it is; may hold several statements.
    case script
  }

  /// Trusted text, such as an embedded migration.
  ///
  /// It may hold several statements, which then run as one transaction unless they say otherwise;
  /// their rows are not returned.
  public init(script text: String) {
    self.text = text
    preparation = .script
  }

  /// The number of bound values.
  public var parameterCount: Int { parameters.count }

  /// The same statement, parsed anew at each use: for a text that is seldom the same twice.
  public var preparedOnce: SQL {
    var copy = self
    copy.preparation = .once
    return copy
  }

  /// Whether the text would end before its end for libpq, which takes it as a C string.
  var holdsNUL: Bool {
    // Quicker than a loop of ours over what may be kilobytes, at every use.
    text.utf8.withContiguousStorageIfAvailable { bytes in
      bytes.baseAddress.map { memchr($0, 0, bytes.count) != nil } ?? false
    } ?? text.utf8.contains(0)
  }

  /// The first characters of the text, to name the statement in an error.
  var summary: String {
    let line = text.split(whereSeparator: \.isWhitespace).prefix(12).joined(separator: " ")
    return line.count > 80 ? "\(line.prefix(79))…" : line
  }
}
