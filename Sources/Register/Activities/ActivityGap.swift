import Records
public import TimeLimits

/// Something that an entry of the record of processing should say and does not.
public struct ActivityGap: Sendable, Hashable, Codable {
  /// The place in the record.
  public let place: String
  /// What is missing, and what would be right.
  public let says: String
  /// The provision that asks for it.
  public let cites: String

  public init(place: String, says: String, cites: String) {
    self.place = place
    self.says = says
    self.cites = cites
  }
}

extension ProcessingActivity {
  /// What is missing on a day; nothing here keeps the entry from being kept.
  public func gaps(asOf day: CalendarDate) -> [ActivityGap] {
    var gaps: [ActivityGap] = []
    if measures.isEmpty {
      gaps.append(
        ActivityGap(
          place: "measures",
          says: "describe the technical and organisational measures in general",
          cites: isProcessor ? "Article 30(2)(d)" : "Article 30(1)(g)"
        )
      )
    }
    if case .controller(let record) = role {
      gaps += record.gaps(asOf: day) + record.decisionGaps(assessedIn: impactAssessment)
    }
    if recipients.isEmpty, !isProcessor {
      gaps.append(
        ActivityGap(
          place: "recipients",
          says: "name who receives the data, those inside the controller among them",
          cites: "Article 30(1)(d)"
        )
      )
    }
    for transfer in transfers where transfer.instrument.needsSafeguards {
      guard transfer.safeguards == nil else { continue }
      gaps.append(
        ActivityGap(
          place: "transfers[\(transfer.id)].safeguards",
          says: "say which safeguards there are and where they are documented",
          cites:
            "Articles 30(1)(e) and \(transfer.instrument == .compellingInterests ? "49(6)" : "46")"
        )
      )
    }
    return gaps
  }

  /// Whether the keeper of the record acts on behalf of others in it.
  var isProcessor: Bool {
    if case .processor = role { true } else { false }
  }
}

extension ControllerRecord {
  fileprivate func gaps(asOf day: CalendarDate) -> [ActivityGap] {
    var gaps: [ActivityGap] = []
    func gap(_ place: String, _ says: String, _ cites: String) {
      gaps.append(ActivityGap(place: "role.controller.record.\(place)", says: says, cites: cites))
    }
    if subjects.isEmpty { gap("subjects", "name the data subjects", "Article 30(1)(c)") }
    if data.isEmpty { gap("data", "name the categories of data", "Article 30(1)(c)") }
    if officer == nil {
      gap("officer", "name the data protection officer or why there is none", "Article 30(1)(a)")
    }
    for category in data where category.retention == nil {
      gap("data[\(category.id)].retention", "say how long it is kept", "Article 30(1)(f)")
    }
    for category in data where !category.special.isEmpty && !isUsed(category) {
      gap(
        "data[\(category.id)].special",
        "no purpose uses this special category; say in purposes[].data which does, or erase it",
        "Articles 5(1)(b) and 9(2)"
      )
    }
    for purpose in purposes {
      let place = "purposes[\(purpose.id)]"
      if purpose.data.isEmpty, !data.isEmpty {
        gap(
          "\(place).data",
          "say which categories of data are used for it",
          "Article 30(1)(b), (c)"
        )
      }
      switch purpose.basis {
      case nil: gap("\(place).basis", "decide on a lawful basis", "Article 6(1)")
      case .legitimateInterests(let assessment)? where assessment.outcome == .subjectPrevails:
        gap("\(place).basis", "the interest is overridden: no lawful basis", "Article 6(1)(f)")
      case .legitimateInterests(let assessment)? where assessment.review.next < day:
        gap("\(place).basis", "the weighing is due for review", "Articles 5(2) and 6(1)(f)")
      default: break
      }
      for category in special(of: purpose) {
        gap(
          "\(place).special",
          "say what allows \(category.rawValue) data to be processed for it",
          category == .criminal ? "Article 10" : "Article 9(2)"
        )
      }
    }
    return gaps
  }

  /// Whether a purpose uses a category of data; one that says nothing may use all.
  private func isUsed(_ category: DataCategory) -> Bool {
    purposes.contains { $0.data.isEmpty || $0.data.contains(category.id) }
  }

  /// The special categories that a purpose uses without a ground; all where it does not say which data
  /// it uses.
  private func special(of purpose: ActivityPurpose) -> [SpecialCategory] {
    let meant = data.filter { purpose.data.isEmpty || purpose.data.contains($0.id) }
    let used = Set(meant.flatMap(\.special))
    let covered = Set(purpose.special.map(\.category))
    return SpecialCategory.allCases.filter { used.contains($0) && !covered.contains($0) }
  }
}

extension TransferInstrument {
  /// Whether the instrument is one of Article 46, or of Article 49(1), second subparagraph.
  var needsSafeguards: Bool { rawValue.hasPrefix("46") || self == .compellingInterests }
}
