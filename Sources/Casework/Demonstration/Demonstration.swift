public import Correspondence
import Documents
public import Foundation
import Storage
public import SubjectRequests
public import TimeLimits

/// A sample controller, its letters, what became of them, and what is due: all on real letters at a
/// fixed instant.
///
/// Every act carries a key made from the letter's name, so a second run records nothing twice.
public struct Demonstration: Sendable {
  private let desk: Desk

  /// The instant at which the demonstration takes place: 2 November 2026, 9 o'clock in Amsterdam.
  public static let instant = Instant(secondsSince1970: 1_793_606_400)

  /// The short name of the sample controller.
  public static let slug = "sample"

  /// The database of the demonstration in an embedded cluster.
  public static let database = "habeas_demo"

  /// The profile of the sample controller.
  public static let profile = ControllerProfile(
    name: "Voorbeeld Retail B.V.",
    place: .known(country: "NL", subdivision: nil),
    timeZone: "Europe/Amsterdam",
    languages: ["nl", "en", "de", "fr", "es"],
    authority: "Autoriteit Persoonsgegevens",
    options: DeadlineOptions()
  )

  public init(at desk: Desk) {
    self.desk = desk
  }

  /// A letter and what became of it.
  public struct Letter: Sendable {
    public let name: String
    public let kind: LetterReading.Kind
    public let outcome: MailOutcome
  }

  /// What was done.
  public struct Outcome: Sendable {
    public internal(set) var letters: [Letter] = []
    /// How many acts were recorded now, and how many by an earlier run.
    public internal(set) var acts = (now: 0, before: 0)
    /// What the register holds.
    public internal(set) var register = Register()
    /// The documents to look at.
    public internal(set) var files: [(name: String, bytes: Data)] = []
  }

  /// Takes the letters in, moves the cases on, keeps the register and makes the documents.
  ///
  /// - Parameter progress: told how many letters were read, and how many there are.
  /// - Returns: what was done, and the report.
  /// - Throws: what reading and recording throw.
  public func run(
    progress: (_ done: Int, _ total: Int) -> Void
  ) async throws -> (outcome: Outcome, report: DeadlineReport) {
    var outcome = Outcome()
    let files = DemonstrationFiles.letters
    let reader = try LetterReader()
    for (index, file) in files.enumerated() {
      let name = Self.shortName(file.name)
      let reading = try reader.read(file.bytes)
      let taken = try await desk.take(
        file.bytes,
        reading: reading,
        arrival: .unknown,
        key: key("letter", name)
      )
      outcome.letters.append(Letter(name: name, kind: reading.kind, outcome: taken.outcome))
      progress(index + 1, files.count)
    }
    try await tellStories(&outcome)
    outcome.register = try await DemonstrationRegister(desk: desk) { name, bytes in
      key("register", "\(name) \(desk.hash(message: bytes).hexadecimal)")
    }.keep()
    let report = try await desk.reportDeadlines(
      OpenDeadlines.Filter(clocks: .duties),
      of: [.request, .review, .breach]
    )
    outcome.files = try await documents(report)
    return (outcome, report)
  }

  private func tellStories(_ outcome: inout Outcome) async throws {
    for letter in outcome.letters where letter.kind == .request {
      guard let reference = letter.outcome.reference else { continue }
      let file = try await desk.show(reference).loaded.file
      for (index, step) in try Story.of(letter: letter.name).steps(for: file).enumerated() {
        let recording = try await desk.perform(
          step.act,
          on: reference,
          occurred: step.at,
          key: key("act", "\(letter.name)/\(index)")
        ).recording
        switch recording {
        case .now: outcome.acts.now += 1
        case .before: outcome.acts.before += 1
        }
      }
    }
  }

  private func documents(
    _ report: DeadlineReport
  ) async throws -> [(name: String, bytes: Data)] {
    var files: [(name: String, bytes: Data)] = [
      ("deadlines.csv", report.csv()), ("deadlines.ics", report.calendar()),
    ]
    if let sample = DemonstrationFiles.assessment {
      let record = try AssessmentFile.read(Data(sample.bytes), as: .yaml)
      let kept = try await desk.keep(record, key: key("dpia", sample.name))
      let worksheet = Worksheet(kept.copy)
      files.append(("dpia-worksheet.html", Data(worksheet.html().utf8)))
      files.append(("dpia-worksheet.docx", try worksheet.docx()))
    }
    return files
  }

  /// The same key for the same act in every run.
  private func key(_ kind: String, _ name: String) -> UUID {
    let bytes = desk.hash(row: ["demonstration", kind, name]).bytes
    return UUID(
      uuid: (
        bytes[0], bytes[1], bytes[2], bytes[3], bytes[4], bytes[5], bytes[6], bytes[7],
        bytes[8], bytes[9], bytes[10], bytes[11], bytes[12], bytes[13], bytes[14], bytes[15]
      )
    )
  }

  private static func shortName(_ path: String) -> String {
    URL(filePath: path).deletingPathExtension().lastPathComponent
  }
}
