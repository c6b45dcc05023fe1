import ArgumentParser
import Casework
import Documents
import Foundation
import Register

/// `habeas consent export`.
struct ExportConsents: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the proof of one person's consents (Article 7(1)).",
    discussion: """
      record and receipt are of ISO/IEC TS 27560 in JSON-LD; kantara is the Consent Receipt 1.1, \
      which tells of consents that stand and of nothing else; html and docx are for people.
      Example: habeas consent export --principal anna@example.org --as html --output proof.html
      """
  )

  @OptionGroup var work: ReadingOptions
  @OptionGroup var person: PrincipalOptions

  @Option(name: .customLong("as"), help: "What is written.")
  var form: Form

  @OptionGroup var printing: PrintingOptions

  @Option(help: ArgumentHelp("The file to write; else standard output.", valueName: "file"))
  var output = "-"

  /// The forms of a proof.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case record, receipt, kantara, html, docx

    func bytes(_ proof: ConsentProof, _ printing: RegisterPrinting) throws -> Data {
      switch self {
      case .record: try proof.record27560()
      case .receipt: try proof.receipt27560()
      case .kantara: try proof.kantaraReceipt()
      case .html: Data(proof.html(printing).utf8)
      case .docx: try proof.worksheet(printing).docx()
      }
    }
  }

  func run() async throws {
    let desk = try await work.desk()
    let proof = try await desk.proof(of: try person.value())
    let bytes = try form.bytes(proof, try await printing.printing(at: desk))
    try OutputFile.deliver(bytes, to: output, .personal)
  }
}
