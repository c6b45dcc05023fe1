import Foundation
import Testing

@Suite struct NoticeCommandTests {
  private struct Notice: Decodable, Equatable {
    let notice: String
    let version: Int
    let language: String
    let sha256: String
  }

  private struct Version: Decodable {
    let version: Int
    let language: String
    let by: String
    let sha256: String
  }

  @Test func `Texts of notices are numbered, listed, and travel without the change of an octet`()
    async throws
  {
    let text = "We send you offers.\r\n\tOnly  if you say so.\n"
    try await Home.with { home in
      let first = try home.write("We send you offers.", to: "first.txt")
      let second = try home.write(text, to: "second.txt")
      _ = try await home.output("notice add web-form@1:en --as tester --file", first)
      let set = try await home.lines(
        of: Notice.self,
        "notice set web-form:en --as tester --file",
        second
      )
      #expect(set.map(\.version) == [2])
      _ = try await home.output("notice set web-form:nl --file", second)
      #expect(try await home.output("notice show web-form@2:en") == text)
      let listed = try await home.lines(of: Notice.self, "notice list")
      #expect(Set(listed.map { "\($0.version):\($0.language)" }) == ["1:en", "2:en", "2:nl"])
      let history = try await home.lines(of: Version.self, "notice history web-form")
      #expect(history.map(\.version) == [1, 2, 2])
      #expect(history.first?.by == "tester")
      #expect(history.map(\.sha256).last == set.first?.sha256)

      let changed = try home.write("Something else.", to: "changed.txt")
      let refused = try await home.run("notice", "add", "web-form@1:en", "--file", changed)
      #expect(refused.status == 1)
      let nothing = try await home.run("notice", "history", "nothing")
      #expect(nothing.status == 1)
      let file = "\(home.folder)/notices.json"
      let wrote = try await home.output("notice export --format json --output", file)
      #expect(wrote == "Wrote \(file)\n")
      try await Home.with { other in
        let imported = try await other.lines(of: Notice.self, "notice import", file)
        #expect(imported.count == 3)
        #expect(try await other.lines(of: Notice.self, "notice list") == listed)
        #expect(try await other.output("notice show web-form@2:en") == text)
        _ = try await other.output("notice import", file)
        #expect(try await other.lines(of: Notice.self, "notice list") == listed)
      }
    }
  }
}
