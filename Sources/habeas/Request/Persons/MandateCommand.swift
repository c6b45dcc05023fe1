import ArgumentParser
import Casework
import SubjectRequests

/// `habeas request mandate`.
struct MandateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mandate",
    abstract: "Records that the requester writes for somebody else, and by what power.",
    discussion: """
      What is granted is answered only after 'habeas request check-mandate'.
      Example: habeas request mandate 2026-7KQ4-M0XB-W --kind parent --evidence 'birth certificate' --subject-name 'Bo Jansen'
      """
  )

  @OptionGroup var options: ActOptions

  @Option(help: "In what capacity the requester acts.")
  var kind: Mandate.Kind

  @Option(help: "What shows it: a written authority, a court order.")
  var evidence: String

  @Option(help: "The data subject's name.")
  var subjectName: String?

  @Option(help: "The data subject's e-mail address.")
  var subjectEmail: String?

  func run() async throws {
    try await options.work.working(on: options.reference) { desk in
      let outcome = try await desk.recordMandate(
        RecordMandate(kind, evidence: evidence),
        for: Person(name: subjectName, email: subjectEmail),
        on: options.reference,
        occurred: options.at,
        key: try options.key()
      )
      try options.print(outcome, .mandated, at: desk)
    }
  }
}
