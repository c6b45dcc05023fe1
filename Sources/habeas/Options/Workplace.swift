import ArgumentParser
import Casework
import Foundation
import SubjectRequests

/// Where a command works, for which controller, and who acts.
struct Workplace {
  let database: DatabaseOptions
  let controller: Slug?
  let officer: Handle?

  /// Opens the desk of the controller that is meant.
  func desk() async throws -> Desk {
    try await office().desk(controller, officer: handle())
  }

  /// Opens the office; an empty embedded database gets its first controller.
  func office() async throws -> Office {
    let premises = try database.premises()
    let office = try await Self.open(premises)
    if case .embedded = premises { try await office.ensureController(tell: OpeningReport.tell) }
    return office
  }

  /// Opens the office as it is, without a first controller.
  func bareOffice() async throws -> Office {
    try await Self.open(try database.premises())
  }

  /// Who acts: the name given, else that of the account the program runs under.
  func handle() throws -> Handle {
    if let officer { return officer }
    guard let handle = Handle(NSUserName()) else {
      throw ValidationError("--as: say who acts, with a handle such as j.devries")
    }
    return handle
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
}
