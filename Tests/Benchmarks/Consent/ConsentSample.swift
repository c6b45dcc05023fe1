import Casework
import Foundation
import Records
import Register

/// A desk whose register has a purpose that rests on consent, and the notice that people see.
struct ConsentSample {
  let desk: Desk
  let purpose: ConsentPurpose
  let notice: NoticeReference
  let kind: Label<IdentifierKind>

  static let activity = "newsletter"
  static let purposeName = "marketing"
  static let noticeName = "web-form@1:nl"

  static func open(
    _ database: String,
    in laboratory: Laboratory,
    sessions: Int = 2
  ) async throws -> ConsentSample {
    let desk = try await laboratory.office(database, sessions: sessions).benchmarkDesk()
    guard let purpose = ConsentPurpose("\(activity)/\(purposeName)"),
      let notice = NoticeReference(noticeName), let kind = Label<IdentifierKind>("email")
    else { throw BenchmarkError.unreadableOutput(of: "the benchmark") }
    let entry = ProcessingActivity(
      id: purpose.activity,
      name: "Newsletter",
      role: .controller(
        record: ControllerRecord(
          controllers: [PartyContact(name: "Benchmark", contact: "privacy@example.org")],
          purposes: [
            ActivityPurpose(
              id: purpose.purpose,
              name: "Sending offers",
              basis: .consent(withdrawal: "By the link in each letter")
            )
          ]
        )
      )
    )
    _ = try await desk.keep([entry], .adding, key: UUID())
    _ = try await desk.keep(notice: "We send you offers.", as: notice)
    return ConsentSample(desk: desk, purpose: purpose, notice: notice, kind: kind)
  }

  func person(_ number: Int) -> ConsentPrincipal {
    ConsentPrincipal(kind: kind, identifier: "a.m.voorbeeld.\(number)@example.org")
  }

  /// Consent given by a person.
  func draft(_ number: Int) -> ConsentDraft {
    ConsentDraft(
      principal: person(number),
      purpose: purpose,
      happening: .given(
        ConsentStatement(notice: notice, expression: .expressed, giver: .principal, expires: nil)
      ),
      circumstances: ConsentCircumstances(method: "web form", element: "newsletter checkbox")
    )
  }
}
