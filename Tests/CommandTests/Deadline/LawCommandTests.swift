import Foundation
import Postgres
import Testing

/// The commands that change the law of a controller, from a shell to the database and back.
struct LawCommandTests {
  private struct Revision: Decodable {
    struct Move: Decodable, Equatable {
      let clock: String
      let effect: String
      let old: String
      let new: String?
    }

    let requests: Int
    let applied: Int
    let waiting: Int
    let accepted: Int
    let moves: [Move]
  }

  private struct Holidays: Decodable {
    struct Holiday: Decodable {
      let date: String
      let name: String
    }

    let calendar: String
    let holidays: [Holiday]
  }

  private struct Report: Decodable {
    struct Item: Decodable {
      let reference: String
      let due: String?
    }

    let items: [Item]
  }

  /// Runs a command that succeeds, and reads its JSON.
  private func read<Value: Decodable>(
    _ type: Value.Type,
    _ home: Home,
    _ arguments: String...
  ) async throws -> Value {
    let outcome = try await home.start(arguments).outcome()
    #expect(outcome.status == 0, "\(arguments.joined(separator: " ")): \(outcome.errors)")
    return try JSONDecoder().decode(type, from: Data(outcome.output.utf8))
  }

  private func due(_ home: Home, _ more: String...) async throws -> [String?] {
    try await items(home, more).map(\.due)
  }

