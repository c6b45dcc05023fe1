import Storage

/// Why a database cannot be operated as asked.
public enum OperationError: Error, Sendable, Hashable {
  /// A server is migrated by the owner of its tables, and nothing says who that is.
  case ownerMissing
  /// The address of the owner leads to the role of the program.
  case ownerIsTheProgram
  /// The server has no role for the program, to which the migrations grant its rights.
  case programRoleMissing
  /// There is no embedded cluster yet.
  case nothingEmbedded(home: String)
}

extension OperationError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .ownerMissing:
      """
      HABEAS_OWNER_URL is not set: migrations run as the role that owns the tables; set it to \
      that role's URL, such as postgresql://habeas_owner@host/name
      """
    case .ownerIsTheProgram:
      """
      HABEAS_OWNER_URL connects as \(Premises.programRole), who must own no table: give the URL \
      of another role
      """
    case .programRoleMissing:
      """
      the server has no role \(Premises.programRole): let its administrator run \
      CREATE ROLE \(Premises.programRole) LOGIN NOSUPERUSER NOBYPASSRLS, and migrate again
      """
    case .nothingEmbedded(let home):
      "\(home): holds no database yet; make one with habeas database start"
    }
  }
}
