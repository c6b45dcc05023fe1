import ArgumentParser
import SubjectRequests

/// The statuses that a report of what is open can be asked for.
enum OpenStatus: ExpressibleByArgument, CaseIterable {
  case running, suspended, countryMissing, noFixedPeriod

  var status: DeadlineStatus {
    switch self {
    case .running: .running
    case .suspended: .suspended
    case .countryMissing: .countryMissing
    case .noFixedPeriod: .noFixedPeriod
    }
  }

  init?(argument: String) {
    guard let open = Self.allCases.first(where: { $0.status.rawValue == argument }) else {
      return nil
    }
    self = open
  }

  static var allValueStrings: [String] { allCases.map(\.status.rawValue) }
}
