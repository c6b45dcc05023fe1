import ArgumentParser
import Casework
import Foundation
import Storage
import SubjectRequests
import TimeLimits

/// What commands that work for a controller have in common.
struct WorkOptions: ParsableArguments {
  @OptionGroup var database: DatabaseOptions

  @Option(help: ArgumentHelp("The controller's short name.", valueName: "slug"))
  var controller: Slug?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Who acts: a handle such as j.devries.", valueName: "name")
  )
  var officer: Handle?

  /// Opens the office; an empty embedded database gets its first controller.
  func office(_ premises: Premises) async throws -> Office {
    let office = try await Self.open(premises)
    if case .embedded = premises { try await office.ensureController(tell: OpeningReport.tell) }
    return office
  }

  /// Opens the office as it is.
  func bareOffice() async throws -> Office {
    try await Self.open(try database.premises())
  }

  private static func open(_ premises: Premises) async throws -> Office {
    try await Office.open(
      premises,
      keyFile: DatabaseOptions.keyFile(for: premises),
      law: Law(),
      collaborators: .system,
      tell: OpeningReport.tell
    )
  }

  /// Opens the desk of the controller that is meant.
  func desk() async throws -> Desk {
    try await office(try database.premises()).desk(controller, officer: handle())
  }

  /// Who acts: the name given, else that of the account the program runs under.
  func handle() throws -> Handle {
    if let officer { return officer }
    guard let handle = Handle(NSUserName()) else {
      throw ValidationError("--as: say who acts, with a handle such as j.devries")
    }
    return handle
  }
}
