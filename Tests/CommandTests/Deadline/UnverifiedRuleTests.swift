import Foundation
import Testing

/// A date that rests on a rule which was not verified says so wherever it is shown.
struct UnverifiedRuleTests {
  private static let doubt = "The rule rests on a secondary source"

  private struct Alarm: Decodable {
    struct Argument: Decodable {
      let type: String
      let value: String
    }

    let says: String
    let key: String
    let arguments: [Argument]

    var isDoubt: Bool {
      key == "ruleUnverified" && says.hasPrefix(doubt)
        && arguments.map(\.type) == ["phrase"] && arguments.map(\.value) == ["secondary"]
    }
  }

  private struct Dated: Decodable {
    let alarms: [Alarm]
  }

  private struct Shown: Decodable {
    let deadlines: [Dated]
  }

  private struct Report: Decodable {
    let items: [Dated]
  }

  private struct Logged: Decodable {
    let reference: String
  }

  private func read<Value: Decodable>(_ type: Value.Type, _ output: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(output.utf8))
  }

  /// Logs a request of a controller in Brazil.
  private func log(_ home: Home) async throws -> String {
    let set = try await home.run("controller", "set", "main", "--country", "BR")
    #expect(set.status == 0, "\(set.errors)")
    let logged = try await home.run(
      "request",
      "log",
      "--right",
      "access",
      "--received",
      "2026-10-30",
      "--as",
      "tester",
      "--json"
    )
    let dated = try read(Shown.self, logged.output).deadlines
    #expect(!dated.isEmpty && dated.allSatisfy { $0.alarms.contains(where: \.isDoubt) })
    return try read(Logged.self, logged.output).reference
  }

  @Test func `Every list, page and file says so in words`() async throws {
    try await Home.with { home in
      let reference = try await log(home)
      let commands = [
        ["request", "show", reference], ["request", "show", reference, "--explain"],
        ["request", "list"], ["request", "history", reference, "--format", "html"],
        ["report", "deadlines", "--format", "table"], ["report", "deadlines", "--format", "csv"],
        ["report", "deadlines", "--format", "ics"], ["report", "deadlines", "--format", "html"],
        [
          "deadline", "compute", "--right", "access", "--received", "2026-10-30", "--country", "BR",
        ],
      ]
      for command in commands {
        let outcome = try await home.start(command).outcome()
        // A calendar file folds its lines.
        let text = outcome.output.replacing("\r\n ", with: "").replacing(/\s+/, with: " ")
        #expect(outcome.status == 0 && text.contains(Self.doubt), "\(command): \(text)")
      }
      let letter = try await home.run(
        "letter",
        "draft",
        reference,
        "--kind",
        "acknowledgement",
        "--as",
        "tester"
      )
      // Letters cite the law they are written for, and Brazil's is none of these.
      #expect(letter.status == 1 && letter.errors.contains("BR_LGPD"), "\(letter.errors)")
    }
  }

  @Test func `Other programs read it as a key with its arguments`() async throws {
    try await Home.with { home in
      let reference = try await log(home)
      let report = try await home.run("report", "deadlines", "--json")
      let items = try read(Report.self, report.output).items
      #expect(!items.isEmpty && items.allSatisfy { $0.alarms.contains(where: \.isDoubt) })
      let list = try await home.run("request", "list", "--json")
      #expect(try read(Dated.self, list.output).alarms.contains(where: \.isDoubt))
      // What has come to its end goes on saying so.
      let withdrawn = try await home.run("request", "withdraw", reference, "--as", "tester")
      #expect(withdrawn.status == 0 && withdrawn.output.contains("late, due"))
      #expect(withdrawn.output.contains(Self.doubt))
      let shown = try await home.run("request", "show", reference, "--json")
      let deadlines = try read(Shown.self, shown.output).deadlines
      #expect(!deadlines.isEmpty && deadlines.allSatisfy { $0.alarms.contains(where: \.isDoubt) })
      let verified = try await home.run("deadline", "verify")
      #expect(verified.status == 0, "\(verified.output)")
    }
  }
}
