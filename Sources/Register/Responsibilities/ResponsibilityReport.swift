public import Records
public import TimeLimits

/// Where the obligations stand that the controller shares with the processors in use, on a day.
public struct ResponsibilityReport: Sendable, Hashable {
  public let asOf: CalendarDate
  /// The services in use for which a model was adopted, in the order of their labels.
  public let services: [Service]
  /// Processors in use for which none was adopted, which is a gap of its own: Article 28(1).
  public let withoutModel: [DataRecipient]

  /// A service with every obligation of its model, on both sides.
  public struct Service: Sendable, Hashable {
    public let processor: Label<AdoptedModel>
    public let name: String
    public let views: [ObligationView]

    /// What must be done something about.
    public var gaps: [ObligationView] { views.filter(\.state.isGap) }
  }

  /// Puts the report together.
  ///
  /// - Parameters:
  ///   - adopted: the models that were adopted; those of services no longer used are passed over.
  ///   - recipients: the register of recipients.
  ///   - day: the day from which overdue reviews are counted.
  /// - Throws: ``RegisterDataError`` where the model inside the program cannot be read.
  public init(
    _ adopted: some Sequence<AdoptedModel>,
    recipients: some Sequence<DataRecipient>,
    asOf day: CalendarDate
  ) throws(RegisterDataError) {
    let model = try ResponsibilityModel.cloudService()
    let used = adopted.filter { $0.goesOn(on: day) }
      .sorted { $0.id.description < $1.id.description }
    let known = Set(used.map(\.id.description))
    asOf = day
    services = used.map { record in
      Service(
        processor: record.id,
        name: record.name,
        views: record.matrix(of: model, asOf: day)
      )
    }
    withoutModel = recipients.filter { recipient in
      recipient.goesOn(on: day) && recipient.standing.kind == .processor
        && !known.contains(recipient.id.description)
    }.sorted { $0.id.description < $1.id.description }
  }

  /// How many things must be done something about.
  public var gapCount: Int { services.reduce(withoutModel.count) { $0 + $1.gaps.count } }
}

extension Sequence<ObligationView> {
  /// How many obligations stand where.
  public var counts: [ObligationState: Int] {
    reduce(into: [:]) { $0[$1.state, default: 0] += 1 }
  }

  /// The areas of the model in its order, each with its obligations.
  public var byArea: [(area: String, views: [ObligationView])] {
    var order: [String] = []
    var found: [String: [ObligationView]] = [:]
    for view in self {
      let area = view.obligation.area
      if found[area] == nil { order.append(area) }
      found[area, default: []].append(view)
    }
    return order.map { ($0, found[$0] ?? []) }
  }
}
