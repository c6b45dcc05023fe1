public import TimeLimits

/// Whether a request is worked on, as it is stored and listed.
public enum RequestStatus: String, Sendable, Hashable, CaseIterable, Codable {
  case open
  case closed
}

extension CaseFile.Standing {
  /// The word for it in SQL, on the command line and in the API.
  public var status: RequestStatus {
    switch self {
    case .open: .open
    case .closed: .closed
    }
  }

  /// When the case was closed.
  public var closedAt: Instant? {
    switch self {
    case .open: nil
    case .closed(let at, _): at
    }
  }
}
