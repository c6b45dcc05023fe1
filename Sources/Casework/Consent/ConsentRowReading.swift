import Foundation
import Records
import Register
import SubjectRequests
import Texts
import TimeLimits

/// Checks a row, field by field.
struct ConsentRowReading {
  let line: Int
  let zone: Zone
  /// The kind of identifier of rows that name none.
  let kind: Label<IdentifierKind>
  /// The purposes that rest on consent, each with how it must be expressed.
  let purposes: [ConsentPurpose: ConsentExpression?]
  let notices: Set<NoticeReference>

  func draft(_ row: ConsentRow) throws(RowRefusal) -> ConsentDraft {
    let event = try event(row)
    let purpose = try purpose(row, event)
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
      occurred: try instant(row, .occurred),
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
    _ event: ConsentEventKind
  ) throws(RowRefusal) -> ConsentPurpose {
    guard let purpose = row[.purpose].flatMap(ConsentPurpose.init) else {
      throw refusal(.purpose, "not an activity and a purpose, such as newsletter/marketing")
    }
    let restsOnConsent = purposes[purpose] != nil
    guard ![.requested, .given, .renewed].contains(event) || restsOnConsent else {
      throw refusal(.purpose, "does not rest on consent in the register")
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
    if case .explicit?? = row[.purpose].flatMap(ConsentPurpose.init).map({ purposes[$0] ?? nil }),
      expression != .explicit
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
