import Casework
import Documents
import Foundation
import Records
import Register
import Storage
import TestCluster
import TestRecords
import Testing

extension DatabaseTests {
  @Suite("Files of notices") struct NoticeFileTests {
    /// Texts that tables, formulas and line ends may trip over.
    private static let texts = [
      "Wir senden Ihnen Angebote.\nMehr nicht.", "=1+2", "Line\r\nand line\r\n", " leading",
      "'s-Hertogenbosch", "Ünïcødé 漢字", "a \u{1F} b", "true",
    ]

    @Test func carryEveryOctetThereAndBack() async throws {
      try await ConsentOffice.lend { sample in
        let desk = sample.desk
        for (index, text) in Self.texts.enumerated() {
          let reference = try #require(NoticeReference("odd@\(index + 1):nl"))
          _ = try await desk.keep(notice: text, as: reference)
        }
        let kept = try await desk.notices().map(\.text)
        let entries = kept.map { NoticeFileEntry($0) }
        try await ConsentOffice.lend { other in
          for format in RecordFile.Format.allCases {
            let data = try RecordFile.write(entries, as: format)
            let read: [NoticeFileEntry] = try RecordFile.read(data, as: format) { _ in [] }
            #expect(read == entries)
            let taken = try await other.desk.keep(notices: read)
            #expect(taken.map(\.text) == kept.map(\.text))
            #expect(taken.map(\.sha256) == kept.map(\.sha256))
          }
          #expect(try await other.desk.notices().count == kept.count)
        }
      }
    }

    @Test func areRefusedWhereATextIsNotWhatItsHashSays() async throws {
      try await ConsentOffice.lend { sample in
        let desk = sample.desk
        let kept = try #require(try await desk.notices().first?.text)
        var entry = NoticeFileEntry(kept)
        entry.id = try #require(NoticeReference("new@1:nl"))
        entry.text = "Changed since"
        var both = NoticeFileEntry(kept)
        both.base64 = "QQ=="
        for wrong in [entry, both] {
          await #expect(throws: RegisterRefusal.self) { try await desk.keep(notices: [wrong]) }
        }
        var other = NoticeFileEntry(kept)
        other.text = "Another text of the same version"
        other.sha256 = nil
        let clash = other
        await #expect(throws: ConsentRefusal.noticeExists(kept.reference)) {
          try await desk.keep(notices: [clash])
        }
        #expect(try await desk.notices().count == 2)
      }
    }

    @Test func aFurtherVersionIsNumberedByItself() async throws {
      try await ConsentOffice.lend { sample in
        let desk = sample.desk
        func next(_ text: String, _ language: String) async throws -> String {
          let tag = try #require(LanguageTag(language))
          let kept = try await desk.keep(next: text, of: Samples.label("web-form"), in: tag)
          return kept.reference.description
        }
        // Version 1 is there in Dutch and English.
        let numbered = [
          try await next("Nieuw", "nl"), try await next("Nieuw", "nl"),
          try await next("New", "en"), try await next("Neu", "de"), try await next("Newer", "en"),
        ]
        #expect(
          numbered == [
            "web-form@2:nl", "web-form@2:nl", "web-form@2:en", "web-form@2:de", "web-form@3:en",
          ]
        )
      }
    }
  }
}
