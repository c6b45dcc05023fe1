import ArgumentParser
import Casework
import SubjectRequests

/// What commands have in common that record nothing, and give `--as` another meaning.
struct ReadingOptions: ParsableArguments {
  @OptionGroup var database: DatabaseOptions

  @Option(
    help: ArgumentHelp(
      "The controller's short name: lower-case letters, digits, hyphens.",
      valueName: "slug"
    )
  )
  var controller: Slug?

  /// Whether a controller or a database is named, so that what is inside the program is not all.
  var namesDatabase: Bool { controller != nil || database.url != nil || database.demo }

  /// Opens the desk of the controller that is meant.
  func desk() async throws -> Desk {
    try await Workplace(database: database, controller: controller, officer: nil).desk()
  }
}
