public import Records
public import TimeLimits

extension Obligation {
  /// Whether the obligation is about honouring a right, by the provisions that the model cites.
  ///
  /// Article 28(3)(e), the processor's assistance with requests, is about all of them.
  ///
  /// - Parameter article: the article of the right as it is cited: `17`, `21(1)`.
  /// - Returns: false for an article that is no right, as well.
  public func bears(on article: String) -> Bool {
    guard let right = Int(article.prefix(while: \.isNumber)) else { return false }
    return provisions.split(separator: " ").contains { provision in
      if provision == "28(3)(e)" { return true }
      let ends = provision.split(separator: "-").map { Int($0) }
      guard let first = ends.first ?? nil, let last = ends.last ?? nil else { return false }
      return first <= right && right <= last
    }
  }
}

/// What must be done at a service for a right to be honoured, and by what obligation.
public struct ServiceTask: Sendable, Hashable {
  public let processor: Label<AdoptedModel>
  /// The service by its name.
  public let service: String
  public let obligation: Label<Obligation>
  public let owner: Label<Officer>?
}

extension AdoptedModel {
  /// The task that a right brings at this service.
  ///
  /// - Parameters:
  ///   - article: the article of the right as it is cited: `17`.
  ///   - model: the model.
  ///   - day: the day on which it is asked.
  /// - Returns: nil where the service is no longer used, the model says nothing of the right, or the
  ///   controller recorded that what it says does not apply.
  public func task(
    on article: String,
    in model: ResponsibilityModel,
    asOf day: CalendarDate
  ) -> ServiceTask? {
    guard goesOn(on: day) else { return nil }
    let bearing = model.obligations.filter { $0.bears(on: article) }
    let standings = Dictionary(own.map { ($0.code, $0.standing) }, uniquingKeysWith: { $1 })
    let mine = bearing.filter { $0.party == .customer }
    let applying = mine.filter { obligation in
      if case .notApplicable? = standings[obligation.id] { false } else { true }
    }
    guard mine.isEmpty || !applying.isEmpty else { return nil }
    // The one that is about requests before one that is about something else as well.
    let general = applying.first { $0.usedBy == "request" }
    guard let obligation = general ?? applying.first ?? bearing.first else { return nil }
    return ServiceTask(
      processor: id,
      service: name,
      obligation: obligation.id,
      owner: standings[obligation.id]?.owner
    )
  }
}
