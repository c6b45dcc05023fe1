import Foundation
import Testing

/// Files that hold a person's data are their owner's alone, and no other file is lost for them.
@Suite struct PrivateFileTests {
  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test func `They are made for their owner, and replace nothing`() async throws {
    try await Home.with { home in
      let logged = try await home.run(
        "request",
        "log",
        "--right",
        "access",
        "--received",
        "2026-01-05",
        "--name",
        "Anna",
        "--json"
      )
      let match = try #require(logged.output.firstMatch(of: /"reference":"([^"]+)"/))
      let reference = String(match.1)
      #expect(
        try await home.run("letter", "draft", reference, "--kind", "acknowledgement").status == 0
      )
      let passport = try home.write("%PDF-1.4 passport", to: "in.pdf")
      let steps: [[String]] = [
        ["request", "ask-identity", reference, "--reason", "another address"],
        ["request", "keep-document", reference, "--file", passport],
      ]
      for step in steps {
        let outcome = try await home.start(step).outcome()
        #expect(outcome.status == 0, "\(step): \(outcome.errors)")
      }
      let writes: [(name: String, arguments: [String])] = [
        ("page.html", ["request", "show", reference, "--format", "html"]),
        ("history.html", ["request", "history", reference, "--format", "html"]),
        ("letter.txt", ["letter", "show", reference, "--format", "text"]),
        ("letter.docx", ["letter", "show", reference, "--format", "docx"]),
        ("passport.pdf", ["request", "show-document", reference]),
      ]
      for (name, arguments) in writes {
        let path = "\(home.folder)/\(name)"
        let first = try await home.start(arguments + ["--output", path]).outcome()
        #expect(first.status == 0, "\(name): \(first.errors)")
        #expect(try mode(path) == 0o600, "\(name)")
        let before = FileManager.default.contents(atPath: path)
        let again = try await home.start(arguments + ["--output", path]).outcome()
        #expect(again.status == 64, "\(name)")
        #expect(
          again.errors == "habeas: --output \(path): exists already, and is not replaced; "
            + "name another file\n"
        )
        #expect(FileManager.default.contents(atPath: path) == before)
        let nowhere = try await home.start(arguments + ["--output", "/proc/\(name)"]).outcome()
        #expect(nowhere.status == 64, "\(name)")
        #expect(nowhere.errors.hasPrefix("habeas: --output /proc/\(name): cannot be written; "))
      }
    }
  }

  @Test func `A folder that cannot be made is named in one sentence`() async throws {
    try await Home.with { home in
      let demo = try await home.run("demo", "--output", "/proc/habeas-demo")
      #expect(demo.status == 64)
      #expect(
        demo.errors == "habeas: --output /proc/habeas-demo: cannot be written; name a folder that "
          + "can be made, and written in\n"
      )
    }
  }
}
