import TimeLimits

/// What happened about a recipient.
public enum RecipientHappening: Sendable, Hashable {
  case named(String)
  case told(by: Channel)
  case acknowledged
  case excused(RecipientExcuse, reasons: String)
}

extension RecipientHappening {
  var kind: EventKind {
    switch self {
    case .named: .recipientNamed
    case .told: .recipientTold
    case .acknowledged: .recipientAcknowledged
    case .excused: .recipientExcused
    }
  }

  /// What it says beside its kind.
  func words(of number: Int) -> String {
    switch self {
    case .named(let name): "\(number), \(name)"
    case .told(let channel): "\(number), by \(channel.rawValue)"
    case .acknowledged: "\(number)"
    case .excused(let excuse, let reasons): "\(number), \(excuse.rawValue): \(reasons)"
    }
  }
}

extension Claim {
  mutating func append(_ number: Int, _ happening: RecipientHappening, _ event: CaseEvent) {
    if case .named(let name) = happening {
      recipients.append(Recipient(number: number, name: name))
      return
    }
    guard let index = recipients.firstIndex(where: { $0.number == number }) else { return }
    switch (happening, recipients[index].state) {
    case (.told(let channel), _):
      recipients[index].state = .told(by: channel, at: event.occurred)
    case (.acknowledged, .told(_, let told)):
      recipients[index].state = .acknowledged(told: told, at: event.occurred)
    case (.excused(let excuse, let reasons), _):
      recipients[index].state = .excused(excuse, reasons: reasons, at: event.occurred)
    case (.named, _), (.acknowledged, _): break
    }
  }
}
