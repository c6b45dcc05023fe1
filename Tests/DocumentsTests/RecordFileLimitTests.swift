import Documents
import Foundation
import Records
import Register
import TestRecords
import Testing

@Suite struct RecordFileLimitTests {
  private static let duty = """
    id: training
    name: Privacy training
    subject: training
    owner: j.devries
    begun: 2026-01-01
    everyMonths: 12
    audience: AUDIENCE
    """

  private func problems(_ yaml: String) -> [ReadingProblem] {
    do throws(UnreadableRecord) {
      let _: [RecurringDuty] = try RecordFile.read(Data(yaml.utf8), as: .yaml) { $0.problems() }
      return []
    } catch {
      return error.problems
    }
  }

  @Test func aByteOrderMarkIsPassedOver() throws {
    #expect(problems("\u{FEFF}" + Self.duty) == [])
  }

  @Test func aTextThatIsTooLongForACellIsRefusedWithItsLine() throws {
    let fitting = Self.duty.replacing("AUDIENCE", with: String(repeating: "a", count: 32_000))
    #expect(problems(fitting) == [])
    let record: [RecurringDuty] = try RecordFile.read(Data(fitting.utf8), as: .yaml) { _ in [] }
    #expect(try !RecordFile.write(record, as: .xlsx).isEmpty)
    let long = Self.duty.replacing("AUDIENCE", with: String(repeating: "a", count: 32_001))
    #expect(problems(long).map(\.place) == ["audience"])
    #expect(problems(long).map(\.line) == [7])
    let name = Self.duty.replacing("Privacy training", with: String(repeating: "n", count: 301))
    #expect(problems(name).map(\.place) == ["name"])
    #expect(problems(name).map(\.line) == [2])
  }

  @Test func aBlankTextIsRefusedWithItsOwnLine() {
    let found = problems(Self.duty.replacing("AUDIENCE", with: "\"\""))
    #expect(found.map(\.place) == ["audience"])
    #expect(found.map(\.line) == [7])
  }

  @Test func whatWasNotReadYetIsNotSaidToBeUnknown() throws {
    // Reading ends at the subject, before the later keys are asked for.
    let found = problems(
      Self.duty.replacing("subject: training", with: "subject: rumour\nunti: Sales")
    )
    #expect(found.map(\.place) == ["subject", "unti"])
    #expect(found.last?.message.hasPrefix("unknown key; known here, among others: id") == true)
    let whole = problems(Self.duty + "\nunti: Sales")
    #expect(whole.map(\.message).first?.contains("known here: ") == true)
    #expect(whole.map(\.message).first?.contains("everyMonths") == true)
  }

  @Test func sheetsThatSeparateBySemicolonsAreRead() throws {
    let csv =
      "id;name;subject;owner;begun;everyMonths\nt;Training;training;j.devries;2026-01-01;12\n"
    let read: [RecurringDuty] = try RecordFile.read(Data(csv.utf8), as: .csv) { $0.problems() }
    #expect(read.map(\.name) == ["Training"])
  }

  @Test func aBreachMayLeaveOutWhatIsNotDecided() throws {
    let yaml = """
      id: lost
      name: Lost laptop
      aware: 2026-10-30T18:20:00Z
      discovered: By the employee
      owner: j.devries
      description: {nature: [availability]}
      """
    let read: [Breach] = try RecordFile.read(Data(yaml.utf8), as: .yaml) { $0.problems() }
    let owner: Label<Officer> = try Samples.label("j.devries")
    #expect(read.map(\.risk) == [.notAssessed(owner: owner)])
    #expect(read.map(\.communication) == [.notDecided(owner: owner)])
  }

  @Test func longValuesAreShortenedInALine() {
    let difference = RecordDifference(
      path: "description",
      before: nil,
      after: String(repeating: "x", count: 40_000)
    )
    #expect(difference.description.count < 400)
    #expect(difference.description.hasSuffix("… (40000 characters)"))
  }
}
