import Foundation
import Testing

extension DatabaseTests {
  /// Whole cases, from the letter to the end, as golden histories.
  @Suite("Tales") struct TaleTests {
    @Test(arguments: try Tale.all) func isToldAsInItsFile(_ tale: Tale) async throws {
      let file = URL(filePath: #filePath)
        .appending(path: "../../../../Fixtures/tales/\(tale.name).txt").standardized
      let told = try await TaleTeller.tell(tale)
      if ProcessInfo.processInfo.environment["HABEAS_WRITE_TALES"] != nil {
        try told.write(to: file, atomically: true, encoding: .utf8)
      }
      #expect(told == (try String(contentsOf: file, encoding: .utf8)))
    }

    @Test func everyFileIsATale() throws {
      let folder = URL(filePath: #filePath).appending(path: "../../../../Fixtures/tales")
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.standardized.path)
      #expect(Set(files) == Set(try Tale.all.map { "\($0.name).txt" }))
    }
  }
}
