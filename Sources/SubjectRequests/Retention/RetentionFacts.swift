public import TimeLimits

/// What decides whether a closed case may be erased; it holds nothing personal.
public struct RetentionFacts: Sendable, Hashable {
  public let hold: CaseHold?
  /// The rights whose claims still wait for the controller.
  public let openClaims: [Right]
  /// How many restrictions of processing are in force (Article 18).
  public let restrictions: Int
  /// Tasks of claims that came to their end; those of open claims go with them.
  public let openTasks: Int
  /// Erasures that are deferred, or fired and not done yet.
  public let waitingTasks: Int
  /// The first day that fires a deferred erasure.
  public let firesOn: CalendarDate?
  public let recipientsToTell: Int
  /// Letters that are queued, or of which it is not known whether they were sent.
  public let unsettledLetters: Int

  public init(
    hold: CaseHold?,
    openClaims: [Right],
    restrictions: Int,
    openTasks: Int,
    waitingTasks: Int,
    firesOn: CalendarDate?,
    recipientsToTell: Int,
    unsettledLetters: Int
  ) {
    self.hold = hold
    self.openClaims = openClaims
    self.restrictions = restrictions
    self.openTasks = openTasks
    self.waitingTasks = waitingTasks
    self.firesOn = firesOn
    self.recipientsToTell = recipientsToTell
    self.unsettledLetters = unsettledLetters
  }

  /// Takes the facts from a case.
  public init(_ file: CaseFile, unsettledLetters: Int) {
    let claims = file.claims
    self.init(
      hold: file.hold,
      openClaims: file.isUnanswered ? [] : file.openClaims.map(\.right.right),
      restrictions: claims.count { $0.restriction?.isInForce == true },
      openTasks: claims.filter { !$0.progress.isOpen }.map(\.openTasks.count).reduce(0, +),
      waitingTasks: claims.map(\.waitingTasks.count).reduce(0, +),
      firesOn: claims.compactMap(\.firesOn).min(),
      recipientsToTell: claims.map(\.recipientsToTell.count).reduce(0, +),
      unsettledLetters: unsettledLetters
    )
  }

  /// What stands against the erasure of the case on a day; none where nothing does.
  public func obstacles(on day: CalendarDate) -> [RetentionObstacle] {
    var obstacles: [RetentionObstacle] = []
    if let hold, hold.holds(on: day) { obstacles.append(.hold(hold.ground, hold.until)) }
    if !openClaims.isEmpty { obstacles.append(.openClaims(openClaims)) }
    if restrictions > 0 { obstacles.append(.restriction) }
    if openTasks > 0 { obstacles.append(.openTasks(openTasks)) }
    if waitingTasks > 0 { obstacles.append(.deferredErasures(waitingTasks, firesOn: firesOn)) }
    if recipientsToTell > 0 { obstacles.append(.recipientsToTell(recipientsToTell)) }
    if unsettledLetters > 0 { obstacles.append(.unsettledLetters(unsettledLetters)) }
    return obstacles
  }
}

extension CaseFile {
  /// Whether the case ended since the person never answered: what is open then stays so.
  fileprivate var isUnanswered: Bool {
    if case .closed(_, .unanswered) = standing { true } else { false }
  }
}
