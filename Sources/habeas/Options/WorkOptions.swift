import ArgumentParser
import Casework
import SubjectRequests

/// What commands that work for a controller have in common.
struct WorkOptions: ParsableArguments {
  @OptionGroup var database: DatabaseOptions

  @Option(
    help: ArgumentHelp(
      "The controller's short name: lower-case letters, digits, hyphens.",
      valueName: "slug"
    )
  )
  var controller: Slug?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Who acts: a handle such as j.devries.", valueName: "name")
  )
  var officer: Handle?

  var place: Workplace {
    Workplace(database: database, controller: controller, officer: officer)
  }

  /// Opens the desk of the controller that is meant.
  func desk() async throws -> Desk { try await place.desk() }
}
