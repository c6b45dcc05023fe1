import ArgumentParser
import Casework
import Documents
import Foundation
import Records
import Register
import SubjectRequests

/// Which activities of the register the person is told of, and what is stated beside it.
struct ScopeOptions: ParsableArguments {
  @Option(
    name: .customLong("activity"),
    help: ArgumentHelp("An activity of the register that concerns the person.", valueName: "label")
  )
  var activities: [Label<ProcessingActivity>] = []

  @Option(
    help: ArgumentHelp(
      "The category of data subjects the person belongs to: all activities that name it.",
      valueName: "category"
    )
  )
  var subjects: String?

  @Option(
    help: ArgumentHelp(
      "What is stated beside the register, as YAML or JSON: statements, each with activity, add, "
        + "set, without.",
      valueName: "file"
    )
  )
  var statements: String?

  @Option(
    help: ArgumentHelp(
      "Why a point is not told, in words for the person; the point is a key such as "
        + "automatedDecisions or retention.",
      valueName: "[label/]point=why"
    )
  )
  var without: [WithoutArgument] = []

  /// What the options choose.
  func scope() throws -> AccessScope {
    var stated: [AccessStatement] = []
    if let path = statements {
      guard let bytes = FileManager.default.contents(atPath: path) else {
        throw ValidationError("--statements \(path): cannot be read")
      }
      stated = try StatementFile.read(bytes)
    }
    return AccessScope(
      activities: activities,
      subjects: subjects,
      statements: stated + without.map(\.statement)
    )
  }

  func validate() throws {
    guard activities.isEmpty, subjects == nil, statements != nil || !without.isEmpty else { return }
    throw ValidationError("--statements and --without go with --activity or --subjects")
  }
}

/// `LABEL/POINT=WHY` or `POINT=WHY`.
struct WithoutArgument: ExpressibleByArgument {
  let statement: AccessStatement

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, !parts[1].allSatisfy(\.isWhitespace) else { return nil }
    let place = parts[0].split(separator: "/", maxSplits: 1)
    guard let word = place.last, let point = AccessPoint(rawValue: String(word)) else { return nil }
    statement = AccessStatement(
      activity: place.count == 2 ? String(place[0]) : nil,
      without: [point: String(parts[1])]
    )
  }
}
