import Postgres
import Storage

/// Brings the template's schema up to date, as the owner and as the program does it.
enum TemplateMigration {
  static func apply(to address: DatabaseAddress) async throws {
    let session = Session(address)
    _ = try await Migrator(owner: session).migrate()
    await session.close()  // A template must have no connections.
  }
}
