import Foundation
public import Postgres
public import SubjectRequests

/// Checks the letters that wait to be sorted, and the reasons of those that are no request.
public enum SortingFlaws {
  /// The letters of a tenant of which something is sealed, in their order.
  public static func sealed(
    of tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> [Identifier<LetterToSort>] {
    try database.execute(
      """
      SELECT id
      FROM letter_to_sort
      WHERE controller_id = \(tenant) AND (content IS NOT NULL OR reason IS NOT NULL)
      ORDER BY id
      """
    ).map { try $0.decode("id") }
  }

  /// What is wrong with a letter: it does not open, or is not as long or not the same as it says.
  ///
  /// - Throws: `PostgresError`; what is wrong with the row is returned, not thrown.
  public static func read(
    _ id: Identifier<LetterToSort>,
    of tenant: Tenant,
    from database: Connection
  ) throws -> [EnclosureFlaw] {
    let table = "letter_to_sort.\(id)"
    do {
      let letter = try LetterToSort.load(id, of: tenant.id, for: .reading, from: database)
      guard let letter else { return [] }
      _ = try letter.reason(of: tenant, from: database)
      guard let message = try letter.message(of: tenant, from: database) else { return [] }
      var flaws: [EnclosureFlaw] = []
      if message.count != letter.octets {
        let problem = "is \(letter.octets), and the content has \(message.count)"
        flaws.append(EnclosureFlaw(field: "\(table).octets", problem: problem))
      }
      let hash = tenant.keys.lookup.hash(message: message)
      if try LetterToSort.find(hash, of: tenant.id, from: database)?.id != id {
        let problem = "is not the hash of the message"
        flaws.append(EnclosureFlaw(field: "\(table).message_hash", problem: problem))
      }
      return flaws
    } catch let error as PostgresError {
      throw error
    } catch let error as SealingError {
      return [EnclosureFlaw(field: table, problem: "\(error)")]
    } catch {
      return [EnclosureFlaw(field: table, problem: "cannot be read")]
    }
  }
}
