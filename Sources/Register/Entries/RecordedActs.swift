import Records

extension RegisterRecord {
  /// Most records say how things are, and nothing that was done.
  public func dropped(from earlier: Self) -> [String] { [] }
}

extension Breach {
  public func dropped(from earlier: Breach) -> [String] {
    var places = earlier.notifications.places("notifications", notIn: notifications)
    let isOpenAnew = reopenings.count > earlier.reopenings.count
    if case .notAssessed = risk, earlier.risk != risk, !isOpenAnew { places.append("risk") }
    switch earlier.communication {
    case .notDecided: break
    case .notRequired:
      // Who is told after all is told.
      if case .notDecided = communication, !isOpenAnew { places.append("communication") }
    case .sent: if communication != earlier.communication { places.append("communication") }
    }
    places += earlier.reopenings.places("reopenings", notIn: reopenings)
    // What was taken up again was closed.
    let isTakenUp = reopenings.contains { $0.closure == earlier.closure }
    return places + (isTakenUp ? [] : earlier.closure.place("closure", unlike: closure))
  }
}

extension ProcessorBreach {
  public func dropped(from earlier: ProcessorBreach) -> [String] {
    let notices = earlier.controllers.flatMap { before in
      before.notices.places(
        "controllers[\(before.id)].notices",
        notIn: controllers.first { $0.id == before.id }?.notices ?? []
      )
    }
    let places = notices + earlier.reopenings.places("reopenings", notIn: reopenings)
    // What was taken up again was closed.
    let isTakenUp = reopenings.contains { $0.closure == earlier.closure }
    return places + (isTakenUp ? [] : earlier.closure.place("closure", unlike: closure))
  }
}

extension RetentionSchedule {
  public func dropped(from earlier: RetentionSchedule) -> [String] {
    earlier.proofs.enumerated().filter { _, before in
      !proofs.contains { proof in
        proof.through == before.through && proof.active == before.active
          && (before.backups == nil || proof.backups == before.backups)
      }
    }.map { index, _ in "proofs[\(index)]" }
  }
}

extension AdoptedModel {
  public func dropped(from earlier: AdoptedModel) -> [String] {
    earlier.own.flatMap { before in
      before.standing.reviews.places(
        "own[\(before.code)].reviews",
        notIn: own.first { $0.code == before.code }?.standing.reviews ?? []
      )
    }
  }
}

extension RecurringDuty {
  public func dropped(from earlier: RecurringDuty) -> [String] {
    earlier.done.places("done", notIn: done)
  }
}

extension Array where Element: Hashable {
  /// The places of what is not there any more.
  fileprivate func places(_ place: String, notIn later: [Element]) -> [String] {
    let kept = Set(later)
    return enumerated().filter { !kept.contains($0.element) }.map { "\(place)[\($0.offset)]" }
  }
}

extension Optional where Wrapped: Equatable {
  /// The place where something was that is not there any more, or is something else.
  fileprivate func place(_ place: String, unlike later: Wrapped?) -> [String] {
    self == nil || self == later ? [] : [place]
  }
}
