import Foundation
import Records
import Register
import Storage
import SubjectRequests
import Texts
import TimeLimits

/// Checks a row, field by field.
struct ConsentRowReading {
  let line: Int
  let zone: Zone
  /// The kind of identifier of rows that name none.
  let kind: Label<IdentifierKind>
  /// What the purposes of the register rest on.
  let purposes: [ConsentPurpose: PurposeStanding]
  /// What they rested on before; nil while it was not read.
  let past: PastPurposes?
  let notices: Set<NoticeReference>

  /// Whether a row is about what a purpose asks for otherwise now, so that its past is to be read.
  func asksForThePast(_ row: ConsentRow) -> Bool {
    guard past == nil, let purpose = row[.purpose].flatMap(ConsentPurpose.init),
      let event = row[.event].flatMap(ConsentEventKind.init), event.asksOrGives
    else { return false }
    return !takes(purpose, row[.expression].flatMap(ConsentExpression.init))
  }

  /// By what the purpose asks for the consent of a row.
  func ground(_ draft: ConsentDraft) -> NewConsentEvent.Ground {
    let event = draft.happening
    guard event.kind.asksOrGives else { return .present }
    return takes(draft.purpose, event.statement?.expression) ? .present : .past
  }

  /// Whether a purpose asks for a consent now, expressed so.
  private func takes(_ purpose: ConsentPurpose, _ expression: ConsentExpression?) -> Bool {
    guard let standing = purposes[purpose], standing.asksForConsent else { return false }
    return standing.expression == nil || expression == nil || expression == standing.expression
  }

  func draft(_ row: ConsentRow) throws(RowRefusal) -> ConsentDraft {
    let event = try event(row)
    let occurred = try instant(row, .occurred)
    let purpose = try purpose(row, event, occurred)
    for column in ConsentRow.Column.allCases {
      guard let text = row[column] else { continue }
      if let flaw = TextRule.prose(longest: 10_000).flaw(of: text) {
        throw refusal(column, "\(flaw)")
      }
    }
    for detail in ConsentDetail.allCases where !event.keeps(detail) {
      guard let column = ConsentRow.Column(rawValue: detail.rawValue), row[column] != nil else {
        continue
      }
      throw refusal(column, "not kept with a consent that is \(event.rawValue); leave it empty")
    }
    return ConsentDraft(
      principal: try principal(row),
      purpose: purpose,
      happening: try happening(event, row),
      occurred: occurred,
      circumstances: ConsentCircumstances(
        method: row[.method],
        element: row[.element],
        evidence: row[.evidence],
        request: try request(row),
        giver: [.refused, .withdrawn].contains(event) ? giver(row) : .principal
      )
    )
  }

  /// The identifier of the event, where the row gives one.
  func identifier(_ row: ConsentRow) throws(RowRefusal) -> UUID? {
    guard let text = row[.id] else { return nil }
    guard let id = UUID(uuidString: text) else { throw refusal(.id, "not a UUID; leave it empty") }
    return id
  }

  private func principal(_ row: ConsentRow) throws(RowRefusal) -> ConsentPrincipal {
    guard let identifier = row[.principal], !identifier.allSatisfy(\.isWhitespace) else {
      throw refusal(.principal, "empty; give the identifier under which the person is known")
    }
    guard let text = row[.kind] else {
      return ConsentPrincipal(kind: kind, identifier: identifier)
    }
    guard let kind = Label<IdentifierKind>(text) else {
      throw refusal(.kind, "not a label such as email or customer")
    }
    return ConsentPrincipal(kind: kind, identifier: identifier)
  }

  private func event(_ row: ConsentRow) throws(RowRefusal) -> ConsentEventKind {
    guard let kind = row[.event].flatMap(ConsentEventKind.init) else {
      let known = ConsentEventKind.allCases.map(\.rawValue).joined(separator: " ")
      throw refusal(.event, "not an event of consent; one of \(known)")
    }
    return kind
  }

