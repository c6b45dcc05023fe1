import Foundation
import Testing

/// What is given of a copy, what is found by another system's reference, and what falls due by itself.
@Suite struct CopyCommandTests {
  private struct Logged: Decodable { let reference: String }

  private struct Fired: Decodable, Equatable {
    let reference: String
    let task: Int
    let system: String
  }

  private static func log(_ home: Home, _ flags: String) async throws -> String {
    let logged = try await home.lines(
      of: Logged.self,
      "request log --received 2025-01-05 --as tester \(flags)"
    )
    return try #require(logged.first?.reference)
  }

  @Test func `A request is found by the reference of another system`() async throws {
    try await Home.with { home in
      let reference = try await Self.log(home, "--right access --external-reference T-4711")
      let other = try await Self.log(home, "--right access --external-reference T-4712")
      let found = try await home.lines(
        of: Logged.self,
        "request find --external-reference T-4711"
      )
      #expect(found.map(\.reference) == [reference])
      #expect(reference != other)
      let none = try await home.output("request find --external-reference T-1")
      #expect(none == "No requests.\n")
      let both = try await home.run(
        "request",
        "find",
        "--external-reference",
        "T-4711",
        "--name",
        "Jan"
      )
      #expect(both.status == 64)
    }
  }

  @Test func `A copy is given on paper, or withheld for reasons, and not both`() async throws {
    try await Home.with { home in
      let reference = try await Self.log(home, "--right access")
      let both = try await home.run(
        "request",
        "give-copy",
        reference,
        "--by",
        "post",
        "--withheld",
        "it was given"
      )
      #expect(both.status == 64)
      let neither = try await home.run("request", "give-copy", reference)
      #expect(neither.status == 64)
      _ = try await home.output("request give-copy \(reference) --by", "on paper, by post")
      #expect(try await home.output("request history", reference).contains("copy"))
      #expect(try await Verification.read(home).differences.isEmpty)
    }
  }

  @Test func `A deferred erasure whose day is over is fired once`() async throws {
    try await Home.with { home in
      let reference = try await Self.log(home, "--right erasure")
      _ = try await home.output(
        "request task set \(reference) --right erasure --action erase --system Books "
          + "--at 2025-01-06T10:00:00Z"
      )
      _ = try await home.output(
        "request task defer \(reference) --task 1 --ground retention-duty --until 2025-03-01 "
          + "--at 2025-01-07T10:00:00Z --reasons invoices"
      )
      let fired = try await home.lines(of: Fired.self, "request task fire-due")
      #expect(fired == [Fired(reference: reference, task: 1, system: "Books")])
      #expect(try await home.output("request task fire-due") == "0 deferred erasures fired.\n")
      #expect(try await Verification.read(home).differences.isEmpty)
    }
  }

  @Test func `A name of wide characters moves no column of a list`() async throws {
    try await Home.with { home in
      _ = try await Self.log(home, "--right access --name 张伟张伟张伟")
      _ = try await Self.log(home, "--right access --name Jan")
      let lines = try await home.output("request list").split(separator: "\n")
      // Each of these characters takes two cells of a terminal.
      let ends = lines.map { line in
        line.unicodeScalars.reduce(0) { $0 + ($1.value > 0x4E00 ? 2 : 1) }
      }
      try #require(lines.count >= 3)
      #expect(ends[1] == ends[2], "\(lines)")
    }
  }
}
