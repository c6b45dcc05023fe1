public import Records
public import TimeLimits

extension AdoptedModel {
  public func problems() -> [ReadingProblem] {
    guard let known = try? ResponsibilityModel.cloudService(), known.name == model else {
      return [ReadingProblem(place: "model", message: "not a model of the program; cloud-saas is")]
    }
    var checks = LabelChecks()
    checks.named(name, "name")
    check(own.map(\.code), "own", of: .customer, in: known, &checks)
    check(provided.map(\.code), "provided", of: .provider, in: known, &checks)
    for obligation in own {
      if case .assigned(_, let months, _) = obligation.standing {
        checks.check(
          (1...120).contains(months),
          "own[\(obligation.code)].standing.assigned.everyMonths",
          "from 1 to 120 months"
        )
      }
    }
    return checks.problems
  }

  private func check(
    _ codes: [Label<Obligation>],
    _ place: String,
    of party: ResponsibilitySide,
    in model: ResponsibilityModel,
    _ checks: inout LabelChecks
  ) {
    var seen: Set<Label<Obligation>> = []
    for code in codes {
      checks.check(
        model[code]?.party == party,
        "\(place)[\(code)].code",
        "not an obligation of the \(party.rawValue); habeas responsibility model lists them"
      )
      checks.check(seen.insert(code).inserted, "\(place)[\(code)].code", "is there twice")
    }
  }

  /// The next review of each obligation that is assigned: so many months after the last, or after
  /// the model was adopted; and evidence of the provider that ends.
  public var reviews: [ReviewDue] {
    let reviewed = own.compactMap { obligation -> ReviewDue? in
      guard case .assigned(let owner, let months, let done) = obligation.standing else {
        return nil
      }
      let last = done.map(\.on).max() ?? adopted
      return ReviewDue(
        .responsibility,
        part: obligation.code.description,
        due: last.adding(months: months),
        owner: owner
      )
    }
    let evidence = provided.compactMap { item in
      item.validUntil.map {
        ReviewDue(.responsibility, part: item.code.description, due: $0, owner: keeper)
      }
    }
    return untilEnd(reviewed + evidence)
  }

  /// In whose hands it is that the provider shows its side: who is named for that, or else whoever has
  /// most of the controller's obligations.
  public var keeper: Label<Officer>? {
    if let owner { return owner }
    let counts = Dictionary(own.compactMap(\.standing.owner).map { ($0, 1) }, uniquingKeysWith: +)
    return counts.max { ($0.value, $1.key.description) < ($1.value, $0.key.description) }?.key
  }

  /// The same with a review that took place.
  ///
  /// - Parameters:
  ///   - code: the obligation.
  ///   - done: the review.
  /// - Returns: nil where the obligation is not in anybody's hands.
  public func reviewed(_ code: Label<Obligation>, _ done: ReviewDone) -> AdoptedModel? {
    guard let index = own.firstIndex(where: { $0.code == code }) else { return nil }
    var record = self
    switch own[index].standing {
    case .assigned(let owner, let months, let reviews):
      record.own[index].standing = .assigned(
        owner: owner,
        everyMonths: months,
        reviews: reviews + [done]
      )
    case .onOccasion(let owner, let reviews):
      record.own[index].standing = .onOccasion(owner: owner, reviews: reviews + [done])
    case .notApplicable: return nil
    }
    return record
  }

  /// The model with every obligation of the customer, and what the provider shows, in one officer's
  /// hands, to begin with.
  ///
  /// - Parameters:
  ///   - model: the model.
  ///   - label: the processor.
  ///   - name: the service.
  ///   - owner: whose hands.
  ///   - day: the day of adoption.
  /// - Returns: the record, with the intervals of the model.
  public static func beginning(
    _ model: ResponsibilityModel,
    for label: Label<AdoptedModel>,
    name: String,
    owner: Label<Officer>,
    on day: CalendarDate
  ) -> AdoptedModel {
    AdoptedModel(
      id: label,
      name: name,
      model: model.name,
      adopted: day,
      owner: owner,
      own: model.obligations(of: .customer).map { obligation in
        OwnObligation(
          code: obligation.id,
          standing: obligation.reviewMonths.map {
            .assigned(owner: owner, everyMonths: $0, reviews: [])
          } ?? .onOccasion(owner: owner, reviews: [])
        )
      }
    )
  }
}