  private func purpose(
    _ row: ConsentRow,
    _ event: ConsentEventKind,
    _ occurred: Instant
  ) throws(RowRefusal) -> ConsentPurpose {
    guard let purpose = row[.purpose].flatMap(ConsentPurpose.init) else {
      throw refusal(.purpose, "not an activity and a purpose, such as newsletter/marketing")
    }
    guard event.asksOrGives, past?.take(purpose, nil, at: occurred) != true else {
      return purpose
    }
    guard let standing = purposes[purpose] else {
      throw refusal(.purpose, "no activity that goes on has it")
    }
    guard standing.asksForConsent else {
      throw refusal(
        .purpose,
        past?.answer(of: purpose, at: occurred) == .unknown
          ? "does not rest on consent, and the register begins later than the event; see --older"
          : "does not rest on consent in the register, nor did it then"
      )
    }
    return purpose
  }

  private func happening(
    _ event: ConsentEventKind,
    _ row: ConsentRow
  ) throws(RowRefusal) -> ConsentHappening {
    let notice = try notice(row)
    switch event {
    case .requested: return .requested(notice)
    case .refused: return .refused(notice)
    case .given: return .given(try statement(row, notice))
    case .renewed: return .renewed(try statement(row, notice))
    case .withdrawn: return .withdrawn
    case .expired: return .expired
    case .invalidated:
      guard let reason = row[.reason] else { throw refusal(.reason, "empty; say why") }
      return .invalidated(reason: reason)
    }
  }

  private func statement(
    _ row: ConsentRow,
    _ notice: NoticeReference?
  ) throws(RowRefusal) -> ConsentStatement {
    guard let notice else {
      throw refusal(.notice, "empty; name the notice that the person saw, such as web-form@2:nl")
    }
    let expression: ConsentExpression
    switch row[.expression] {
    case nil: expression = .expressed
    case let text?:
      guard let known = ConsentExpression(rawValue: text) else {
        throw refusal(.expression, "not an expression of consent; expressed or explicit")
      }
      expression = known
    }
    let purpose = row[.purpose].flatMap(ConsentPurpose.init)
    if let purpose, !takes(purpose, expression),
      past?.take(purpose, expression, at: try instant(row, .occurred)) != true
    {
      throw refusal(.expression, "must be explicit for this purpose (Article 9(2)(a) or 22(2)(c))")
    }
    return ConsentStatement(
      notice: notice,
      expression: expression,
      giver: giver(row),
      expires: row[.expires] == nil ? nil : try instant(row, .expires)
    )
  }

  private func giver(_ row: ConsentRow) -> ConsentGiver {
    row[.guardian].map { .guardian(name: $0) } ?? .principal
  }

  private func notice(_ row: ConsentRow) throws(RowRefusal) -> NoticeReference? {
    guard let text = row[.notice] else { return nil }
    guard let notice = NoticeReference(text) else {
      throw refusal(.notice, "not a notice, version and language, such as web-form@2:nl")
    }
    guard notices.contains(notice) else { throw refusal(.notice, "no such text is kept") }
    return notice
  }

  private func request(_ row: ConsentRow) throws(RowRefusal) -> String? {
    guard let text = row[.request] else { return nil }
    guard let reference = Reference(text) else {
      throw refusal(.request, "not the reference of a request, such as 2026-7KQ4-M0XB-W")
    }
    return reference.description
  }

  private func instant(
    _ row: ConsentRow,
    _ column: ConsentRow.Column
  ) throws(RowRefusal) -> Instant {
    guard let instant = row[column].flatMap({ Instant(received: $0, in: zone) }) else {
      throw refusal(
        column,
        "not a day or an instant of ISO 8601, such as 2026-11-02 or 2026-11-02T09:30:00+01:00"
      )
    }
    return instant
  }

  private func refusal(_ column: ConsentRow.Column, _ reason: String) -> RowRefusal {
    RowRefusal(line: line, field: column.rawValue, reason: reason)
  }
}

extension ConsentEventKind {
  /// Whether it takes a purpose that asks for consent.
  fileprivate var asksOrGives: Bool { [.requested, .given, .renewed].contains(self) }
}
