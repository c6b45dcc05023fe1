public import TimeLimits

/// How the copy of the data goes to the person (Article 15(3), 20(1)), or why none does.
public enum CopyOfData: Sendable, Hashable {
  /// In the access package of a number.
  case package(Int)
  /// By another way, in words: on paper, in person, through an account.
  case otherwise(String)
  /// None is given, for reasons that the person is told.
  case withheld(reasons: String)
}

/// How a copy went to the person, and when that was recorded to be.
public struct GivenCopy: Sendable, Hashable {
  public let copy: CopyOfData
  public let at: Instant
}

extension CopyOfData {
  /// The words in SQL.
  public enum Word: String, Sendable, Hashable, CaseIterable {
    case package
    case otherwise
    case withheld
  }

  public var word: Word {
    switch self {
    case .package: .package
    case .otherwise: .otherwise
    case .withheld: .withheld
    }
  }

  /// The copy in words, for a person who reads the history.
  var words: String {
    switch self {
    case .package(let number): "in package \(number)"
    case .otherwise(let way): way
    case .withheld(let reasons): "none: \(reasons)"
    }
  }
}

/// How the copy of the data goes to the person is recorded, or why none does.
public struct RecordCopy: Act {
  public let kind = EventKind.copyRecorded
  public let needs = CaseRequirement.anyCase
  public let copy: CopyOfData

  public init(_ copy: CopyOfData) {
    self.copy = copy
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    switch copy {
    case .package: break
    case .otherwise(let words), .withheld(let words):
      guard !words.isBlank else { throw .emptyText(kind) }
    }
    guard let claim = file.claims.first(where: \.right.right.asksForACopy) else {
      throw .nobodyAskedForACopy
    }
    if copy.word != .withheld { try file.checkPerson(for: claim.right) }
    return [ProposedEvent(.copy(copy))]
  }
}

extension Right {
  /// Whether the answer holds a copy of the data (Article 15(3), 20(1)).
  public var asksForACopy: Bool { self == .access || self == .portability }
}

extension CaseFile {
  /// The tasks of a claim that found data of which the answer promises a copy, while nothing says
  /// how the copy is given.
  public func tasksWithoutCopy(of claim: Claim) -> [CaseTask] {
    guard !isCopyRecorded(for: claim), claim.right.right.asksForACopy else { return [] }
    return Coverage(of: claim).found
  }

  /// Whether it is recorded how the copy goes to the person, or why none does.
  func isCopyRecorded(for claim: Claim) -> Bool {
    claim.right.right.asksForACopy && copies.contains { claim.isUntold($0.at) }
  }
}
