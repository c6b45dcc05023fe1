public import SubjectRequests
public import TimeLimits

/// A row that is derived from events, column by column, so that what is stored can be compared
/// with what is rebuilt.
public struct DerivedRow: Sendable, Hashable {
  public let place: Place
  /// The right of the claim it is about; nil for the request itself.
  public let right: String?
  public let columns: [Column]

  /// Which row it is, within a request.
  public enum Place: Sendable, Hashable {
    case request
    case claim(Identifier<Claim>)
    case deadline(Identifier<Claim>, ClockKind)
  }

  /// A derived column, its value written as text.
  public struct Column: Sendable, Hashable {
    public let name: String
    public let value: String?

    init(_ name: String, _ value: (some CustomStringConvertible)?) {
      self.name = name
      self.value = value?.description
    }
  }

  init(_ place: Place, right: String? = nil, _ columns: [Column]) {
    self.place = place
    self.right = right
    self.columns = columns
  }

  /// The value of a column.
  public subscript(column: String) -> String? {
    columns.first { $0.name == column }?.value
  }
}
