import Casework
import Foundation
import Register
import TestCluster
import Testing

extension DatabaseTests {
  /// Consents come from web forms: what steers a terminal is refused at the door.
  @Suite("Texts of consents") struct ConsentTextTests {
    @Test func controlCharactersAreRefusedWithTheField() async throws {
      try await ConsentOffice.lend { sample in
        let raw = "x\u{1B}[31m"
        var method = try ConsentOffice.draft(.withdrawn)
        method.circumstances.method = raw
        var element = try ConsentOffice.draft(.withdrawn)
        element.circumstances.element = "a\tb"
        let guardian = ConsentGiver.guardian(name: raw)
        let drafts: [(ConsentDraft, String)] = [
          (method, "method"), (element, "element"),
          (try ConsentOffice.draft(.withdrawn, evidence: raw), "evidence"),
          (try ConsentOffice.draft(.withdrawn, of: "a\nb@example.org"), "principal"),
          (
            try ConsentOffice.draft(.withdrawn, of: String(repeating: "a", count: 501)),
            "principal"
          ),
          (
            try ConsentOffice.draft(.given(ConsentOffice.statement(giver: guardian))),
            "guardian"
          ),
          (try ConsentOffice.draft(.invalidated(reason: raw)), "reason"),
        ]
        for (draft, field) in drafts {
          do {
            _ = try await sample.desk.record(draft, key: UUID())
            Issue.record("\(field) was taken")
          } catch let refusal as ConsentRefusal {
            #expect(refusal.field == field)
          }
        }
        #expect(try await sample.count("consent_event") == 0)
      }
    }
  }
}
