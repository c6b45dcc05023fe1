import Foundation
import Postgres

/// Brings the template's schema up to date, as the owner.
enum TemplateMigration {
  static func apply(to address: DatabaseAddress) async throws {
    let session = Session(address)
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sql/migrations")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    for file in files where file.hasSuffix(".sql") {
      let sql = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      try await session.transaction { db in try db.execute(SQL(script: sql)) }
    }
    await session.close()  // A template must have no connections.
  }
}
