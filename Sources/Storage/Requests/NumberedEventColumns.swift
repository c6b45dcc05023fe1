import SubjectRequests

// What happens to tasks, recipients and restrictions, in the columns of `event`.
extension EventColumns {
  mutating func take(_ number: Int, _ happening: TaskHappening) {
    self.number = number
    switch happening {
    case .set(let action, let system, let handle):
      detail = action.rawValue
      words = system
      assignee = handle
    case .done(let result, let note):
      detail = result.rawValue
      words = note
    case .deferred(let deferral):
      detail = deferral.ground.rawValue
      firesOn = deferral.day
      words = deferral.reasons
    case .fired: break
    }
  }

  mutating func take(_ number: Int, _ happening: RecipientHappening) {
    self.number = number
    switch happening {
    case .named(let name): words = name
    case .told(let channel): detail = channel.rawValue
    case .acknowledged: break
    case .excused(let excuse, let reasons):
      detail = excuse.rawValue
      words = reasons
    }
  }

  mutating func take(_ happening: RestrictionHappening) {
    switch happening {
    case .imposed(let ground, let scope):
      detail = ground.rawValue
      words = scope
    case .liftingTold(let reasons, let day):
      words = reasons
      firesOn = day
    case .lifted(let told, let day):
      otherMoment = told
      firesOn = day
    }
  }

  func taskHappening() throws -> Happening {
    let happening: TaskHappening =
      switch kind {
      case .taskSet: .set(try word(), system: try text(), to: assignee)
      case .taskDone: .done(try word(), note: words)
      case .taskDeferred: .deferred(try deferral())
      default: .fired
      }
    return .task(try present(number), happening)
  }

  func recipientHappening() throws -> Happening {
    let happening: RecipientHappening =
      switch kind {
      case .recipientNamed: .named(try text())
      case .recipientTold: .told(by: try word())
      case .recipientExcused: .excused(try word(), reasons: try text())
      default: .acknowledged
      }
    return .recipient(try present(number), happening)
  }

  func restrictionHappening() throws -> Happening {
    switch kind {
    case .restricted: .restriction(.imposed(try word(), scope: try text()))
    case .liftingTold: .restriction(.liftingTold(reasons: try text(), on: firesOn))
    default: .restriction(.lifted(told: try present(otherMoment), on: firesOn))
    }
  }

  private func deferral() throws -> Deferral {
    Deferral(
      ground: try word(),
      until: firesOn.map(Deferral.Until.day) ?? .event,
      reasons: try text()
    )
  }

  /// The detail as a word of a closed vocabulary.
  func word<Word: RawRepresentable<String>>() throws -> Word {
    try present(detail.flatMap(Word.init))
  }
}
