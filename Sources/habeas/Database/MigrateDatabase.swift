import ArgumentParser
import Casework
import Foundation
import Postgres
import Schema

/// `habeas database migrate`.
struct MigrateDatabase: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "migrate",
    abstract: "Brings the schema of the database up to date.",
    discussion: """
      On a server it connects as the role that owns the tables, by HABEAS_OWNER_URL; the role \
      habeas_program must exist. The embedded database has an owner of its own.
      Example: HABEAS_OWNER_URL=postgresql://habeas_owner@db.example.org/habeas \
      habeas database migrate --database postgresql://habeas_program@db.example.org/habeas
      """
  )

  @OptionGroup var database: DatabaseOptions

  func run() async throws {
    let url = ProcessInfo.processInfo.environment["HABEAS_OWNER_URL"] ?? ""
    let owner = url.isEmpty ? nil : try DatabaseAddress(url)
    MigrationOutput.print(try await database.premises().migrate(owner: owner))
  }
}
