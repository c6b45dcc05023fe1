/// What an officer states beside the register, on one activity or on all that are told.
public struct AccessStatement: Sendable, Hashable, Codable {
  /// The label of the activity; nil means each of them.
  public var activity: String?
  /// Told beside what the register says.
  public var add: AccessTexts?
  /// Told in place of what the register says.
  public var set: AccessTexts?
  /// Why a point, or the rest of it, is not told; the person reads this.
  public var without: [AccessPoint: String]?

  public init(
    activity: String? = nil,
    add: AccessTexts? = nil,
    set: AccessTexts? = nil,
    without: [AccessPoint: String]? = nil
  ) {
    self.activity = activity
    self.add = add
    self.set = set
    self.without = without
  }
}

/// Texts on some points of an activity; those that are nil are left as they are.
public struct AccessTexts: Sendable, Hashable, Codable {
  public var purposes: [String]?
  public var lawfulBases: [String]?
  public var categories: [String]?
  public var recipients: [String]?
  public var transfers: [AccessInformation.Transfer]?
  public var retention: [String]?
  public var sources: [String]?
  public var automatedDecisions: [AccessInformation.AutomatedDecision]?

  public init() {}
}

/// Why a statement cannot be taken.
public enum AccessStatementRefusal: Error, Sendable, Hashable, CustomStringConvertible {
  case noSuchActivity(String, chosen: [String])
  /// It states nothing.
  case empty
  case blank(AccessPoint)

  public var description: String {
    switch self {
    case .noSuchActivity(let label, let chosen):
      """
      statement on \(label): it is not among the activities that are told \
      (\(chosen.joined(separator: ", ")))
      """
    case .empty: "statement: it needs one of add, set and without"
    case .blank(let point): "statement: \(point.rawValue): a text is empty"
    }
  }
}

extension AccessStatement {
  func check() throws(AccessStatementRefusal) {
    guard add != nil || set != nil || without?.isEmpty == false else { throw .empty }
    for (point, why) in without ?? [:] where why.isBlank { throw .blank(point) }
    for texts in [add, set].compactMap(\.self) {
      for point in AccessPoint.allCases where texts.told(on: point).contains(where: \.isBlank) {
        throw .blank(point)
      }
    }
  }
}

extension AccessTexts {
  /// The texts on a point; none where it is left as it is.
  fileprivate func told(on point: AccessPoint) -> [String] {
    switch point {
    case .purposes: purposes ?? []
    case .lawfulBases: lawfulBases ?? []
    case .categories: categories ?? []
    case .recipients: recipients ?? []
    case .transfers: (transfers ?? []).flatMap { [$0.destination, $0.safeguards] }
    case .retention: retention ?? []
    case .sources: sources ?? []
    case .automatedDecisions: (automatedDecisions ?? []).flatMap { [$0.logic, $0.consequences] }
    }
  }
}
