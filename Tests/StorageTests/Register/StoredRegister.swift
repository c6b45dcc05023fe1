import Foundation
import Postgres
import Records
import Register
import Storage
import SubjectRequests
import Testing
import TimeLimits

/// Rows of the register, so that what holds for all tables is tried on them too.
enum StoredRegister {
  /// What people write into records, none of which may be found in the clear.
  static let record = #"{"name": "Marmalade watch", "contact": "Quillon Featherby"}"#
  static let reason = "Featherby asked for marmalade"

  static func fill(_ tenant: Tenant, at instant: Instant, _ connection: Connection) throws {
    let first = StoredRecord(
      id: UUID(),
      kind: .activity,
      label: "payroll",
      version: 1,
      recorded: instant,
      by: try #require(Handle("j.devries")),
      reason: nil,
      record: Array(record.utf8)
    )
    try RegisterStore.add(first, deriving: try derivation(), of: tenant, to: connection)
    let act = RegisterAct(
      key: UUID(),
      content: tenant.keys.lookup.hash(act: [record]),
      recorded: instant,
      by: first.by
    )
    #expect(try act.begin(in: tenant.id, connection) == .new)
    try act.keep(
      [RegisterAct.Outcome(label: "payroll", version: 1, recording: .now)],
      of: .activity,
      in: tenant.id,
      connection
    )
    try fillConsents(tenant, at: instant, connection)
  }

  private static func fillConsents(
    _ tenant: Tenant,
    at instant: Instant,
    _ connection: Connection
  ) throws {
    let by = try #require(Handle("j.devries"))
    let notice = try #require(NoticeReference("web-form@1:nl"))
    let text = "We ask for your address to send you our letter."
    try NoticeStore.add(
      NoticeText(
        reference: notice,
        text: text,
        sha256: NoticeStore.digest(of: text),
        recorded: instant
      ),
      by: by,
      of: tenant.id,
      to: connection
    )
    let person = ConsentPrincipal(
      kind: try #require(Label("email")),
      identifier: "Quillon@Marmalade.Example"
    )
    let statement = ConsentStatement(
      notice: notice,
      expression: .explicit,
      giver: .guardian(name: "Peregrine Featherby"),
      expires: instant.adding(hours: 24)
    )
    let events: [ConsentHappening] = [.requested(notice), .given(statement)]
    let new = try events.map { happening in
      NewConsentEvent(
        principal: person,
        pseudonym: try #require(tenant.keys.lookup.pseudonym(of: person)),
        event: ConsentEvent(
          id: UUID(),
          purpose: try #require(ConsentPurpose("payroll/pay")),
          happening: happening,
          occurred: instant,
          circumstances: ConsentCircumstances(
            method: "web form",
            evidence: "Marmalade was asked for on the telephone"
          )
        ),
        recorded: instant,
        by: by
      )
    }
    #expect(try RecordConsents(new, for: tenant).save(to: connection).count == 2)
  }

  static func derivation() throws -> RecordDerivation {
    RecordDerivation(
      reviews: [
        ReviewDue(
          .activity,
          part: "entry",
          due: try #require(CalendarDate(iso8601: "2027-01-31")),
          owner: Label("j.devries")
        )
      ],
      purposes: [.init(purpose: "pay", basis: "6(1)(a)")]
    )
  }
}
