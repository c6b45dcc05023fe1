extension CourseReading {
  /// Lets the period begin when the request reaches an official channel, where it came by another.
  func arriving(_ course: Course) -> CourseOutcome {
    guard terms.channels == .officialOnly,
      case .unofficial(let channel, let official) = facts.arrival
    else { return .goes(course) }
    guard let official else {
      trace.note(
        StepNote(.channelOpen, .date(course.eventDay), .phrase(channel.phrase), cites: .channel)
      )
      return .suspended(since: course.eventDay, reason: .officialChannel)
    }
    trace.note(
      StepNote(
        .channelReached,
        .date(course.eventDay),
        .phrase(channel.phrase),
        .date(official),
        cites: .channel
      )
    )
    return .goes(course.restarting(on: official))
  }
}

extension DeadlineCalculation {
  /// Tells that a channel is not asked about, where the rule counts every receipt, or has no period
  /// that could begin later.
  func noteChannelWithoutEffect() {
    guard terms.isOfRequest, case .unofficial(let channel, _) = facts.arrival
    else { return }
    if case .within(let period) = terms.limit, period.unit != .hour,
      terms.channels == .officialOnly
    {
      return
    }
    trace.note(StepNote(.channelWithoutEffect, .phrase(channel.phrase)))
  }
}

extension UnofficialChannel {
  fileprivate var phrase: PhraseKey {
    switch self {
    case .randomAddress: .randomAddress
    case .unintendedChannel: .unintendedChannel
    case .uninvolvedEmployee: .uninvolvedEmployee
    }
  }
}
