/// Something that happened after a request and may move its clocks.
public enum Fact: Sendable, Hashable {
  case identityRequested(Moment, Timeliness)
  /// What was asked for as proof of identity arrived; it is still to be checked.
  case identityReceived(Moment)
  /// The identity was confirmed, or could not be; what was asked for has arrived by then.
  case identityConfirmed(Moment)
  case clarificationRequested(Moment, Timeliness)
  case clarificationReceived(Moment)
  /// The extension was told to the requester at this moment.
  case extended(Moment, ExtensionLength)
  case feeNotified(Moment)
  /// The fee was paid, or the requester agreed to pay it.
  case feePaid(Moment)
  /// A processor received the request before it reached the controller.
  case processorReceived(Moment)
  /// The request came by none of the controller's official channels.
  case unofficialChannel(Moment, UnofficialChannel)
  /// A request that had come by another reached one of the official channels.
  case officialChannel(Moment)
  /// The date that the request bears, which may lie before its receipt.
  case requestDated(Moment)
  /// Data from another source were used to communicate with the person for the first time:
  /// GDPR Art. 14(3)(b).
  case firstCommunication(Moment)
  /// Data from another source were disclosed to a recipient for the first time: GDPR Art. 14(3)(c).
  case firstDisclosure(Moment)

  /// Whether a question was asked without undue delay: EDPB Guidelines 01/2022, 159.
  public enum Timeliness: String, Sendable, Hashable, CaseIterable, Codable {
    case timely
    case late
  }

  /// When it happened.
  public var moment: Moment {
    switch self {
    case .identityRequested(let moment, _), .identityReceived(let moment),
      .identityConfirmed(let moment),
      .clarificationRequested(let moment, _), .clarificationReceived(let moment),
      .extended(let moment, _), .feeNotified(let moment), .feePaid(let moment),
      .processorReceived(let moment), .firstCommunication(let moment),
      .firstDisclosure(let moment), .unofficialChannel(let moment, _),
      .officialChannel(let moment), .requestDated(let moment):
      moment
    }
  }

  /// The same at another moment.
  public func moved(to moment: Moment) -> Fact {
    switch self {
    case .identityRequested(_, let timeliness): .identityRequested(moment, timeliness)
    case .identityReceived: .identityReceived(moment)
    case .identityConfirmed: .identityConfirmed(moment)
    case .clarificationRequested(_, let timeliness): .clarificationRequested(moment, timeliness)
    case .clarificationReceived: .clarificationReceived(moment)
    case .extended(_, let length): .extended(moment, length)
    case .feeNotified: .feeNotified(moment)
    case .feePaid: .feePaid(moment)
    case .processorReceived: .processorReceived(moment)
    case .unofficialChannel(_, let channel): .unofficialChannel(moment, channel)
    case .officialChannel: .officialChannel(moment)
    case .requestDated: .requestDated(moment)
    case .firstCommunication: .firstCommunication(moment)
    case .firstDisclosure: .firstDisclosure(moment)
    }
  }

  /// The word that case files and commands use for it.
  public var word: String {
    switch self {
    case .identityRequested: "identity_requested"
    case .identityReceived: "identity_received"
    case .identityConfirmed: "identity_confirmed"
    case .clarificationRequested: "clarification_requested"
    case .clarificationReceived: "clarification_received"
    case .extended: "extension"
    case .feeNotified: "fee_notified"
    case .feePaid: "fee_paid"
    case .processorReceived: "processor_received"
    case .unofficialChannel: "unofficial_channel"
    case .officialChannel: "official_channel"
    case .requestDated: "request_dated"
    case .firstCommunication: "first_communication"
    case .firstDisclosure: "first_disclosure"
    }
  }
}

/// By how much an extension lengthens the period.
public enum ExtensionLength: Sendable, Hashable {
  /// By all that the rule allows.
  case maximum
  /// By a period beyond the first.
  case by(Period)
  /// Until a date that was announced: DSV Art. 18(2).
  case until(CalendarDate)
}
