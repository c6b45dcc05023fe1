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

    private static func edition(_ text: String) -> KnowledgeBase {
      var edition = base
      edition.entries[0].text = PIAText(cleaning: "<p>\(text)</p>")
      return edition
    }

    @Test("A newer edition takes the place of an older one, repeated too, and its key is gone")
    func replacing() async throws {
      try await SampleOffice.lend { office in
        let (former, key) = (try await office.desk.keep(Self.base, key: UUID()), UUID())
        let newer = Self.edition("Newer")
        let kept = try await office.desk.keep(newer, replacing: former.id, key: key)
        #expect(kept.id == key)
        #expect(try await office.desk.knowledge().map(\.base) == [newer])
        let again = try await office.desk.keep(newer, replacing: former.id, key: key)
        #expect(again.id == key)
        await #expect(throws: KnowledgeRefusal.noSuchBase) {
          _ = try await office.desk.keep(
            Self.edition("Newest"),
            replacing: former.id,
            key: UUID()
          )
        }
        #expect(try await office.desk.knowledge().map(\.base) == [newer])
      }
    }

    @Test("A key that names something else is refused in words, and nothing is kept")
    func usedKey() async throws {
      try await SampleOffice.lend { office in
        let first = try await office.desk.keep(Self.base, key: UUID())
        await #expect(throws: KnowledgeRefusal.keyOfAnother) {
          _ = try await office.desk.keep(Self.edition("Other"), key: first.id)
        }
        #expect(try await office.desk.knowledge().map(\.base) == [Self.base])
      }
    }
  }
}
