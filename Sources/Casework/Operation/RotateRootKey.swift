import Postgres
public import Storage
import SubjectRequests
import TimeLimits

/// What a rotation of the root key did.
public struct KeyRotation: Sendable, Hashable {
  /// The root key that wraps from now on.
  public let current: RootKeyIdentifier
  /// The root keys that were retired.
  public let retired: [RootKeyIdentifier]
  /// How many controllers' keys were wrapped anew.
  public let rewrapped: Int
  public let beginning: Beginning

  /// How the rotation began.
  public enum Beginning: Sendable, Hashable {
    case newKey
    /// The file held several keys: an earlier rotation was broken off, and this one finished it.
    case resumed
  }
}

/// What becomes of a former root key when nothing in the database is wrapped under it any more.
public enum FormerKeys: Sendable, Hashable {
  case dropped
  /// Kept in the file, for another database that is still to be rotated with it.
  case kept
}

/// Puts a new root key in the place of the current one.
///
/// The file has both keys first, then the rows change, controller by controller, and at last the old
/// key goes. Broken off anywhere, everything still opens, and the same command goes on.
public struct RootKeyRotation: Sendable {
  private let offices: [Office]
  private let file: KeyFile

  /// Prepares a rotation in every database that the key file serves here.
  ///
  /// - Throws: as ``Office/open(_:keyFile:law:collaborators:tell:)``.
  public init(
    _ premises: Premises,
    keyFile: KeyFile,
    law: Law,
    collaborators: Collaborators,
    tell: (Office.OpeningNews) -> Void
  ) async throws {
    guard try await !premises.everyDatabase().isEmpty else {
      guard case .embedded(let cluster, _) = premises else { throw OperationError.ownerMissing }
      throw OperationError.nothingEmbedded(home: cluster.home)
    }
    var offices: [Office] = []
    for database in try await premises.everyDatabase() {
      offices.append(
        try await Office.open(
          database,
          keyFile: keyFile,
          law: law,
          collaborators: collaborators,
          tell: tell
        )
      )
    }
    self.offices = offices
    file = keyFile
  }

  /// Rotates the key.
  ///
  /// - Throws: `KeyFileLockError` where another rotation is under way; `KeyFileError`;
  ///   `SealingError`; `PostgresError`.
  public func run(_ former: FormerKeys) async throws -> KeyRotation {
    let lock = try KeyFileLock(file)
    defer { withExtendedLifetime(lock) {} }
    let (ring, beginning) = try begin()
    var rewrapped = 0
    for office in offices { rewrapped += try await office.rewrapControllers(with: ring) }
    if former == .dropped { try file.replace(with: ring.withoutOlderKeys()) }
    return KeyRotation(
      current: ring.current.identifier,
      retired: ring.older.map(\.identifier),
      rewrapped: rewrapped,
      beginning: beginning
    )
  }

  private func begin() throws -> (KeyRing, KeyRotation.Beginning) {
    let ring = try file.read()
    guard ring.older.isEmpty else { return (ring, .resumed) }
    let rotated = ring.rotated(to: .generate())
    try file.replace(with: rotated)
    return (rotated, .newKey)
  }
}

extension Office {
  /// Wraps the keys of every controller under the current root key, and retires the older ones.
  func rewrapControllers(with ring: KeyRing) async throws -> Int {
    let now = collaborators.now()
    try await pool.withSession { session in
      try await session.transaction {
        try ControllerKeyStore.register(ring.current.identifier, at: now, in: $0)
      }
    }
    var rewrapped = 0
    repeat {
      for entry in try await directory() {
        let database = TenantDatabase(pool: pool, controller: entry.id)
        let outcome = try await database.perform(collaborators.identifier(now)) { connection in
          try ControllerKeyStore.rewrap(
            entry.id,
            slug: entry.slug,
            with: ring,
            at: now,
            in: connection
          )
        }
        if outcome == .done { rewrapped += 1 }
      }
    } while try await retire(ring.older) == .stillInUse
    return rewrapped
  }

  func directory() async throws -> [ControllerEntry] {
    try await read { try ControllerStore.directory($0).map(ControllerEntry.init) }
  }

  private enum Retirement {
    case done
    /// A controller was added under an old key meanwhile.
    case stillInUse
  }

  /// Forgets older keys; the database refuses while anything is wrapped under them.
  private func retire(_ older: [RootKey]) async throws -> Retirement {
    do {
      try await pool.withSession { session in
        try await session.transaction { connection in
          for key in older { try ControllerKeyStore.forget(key.identifier, in: connection) }
        }
      }
      return .done
    } catch let error as PostgresError where error.state == .foreignKeyViolation {
      return .stillInUse
    }
  }
}