  private func items(_ home: Home, _ more: [String] = []) async throws -> [Report.Item] {
    let outcome = try await home.start(["report", "deadlines", "--json"] + more).outcome()
    #expect(outcome.status == 0, "\(outcome.errors)")
    return try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8)).items
  }

  private func set(_ home: Home) async throws {
    for command in [
      ["controller", "set", "main", "--country", "NL", "--zone", "Europe/Amsterdam"],
      ["request", "log", "--right", "access", "--received", "2026-10-01", "--as", "tester"],
    ] {
      let outcome = try await home.start(command).outcome()
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
  }

  @Test func `A holiday that is added and removed moves what is open, and waits for a person`()
    async throws
  {
    try await Home.with { home in
      try await set(home)
      let added = try await read(
        Revision.self,
        home,
        "deadline",
        "holidays",
        "add",
        "--country",
        "NL",
        "--date",
        "2026-11-02",
        "--name",
        "Day of mourning",
        "--reason",
        "Royal decree",
        "--as",
        "tester",
        "--json"
      )
      #expect(added.requests == 1 && added.applied == added.moves.count)
      #expect(
        added.moves.contains(
          .init(clock: "response", effect: "applied", old: "2026-11-02", new: "2026-11-03")
        )
      )
      #expect(try await due(home) == ["2026-11-03"])
      let listed = ["deadline", "holidays", "--country", "NL", "--year", "2026", "--json"]
      let own = try await read(
        Holidays.self,
        home,
        "deadline",
        "holidays",
        "--country",
        "NL",
        "--year",
        "2026",
        "--controller",
        "main",
        "--json"
      )
      #expect(own.holidays.contains { $0.date == "2026-11-02" && $0.name == "Day of mourning" })
      #expect(own.calendar.hasSuffix("+1"))
      // Without a controller the calendar is that of the program.
      let common = try await home.start(listed).outcome()
      #expect(common.status == 0 && !common.output.contains("2026-11-02"))
      let removed = try await read(
        Revision.self,
        home,
        "deadline",
        "holidays",
        "remove",
        "--country",
        "NL",
        "--date",
        "2026-11-02",
        "--reason",
        "Decree withdrawn",
        "--as",
        "tester",
        "--json"
      )
      #expect(removed.applied == 0 && removed.waiting == added.applied)
      #expect(try await due(home) == ["2026-11-03"])
      let changes = try await home.run("deadline", "holidays", "changes")
      #expect(changes.status == 0 && changes.output.contains("Decree withdrawn"))
      let verified = try await home.run("deadline", "verify")
      #expect(verified.status == 0 && verified.output.contains("no differences"))
      #expect(verified.output.contains("kept until an earlier day is accepted"))
      let accepted = try await read(
        Revision.self,
        home,
        "deadline",
        "accept",
        "--all",
        "--as",
        "tester",
        "--json"
      )
      #expect(accepted.accepted == removed.waiting)
      #expect(try await due(home) == ["2026-11-02"])
      let again = try await home.run("deadline", "accept", "2026-0000-0000-0", "--as", "tester")
      #expect(again.status != 0)
    }
  }

  @Test func `Rules are added from a table, and refused with the line and the field`() async throws
  {
    try await Home.with { home in
      try await set(home)
      let rules = try String(contentsOf: Self.rules, encoding: .utf8).split(
        whereSeparator: \.isNewline
      )
      let model = try #require(rules.first { $0.hasPrefix("GDPR-15,") })
      let row = model.replacing("GDPR-15,", with: "OWN-15,").replacing(
        "receipt_by_controller,1,month",
        with: "receipt_by_controller,2,month"
      ).replacing("2018-05-25", with: "2026-01-01")
      let good = try home.write("\(rules[0])\n\(row)\n", to: "good.csv")
      let bad = try home.write(
        "\(rules[0])\n\(row.replacing(",2,month", with: ",2,moon"))\n",
        to: "bad.csv"
      )
      let refused = try await home.run(
        "deadline",
        "rules",
        "add",
        "--file",
        bad,
        "--reason",
        "an act",
        "--as",
        "tester"
      )
      #expect(refused.status != 0)
      #expect(refused.errors.contains("line 2, unit: expected hour, day"), "\(refused.errors)")
      #expect(try await due(home) == ["2026-11-02"])
      let added = try await read(
        Revision.self,
        home,
        "deadline",
        "rules",
        "add",
        "--file",
        good,
        "--reason",
        "an act",
        "--as",
        "tester",
        "--json"
      )
      #expect(added.moves.contains { $0.clock == "response" && $0.new == "2026-12-01" })
      #expect(try await due(home) == ["2026-12-01"])
      let list = try await home.run(
        "deadline",
        "rules",
        "--controller",
        "main",
        "--right",
        "access"
      )
      #expect(list.output.contains(/OWN-15 +EU_GDPR +response +2 months .* primary +controller/))
      let verified = try await home.run("deadline", "verify", "--json")
      #expect(verified.status == 0, "\(verified.output)")
    }
  }

  @Test func `What a crash left undone is finished, and countries are told apart`() async throws {
    try await Home.with { home in
      try await set(home)
      let session = try home.superuser()
      try await session.execute(
        """
        INSERT INTO deadline_revision (
          controller_id, id, cause, changed_days, recorded_at, by_handle
        )
        SELECT id, id, 'order', '{}', now(), 'tester' FROM controller
        """
      )
      try await session.execute("UPDATE deadline SET due_on = due_on + 1")
      let left = try await home.run("deadline", "verify")
      #expect(left.status == 1)
      #expect(left.output.contains("'habeas deadline recompute --all'"))
      let finished = try await read(
        Revision.self,
        home,
        "deadline",
        "recompute",
        "--as",
        "tester",
        "--json"
      )
      #expect(finished.requests == 1)
      #expect(try await due(home, "--country", "NL") == ["2026-11-02"])
      let nothing = try await read(
        Revision.self,
        home,
        "deadline",
        "recompute",
        "--as",
        "tester",
        "--json"
      )
      #expect(nothing.requests == 0 && nothing.moves.isEmpty)
      let idle = try await home.run("deadline", "recompute", "--as", "tester")
      #expect(idle.output.contains("Nothing was left undone. --all computes"))
      try await session.execute("UPDATE deadline SET due_on = due_on + 1")
      let ordered = try await home.run("deadline", "recompute", "--all", "--as", "tester")
      #expect(ordered.status == 0, "\(ordered.errors)")
      #expect(try await due(home) == ["2026-11-02"])
      let reference = try #require(try await items(home).first).reference
      let history = try await home.run("request", "history", reference)
      #expect(history.output.contains("now 2026-11-02, by computing all of them anew, by tester"))
      let elsewhere = try await home.run("report", "deadlines", "--country", "DE")
      #expect(elsewhere.status == 64 && elsewhere.errors.contains("--country DE"))
    }
  }

  private static let rules = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
    url.deletingLastPathComponent()
  }.appendingPathComponent("Fixtures/law/rules.csv")
}
