import Foundation
import Testing

/// The commands of deadlines as a shell runs them, without a database.
struct DeadlineCommandTests {
  private struct Outcome {
    let status: Int32
    let output: String
    let errors: String

    /// The first line of the output as a JSON object.
    func object<Value: Decodable>(_ type: Value.Type) throws -> Value {
      let line = output.split(separator: "\n").first ?? ""
      return try JSONDecoder().decode(type, from: Data(line.utf8))
    }
  }

  private struct Computed: Decodable {
    struct Step: Decodable {
      let says: String
      let cites: String
    }

    let status: String
    let target: String?
    let due: String?
    let dueUnrolled: String?
    let endsAt: String?
    let rule: String
    let calendar: String
    let steps: [Step]
  }

  private func run(_ arguments: String...) throws -> Outcome { try run(arguments) }

  private func run(_ arguments: [String]) throws -> Outcome {
    let process = Process()
    // The program is built beside the tests.
    let tests = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    process.executableURL = tests.appending(path: "habeas")
    process.arguments = ["deadline"] + arguments
    let output = Pipe()
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    let told = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: String(decoding: printed, as: UTF8.self),
      errors: String(decoding: told, as: UTF8.self)
    )
  }

  @Test func computesADeadlineAsJSON() throws {
    let outcome = try run(
      "compute",
      "--regime",
      "EU_GDPR",
      "--right",
      "access",
      "--received",
      "2026-01-31",
      "--country",
      "NL",
      "--json"
    )
    let computed = try outcome.object(Computed.self)
    #expect(outcome.status == 0)
    #expect(computed.status == "running")
    #expect(computed.due == "2026-03-02")
    #expect(computed.dueUnrolled == "2026-02-28")
    #expect(computed.target == "2026-02-14")
    #expect(computed.endsAt == "2026-03-02T23:00:00Z")
    #expect(computed.rule == "GDPR-15")
    #expect(computed.calendar == "NL@2026.2")
    #expect(computed.steps.allSatisfy { !$0.says.isEmpty && !$0.cites.isEmpty })
  }

  @Test func takesEventsAndOptions() throws {
    let base = ["compute", "--right", "access", "--received", "2025-03-03", "--country", "DE"]
    func due(_ more: String...) throws -> String? {
      let all = base + more + ["--json"]
      return try run(all).object(Computed.self).due
    }
    let asked = "--event=identity_requested=2025-03-05"
    let confirmed = "--event=identity_confirmed=2025-03-12"
    #expect(try due(asked, confirmed) == "2025-04-10")
    #expect(try due(asked, confirmed, "--option=identity=restart") == "2025-04-14")
    #expect(try due(asked, confirmed, "--event=extension=2025-04-09") == "2025-06-10")
    #expect(try due("--event=extension=2025-03-20,by=1") == "2025-05-05")
    #expect(try due("--event=extension=2025-03-20", "--option=clock=refusal") == "2025-04-03")
    #expect(try due(asked) == nil)
  }

  @Test(arguments: [
    (["--received", "2026-02-30", "--country", "NL"], Int32(64), "received: expected"),
    (["--received", "2026-01-31", "--country", "XX"], 64, "country: expected"),
    (["--received", "2026-01-31", "--country", "DE", "--subdivision", "DE-XX"], 64, "DE-XX"),
    (["--received", "2026-01-31", "--country", "NL", "--zone", "CET"], 64, "IANA"),
    (["--received", "2026-01-31", "--country", "NL", "--regime", "MARS"], 64, "regime: expected"),
    (["--received", "2026-01-31", "--country", "NL", "--option", "identity=x"], 64, "identity"),
    (["--received", "2026-01-31", "--country", "NL", "--event", "x=2026-02-01"], 64, "type"),
    (["--received", "2026-01-31", "--country", "NL", "--clock", "cuckoo"], 64, "clock: expected"),
    (["--received", "2026-01-31", "--country", "US"], 64, "US-CA (US_CA_CCPA)"),
    (["--received", "2026-01-31", "--country", "US", "--subdivision", "US-TX"], 64, "US-CA"),
    (
      ["--received", "2018-05-24", "--country", "NL"], 1,
      "GDPR-15 is not in force on 2018-05-24, it holds from 2018-05-25\n"
    ),
    (
      ["--received", "2026-01-31", "--country", "NL", "--event", "extension=2026-01-30"], 1,
      "before the receipt"
    ),
    (
      ["--received", "2026-01-31", "--country", "NL", "--event", "extension=2026-02-10,by=3"], 1,
      "Art. 12(3)"
    ),
    (
      [
        "--received", "2026-01-31", "--country", "NL", "--event", "identity_confirmed=2026-02-03",
        "--event", "identity_requested=2026-02-05",
      ], 1, "identity_confirmed: it lies before the question"
    ),
    (
      [
        "--received", "2026-01-31", "--country", "NL", "--event", "extension=2026-02-03",
        "--event", "extension=2026-02-05",
      ], 1, "extended once (GDPR Art. 12(3)"
    ),
    (["--received", "9999-12-31", "--country", "NL"], 64, "received: expected a day before"),
    (
      ["--received", "2026-02-05", "--country", "IN"], 1,
      "IN_DPDP_GRIEVANCE, the law of IN, holds from 2027-05-13, and not on 2026-02-05"
    ),
    (
      ["--received", "2026-03-01", "--country", "GB", "--regime", "UK_GDPR_2021"], 1,
      "UK_GDPR_12A is"
    ),
  ])
  func refusesWithTheField(arguments: [String], status: Int32, reason: String) throws {
    let outcome = try run(["compute", "--right", "access"] + arguments)
    #expect(outcome.status == status)
    #expect(outcome.errors.contains(reason), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
  }

  @Test func checksTheWorkedCases() throws {
    struct Report: Decodable {
      let cases: Int
      let matched: Int
      let differences: [[String: String]]
    }
    let fixtures = URL(filePath: #filePath).appending(path: "../../../../Fixtures/law/")
      .standardized
    let cases = fixtures.appending(path: "cases.csv").path()
    let outcome = try run("check", cases, "--json")
    #expect(outcome.status == 0)
    let report = try outcome.object(Report.self)
    #expect(report.cases == 182 && report.matched == 182 && report.differences.isEmpty)

    let changed = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).csv")
    defer { try? FileManager.default.removeItem(at: changed) }
    try String(contentsOfFile: cases, encoding: .utf8)
      .replacing("running,2022-04-05,", with: "running,2022-04-06,")
      .write(to: changed, atomically: true, encoding: .utf8)
    let differing = try run("check", changed.path(), "--json")
    #expect(differing.status == 1)
    let difference = try #require(try differing.object(Report.self).differences.first)
    #expect(difference["id"] == "P001")
    #expect(difference["expected"] == "running 2022-04-06 2022-04-05T22:00:00Z")
    #expect(difference["computed"] == "running 2022-04-05 2022-04-05T22:00:00Z")

    let absent = try run("check", "/nonexistent/cases.csv")
    #expect(absent.status == 1 && absent.errors.contains("/nonexistent/cases.csv"))
    let other = try run("check", fixtures.appending(path: "rules.csv").path())
    #expect(other.status == 1 && other.errors.contains("missing id"))
  }

  /// A law that calls a right by another name is found under the name of the GDPR.
  @Test(arguments: [
    (["--right", "access", "--country", "US", "--subdivision", "US-CA"], "US-CA-RESP"),
    (["--right", "erasure", "--country", "US", "--subdivision", "US-CA"], "US-CA-RESP"),
    (
      ["--right", "objection-direct-marketing", "--country", "US", "--subdivision", "US-CA"],
      "US-CA-OPTOUT"
    ),
    (["--right", "access", "--country", "CA", "--subdivision", "CA-QC"], "CA-QC"),
    (["--right", "access", "--country", "CA", "--subdivision", "CA-ON"], "CA-PIPEDA"),
    (["--right", "rectification", "--country", "CA"], "CA-PIPEDA"),
    (["--right", "rectification", "--country", "KR"], "KR-CORR"),
    (["--right", "access", "--country", "SG"], "SG-PDPA"),
    (["--right", "access", "--country", "JP"], "JP-APPI"),
    (["--right", "access", "--country", "BR"], "BR-LGPD"),
  ])
  func findsTheLawOfThePlace(question: [String], rule: String) throws {
    let outcome = try run(["compute", "--received", "2026-03-02", "--json"] + question)
    #expect(try outcome.object(Computed.self).rule == rule)
  }

  /// A State whose holidays are not listed: what needs no working day is dated all the same.
  @Test func explainsThatAStateHasNoListOfHolidays() throws {
    let question = [
      "compute", "--received", "2026-03-02", "--country", "US", "--subdivision", "US-NY", "--right",
      "access", "--regime",
    ]
    let answer = try run(question + ["US_CA_CCPA"])
    #expect(answer.status == 0 && answer.output.contains("due       2026-04-16"))
    #expect(answer.output.contains("holidays is known (US-NY): the last day needs none"))
    #expect(answer.output.contains("! The rule rests on a secondary source"))
    let counted = try run(question + ["US_CA_CCPA_ACK", "--clock", "acknowledgement"])
    #expect(counted.output.contains("due       2026-03-16"))
    #expect(counted.output.contains("! No list of public holidays is known (US-NY)"))
  }

  /// The law of one State of the Union is not that of the others.
  @Test func aRuleOfOneStateHoldsThereAlone() throws {
    let question = ["compute", "--right", "access-health", "--received", "2026-10-23", "--json"]
    let france = try run(question + ["--country", "fr"])
    #expect(try france.object(Computed.self).rule == "FR-CSP-1111-7")
    for place in [["--country", "NL"], ["--country", "DE", "--regime", "EU_GDPR"]] {
      let refused = try run(question + place)
      #expect(refused.status == 1)
      #expect(refused.errors.contains("right access-health has a rule in FR only (FR-CSP-1111-7)"))
    }
  }

  @Test func refusesARightThatNoLawKnows() throws {
    let outcome = try run(
      "compute",
      "--right",
      "dance",
      "--received",
      "2026-03-02",
      "--country",
      "NL"
    )
    #expect(outcome.status != 0 && outcome.errors.contains("right: expected one of"))
  }

  @Test func listsRulesAndHolidays() throws {
    let rules = try run("rules", "--regime", "UK_GDPR_12A")
    #expect(rules.status == 0)
    #expect(rules.output.contains("UK-12A-15") && rules.output.contains("own_knowledge"))
    let holidays = try run(
      "holidays",
      "--country",
      "DE",
      "--subdivision",
      "DE-BY",
      "--year",
      "2026",
      "--json"
    )
    #expect(holidays.output.contains("2026-11-01"))
    #expect(try run("holidays", "--country", "XX", "--year", "2026").status == 64)
    #expect(try run("rules", "--regime", "MARS").status == 64)
  }
}
