import ArgumentParser
import SubjectRequests

/// The statuses that a report of what is open can be asked for.
struct OpenStatus: ExpressibleByArgument {
  let status: DeadlineStatus

  init?(argument: String) {
    guard let status = DeadlineStatus(rawValue: argument), status.isOpen else { return nil }
    self.status = status
  }

  static let all = DeadlineStatus.allCases.filter(\.isOpen)

  static var allValueStrings: [String] { all.map(\.rawValue) }
}
