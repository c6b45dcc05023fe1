/// One consent event as a row of a file gives it: text that has not been checked.
public struct ConsentRow: Sendable, Hashable {
  /// The columns of a file; the first four are required.
  public enum Column: String, Sendable, Hashable, CaseIterable {
    case principal, purpose, event, occurred
    /// The kind of the identifier, such as `email`; a file may name one for all its rows instead.
    case kind
    /// Such as `web-form@2:nl`.
    case notice
    case expression, expires, method, element, guardian, evidence, reason, request
    /// A UUID that names the event, as an export gives it; else all that the row says does.
    case id
  }

  private var fields: [Column: String] = [:]

  /// The columns without which a file is of no use.
  public static let required: [Column] = [.principal, .purpose, .event, .occurred]

  public init() {}

  /// A field; nil where it is empty.
  public subscript(column: Column) -> String? {
    get { fields[column] }
    set { fields[column] = newValue.flatMap { $0.isEmpty ? nil : $0 } }
  }

  /// All that the row says, in a fixed order: what makes it the same row when loaded again.
  var inOrder: [String] {
    Column.allCases.filter { $0 != .id }.map { fields[$0] ?? "" }
  }
}
