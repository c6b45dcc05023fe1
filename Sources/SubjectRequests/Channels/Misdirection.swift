public import TimeLimits

/// That a request came by no official channel of the controller, and when it reached one.
public struct Misdirection: Sendable, Hashable {
  /// Why the channel is none by which requests reach the controller.
  public let channel: UnofficialChannel
  /// What the controller says of it; stored only encrypted.
  public let reason: String
  /// When it reached an official channel all the same; nil while it has not.
  public internal(set) var redirected: Instant?
}

/// Why nothing can be said of the channel of a request, or of its date.
public enum ChannelRefusal: Sendable, Hashable, CustomStringConvertible {
  case misdirectedAlready
  /// The controller answered, asked or decided: the request has reached it.
  case workedOn
  case notMisdirected
  case redirectedAlready(Instant)
  case datedAfterReceipt(CalendarDate)
  case datedSoAlready(CalendarDate)

  /// What stands against it; instants are in UTC.
  public var description: String { words(\.description) }

  func words(_ moment: (Instant) -> String) -> String {
    switch self {
    case .misdirectedAlready: "it is recorded already that it came by no official channel"
    case .workedOn:
      "it was acknowledged, questioned, decided or answered, so it has reached the controller"
    case .notMisdirected:
      "nothing says that it came by another than an official channel, so it counts as received"
    case .redirectedAlready(let instant):
      "it reached an official channel already at \(moment(instant))"
    case .datedAfterReceipt(let day):
      "the date that the request bears lies after its receipt, which was on \(day) at the latest"
    case .datedSoAlready(let day): "it is recorded already that the request bears the date \(day)"
    }
  }
}
