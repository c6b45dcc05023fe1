import Records
public import Register
import Texts
public import TimeLimits

/// A consent event as it comes in.
public struct ConsentDraft: Sendable, Hashable {
  public var principal: ConsentPrincipal
  public var purpose: ConsentPurpose
  public var happening: ConsentHappening
  /// When it occurred; nil means now.
  public var occurred: Instant?
  public var circumstances: ConsentCircumstances

  public init(
    principal: ConsentPrincipal,
    purpose: ConsentPurpose,
    happening: ConsentHappening,
    occurred: Instant? = nil,
    circumstances: ConsentCircumstances = ConsentCircumstances()
  ) {
    self.principal = principal
    self.purpose = purpose
    self.happening = happening
    self.occurred = occurred
    self.circumstances = circumstances
  }
}

extension ConsentDraft {
  /// All that it says, in a fixed order: the same under the same idempotency key.
  var content: [String] {
    let statement = happening.statement
    let giver = statement?.giver ?? circumstances.giver
    var guardian = ""
    if case .guardian(let name) = giver { guardian = name }
    var reason = ""
    if case .invalidated(let given) = happening { reason = given }
    let written: [String?] = [
      principal.kind.description, principal.identifier, purpose.description,
      happening.kind.rawValue, happening.notice?.description, statement?.expression.rawValue,
      statement?.expires.map { "\($0)" }, occurred.map { "\($0)" }, circumstances.method,
      circumstances.element, circumstances.evidence, circumstances.request, guardian, reason,
    ]
    return written.map { $0 ?? "" }
  }

  /// What somebody wrote in it, each under the name of its field.
  var texts: [(field: String, rule: TextRule, text: String)] {
    var texts: [(field: String, rule: TextRule, text: String)] = [
      ("principal", .name, principal.identifier)
    ]
    let words: [(String, TextRule, String?)] = [
      ("method", .name, circumstances.method), ("element", .name, circumstances.element),
      ("evidence", .prose(longest: 10_000), circumstances.evidence),
      ("request", .name, circumstances.request),
    ]
    for case (let field, let rule, let text?) in words { texts.append((field, rule, text)) }
    if case .guardian(let name) = happening.statement?.giver ?? circumstances.giver {
      texts.append(("guardian", .name, name))
    }
    if case .invalidated(let reason) = happening {
      texts.append(("reason", .prose(longest: 10_000), reason))
    }
    return texts
  }
}
