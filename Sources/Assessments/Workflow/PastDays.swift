public import TimeLimits

/// A day of a record on which something is said to have happened.
public struct DayInRecord: Sendable, Hashable, CustomStringConvertible {
  /// The field, as a path: `decision.on`.
  public var place: String
  public var day: CalendarDate

  public init(place: String, day: CalendarDate) {
    self.place = place
    self.day = day
  }

  public var description: String { "\(place) \(day)" }
}

extension Assessment {
  /// The days on which something is said to have happened, in the order of the record.
  public var daysOfThePast: [DayInRecord] {
    var days: [DayInRecord] = []
    func add(_ place: String, _ day: CalendarDate?) {
      if let day { days.append(DayInRecord(place: place, day: day)) }
    }
    for (index, entry) in document.log.enumerated() { add("document.log[\(index)].on", entry.on) }
    add("document.completedOn", document.completedOn)
    add("document.validatedOn", document.validatedOn)
    for processor in parties.processors {
      guard case .concluded(_, let day) = processor.contract else { continue }
      add("parties.processors[\(processor.id)].contract", day)
    }
    for (list, measures) in [("measures", measures), ("additionalMeasures", additionalMeasures)] {
      for measure in measures {
        for (index, evidence) in measure.evidence.enumerated() {
          add("\(list)[\(measure.id)].evidence[\(index)].on", evidence.on)
        }
      }
    }
    add("dpoAdvice.on", dpoAdvice?.on)
    if case .sought(_, _, let day, _, _) = dataSubjectsViews {
      add("dataSubjectsViews.sought", day)
    }
    add("authorityAdvice.on", authorityAdvice?.on)
    add("decision.on", decision?.on)
    if case .consultation(let package) = decision?.outcome {
      add("decision.outcome.consultation.package.submittedOn", package.submittedOn)
    }
    for (index, past) in (review?.past ?? []).enumerated() {
      add("review.past[\(index)].on", past.on)
    }
    return days
  }
}
