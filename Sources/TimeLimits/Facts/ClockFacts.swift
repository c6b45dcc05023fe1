/// What is known of a request that may move its clocks: consistent, and in local days.
public struct ClockFacts: Sendable, Hashable {
  /// The controller's zone, in which instants became days.
  public let zone: Zone
  public let received: Moment
  /// The local day of the receipt.
  public let receivedDay: CalendarDate
  /// The local day on which a processor received the request earlier.
  public let processorReceivedDay: CalendarDate?
  /// The local day whose date the request bears, where it is known.
  public let dated: CalendarDate?
  /// The questions in the order in which they were asked.
  public let questions: [Question]
  public let extensionNotice: ExtensionNotice?
  public let feeNotified: CalendarDate?
  public let feePaid: CalendarDate?
  /// Whether the request came by an official channel.
  public let arrival: Arrival
  /// When data from another source were first used towards the person, and first disclosed.
  public let firstCommunication: CalendarDate?
  public let firstDisclosure: CalendarDate?

  /// Takes facts in any order; those of one day count in the order in which they are given, save that
  /// an answer to nothing yet belongs to the question of its day.
  ///
  /// - Parameters:
  ///   - received: When the request reached the controller by one of its official channels, or the
  ///     event that sets off another clock.
  ///   - zone: The controller's zone.
  ///   - facts: What happened since.
  /// - Throws: `FactsError` for a fact before the receipt, an answer before its question or without
  ///   one, an official channel without another before it, a second extension, and an extension by
  ///   more than two months or six weeks; a date of the request after its receipt.
  public init(received: Moment, zone: Zone, facts: [Fact] = []) throws(FactsError) {
    var gathering = FactGathering(zone: zone)
    for fact in facts {
      switch fact {
      case .processorReceived: break
      case .requestDated(let moment):
        if received.isBefore(moment, in: zone) { throw .afterReceipt(field: fact.word) }
      default:
        if fact.moment.isBefore(received, in: zone) { throw .beforeReceipt(field: fact.word) }
      }
    }
    try gathering.add(facts.sortedInTime(zone))
    self.zone = zone
    self.received = received
    receivedDay = received.day(in: zone)
    processorReceivedDay = gathering.processorReceived
    dated = gathering.dated
    questions = gathering.questions
    extensionNotice = gathering.extensionNotice
    feeNotified = gathering.feeNotified
    feePaid = gathering.feePaid
    arrival = gathering.arrival
    firstCommunication = gathering.firstCommunication
    firstDisclosure = gathering.firstDisclosure
  }
}

extension [Fact] {
  /// In the order of their moments; on the same day, as they are given.
  fileprivate func sortedInTime(_ zone: Zone) -> [Fact] {
    enumerated().sorted { left, right in
      if left.element.moment.isBefore(right.element.moment, in: zone) { return true }
      if right.element.moment.isBefore(left.element.moment, in: zone) { return false }
      return left.offset < right.offset
    }.map(\.element)
  }
}
