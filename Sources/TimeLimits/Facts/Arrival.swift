/// By what channel a request reached the controller.
public enum Arrival: Sendable, Hashable {
  /// By one of its official channels, so that the receipt counts.
  case official
  /// By none of them.
  ///
  /// - official: The local day on which it reached one all the same; nil while it has not.
  case unofficial(UnofficialChannel, official: CalendarDate?)
}

/// Why a channel is not one by which a request reaches the controller.
///
/// EDPB Guidelines 01/2022, paragraphs 54 and 55: each holds only where the controller has provided
/// an appropriate channel that the person could have used. A contact person of the data subject,
/// such as an account manager, is none of these.
public enum UnofficialChannel: String, Sendable, Hashable, CaseIterable, Codable {
  /// An address that the controller did not provide, or a wrong one.
  case randomAddress = "random-address"
  /// A channel that is clearly not meant for requests.
  case unintendedChannel = "unintended-channel"
  /// An employee who has no part in requests.
  case uninvolvedEmployee = "uninvolved-employee"
}

/// Whether a request that came by no official channel counts as received.
enum ChannelReading {
  /// It counts once it reaches an official channel: EDPB Guidelines 01/2022, paragraphs 54 and 55.
  case officialOnly
  /// It counts wherever it came in.
  case any
}
