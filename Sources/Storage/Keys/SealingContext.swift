public import Foundation

/// The one place where a sealed value may be opened: a column of a row of a controller.
///
/// It is the associated data of the seal (NIST SP 800-38D): a value copied to another row, column,
/// table or controller does not open there.
public struct SealingContext: Sendable, Hashable {
  public let controller: UUID
  /// The table's name without its schema, as in the migrations.
  public let table: String
  /// The row's primary key, apart from the controller.
  public let row: UUID
  public let column: String

  public init(controller: UUID, table: String, row: UUID, column: String) {
    self.controller = controller
    self.table = table
    self.row = row
    self.column = column
  }
}
