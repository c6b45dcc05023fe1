import Assessments
import Casework
import Foundation
import Testing

extension DatabaseTests {
  @Suite("Knowledge bases in the database") struct KnowledgeKeepingTests {
    private static let base = KnowledgeBase(
      name: "Ours",
      author: "A. Jansen",
      entries: [
        BroughtKnowledge(
          code: "network",
          title: "Network",
          text: PIAText(cleaning: "<p>Segments</p>")
        )
      ]
    )

    @Test("A base is kept once, read again as it was, and taken away with its key")
    func course() async throws {
      try await SampleOffice.lend { office in
        let first = try await office.desk.keep(Self.base, key: UUID())
        let again = try await office.desk.keep(Self.base, key: UUID())
        #expect(again.id == first.id)
        #expect(try await office.desk.knowledge().map(\.base) == [Self.base])
        #expect(try await office.count("knowledge_base") == 1)
        try await office.desk.removeKnowledge(first.id, key: UUID())
        #expect(try await office.desk.knowledge().isEmpty)
        await #expect(throws: KnowledgeRefusal.noSuchBase) {
          try await office.desk.removeKnowledge(first.id, key: UUID())
        }
      }
    }
  }
}
