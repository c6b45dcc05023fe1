import ArgumentParser
import Casework
import Storage
import SubjectRequests

/// `habeas key check`.
struct CheckKey: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks that the key file can be read and opens the keys of every controller.",
    discussion: "Example: HABEAS_KEY_FILE=/etc/habeas/root.key habeas key check"
  )

  @OptionGroup var database: DatabaseOptions

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    let premises = try database.premises()
    let file = try DatabaseOptions.keyFile(for: premises)
    let inspection = try await premises.inspectKeys(file)
    if json {
      try JSONOutput.print(KeyInspectionJSON(inspection, path: file.path))
    } else {
      print(inspection, path: file.path)
    }
    if !inspection.isWhole { throw ExitCode(ExitStatus.refused) }
  }

  private func print(_ inspection: KeyInspection, path: String) {
    Terminal.print("key file   \(path), for its owner only")
    for (index, key) in inspection.rootKeys.enumerated() {
      Terminal.print("root key   \(key)\(index == 0 ? ", the current one" : ", a former one")")
    }
    if inspection.databases.isEmpty { Terminal.print("database   not made yet") }
    for database in inspection.databases {
      Terminal.print("database   \(database.name): the keys of \(database.opened) controllers open")
      for failure in database.failures {
        Terminal.print("           \(failure.controller): \(failure.reason)")
      }
    }
    if inspection.rootKeys.count > 1 {
      Terminal.print("A rotation was not finished: run habeas key rotate.")
    }
  }
}

/// What a key file opens, as `--json` prints it.
private struct KeyInspectionJSON: Encodable {
  let file: String
  let rootKeys: [String]
  let databases: [Database]

  /// The keys of one database.
  struct Database: Encodable {
    let name: String
    let opened: Int
    let failures: [Failure]
  }

  /// A controller whose keys do not open.
  struct Failure: Encodable {
    let controller: String
    let reason: String
  }

  init(_ inspection: KeyInspection, path: String) {
    file = path
    rootKeys = inspection.rootKeys.map(\.description)
    databases = inspection.databases.map { database in
      Database(
        name: database.name,
        opened: database.opened,
        failures: database.failures.map {
          Failure(controller: $0.controller.description, reason: $0.reason)
        }
      )
    }
  }
}
