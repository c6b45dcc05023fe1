public import Foundation
public import Postgres
public import SubjectRequests
public import TimeLimits

/// Whose list a file may be that is imported.
public enum SuppressionListSource: Sendable, Hashable {
  /// The controller's, in this database or in one of which this is a restored copy.
  case sameDatabase
  /// The controller's too, but in a database in which it had another identifier: one that was lost,
  /// or one beside which this database keeps the list alone.
  case anotherDatabase
}

extension SuppressionList {
  /// What an import added.
  public struct Imported: Sendable, Hashable {
    public let erased: Int
    public let lifted: Int
    /// Cases of the database itself.
    public let cases: Int
    /// How many entries were on the list already.
    public let known: Int
  }

  /// Adds the entries of a file that ``export(at:of:from:)`` wrote, and the keys that find them.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - source: whose list it may be.
  ///   - tenant: whose list it is added to.
  ///   - slug: the short name of the tenant.
  ///   - ring: the root keys.
  ///   - instant: when it is imported.
  ///   - database: the connection of a transaction in the scope of the tenant.
  /// - Returns: how many entries are new.
  /// - Throws: ``SuppressionFileError`` where it is not the list of the controller, as it was
  ///   written; `SealingError`; `PostgresError`.
  public static func add(
    _ bytes: Data,
    from source: SuppressionListSource,
    to tenant: Tenant,
    slug: Slug,
    with ring: KeyRing,
    at instant: Instant,
    in database: Connection
  ) throws -> Imported {
    let content = try SuppressionFileContent(Array(bytes), from: source, for: tenant, with: ring)
    try ControllerKeyStore.add(
      content.keys,
      to: tenant.id,
      slug: slug,
      with: ring,
      at: instant,
      in: database
    )
    var added = (erased: 0, lifted: 0, cases: 0)
    for batch in content.erased.batches {
      added.erased += try database.execute(batch.insertion(in: tenant.id)).count
    }
    for batch in content.lifted.batches {
      added.lifted += try database.execute(batch.insertion(in: tenant.id)).count
    }
    for batch in content.cases.batches {
      added.cases += try database.execute(batch.insertion(in: tenant.id)).count
    }
    let all = content.erased.count + content.lifted.count + content.cases.count
    return Imported(
      erased: added.erased,
      lifted: added.lifted,
      cases: added.cases,
      known: all - added.erased - added.lifted - added.cases
    )
  }
}

extension Array {
  /// Parts of a size that one statement takes well.
  fileprivate var batches: [[Element]] {
    stride(from: 0, to: count, by: 5_000).map { Array(self[$0..<Swift.min($0 + 5_000, count)]) }
  }
}
