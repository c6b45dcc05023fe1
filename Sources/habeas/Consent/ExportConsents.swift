import ArgumentParser
import Casework
import Documents
import Foundation
import Register

/// `habeas consent export`.
struct ExportConsents: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the proof of one person's consents (Article 7(1)), or the events of all.",
    discussion: """
      record and receipt are of ISO/IEC TS 27560 in JSON-LD; kantara is the Consent Receipt 1.1, \
      which tells of consents that stand and of nothing else; html and docx are for people. events \
      are JSON objects, one a line, which 'import' reads back as the same events; --json writes them.
      Examples:
        habeas consent export --principal anna@example.org --as html --output proof.html
        habeas consent export --all --as events --output consents.jsonl
      """
  )

  @OptionGroup var work: ReadingOptions

  @Option(
    help: ArgumentHelp("The identifier under which the person is known.", valueName: "identifier")
  )
  var principal: String?

  @Option(
    help: ArgumentHelp("What kind of identifier it is, in a word of your own.", valueName: "kind")
  )
  var kind = PrincipalOptions.email

  @Flag(help: "The events of every person.")
  var all = false

  @Option(name: .customLong("as"), help: "What is written.")
  var form: Form?

  @Flag(help: "Write JSON: --as events.")
  var json = false

  @OptionGroup var printing: PrintingOptions

  @Option(help: ArgumentHelp("The file to write; else standard output.", valueName: "file"))
  var output = "-"

  /// The forms of a proof.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case record, receipt, kantara, html, docx, events

    func bytes(_ proof: ConsentProof, _ printing: RegisterPrinting) throws -> Data {
      switch self {
      case .record: try proof.record27560()
      case .receipt: try proof.receipt27560()
      case .kantara: try proof.kantaraReceipt()
      case .html: Data(proof.html(printing).utf8)
      case .docx: try proof.worksheet(printing).docx()
      case .events: Data(try proof.lines.joined(separator: "\n").utf8) + Data("\n".utf8)
      }
    }
  }

  /// How many persons are read at once.
  private static let page = 500

  /// What is meant to be written.
  private func chosen() throws -> Form {
    switch (form, json) {
    case (let form?, false): return form
    case (nil, true): return .events
    case (nil, false): throw ValidationError("--as: name what is written, or write --json")
    case (_?, true): throw ValidationError("--json: what is written is named already by --as")
    }
  }

  func validate() throws {
    let form = try chosen()
    guard all == (principal == nil) else {
      throw ValidationError("name the person with --principal, or --all")
    }
    guard !all || form == .events else {
      throw ValidationError("--all: as events alone; a proof is of one person")
    }
  }

  func run() async throws {
    let desk = try await work.desk()
    guard let principal else { return try await writeAll(at: desk) }
    let person = ConsentPrincipal(kind: try PrincipalOptions.kind(kind), identifier: principal)
    let proof = try await desk.proof(of: person)
    let bytes = try chosen().bytes(proof, try await printing.printing(at: desk))
    try OutputFile.deliver(bytes, to: output, .personal)
  }

  /// Writes the events of all persons; on standard output as they are read.
  private func writeAll(at desk: Desk) async throws {
    var bytes = Data()
    var last: UUID?
    while let (rows, person) = try await desk.consentRows(after: last, limit: Self.page) {
      last = person
      for row in rows {
        if output == "-" {
          try JSONOutput.print(row.named)
        } else {
          bytes += Data((try JSONOutput.line(row.named) + "\n").utf8)
        }
      }
    }
    if output != "-" { try OutputFile.deliver(bytes, to: output, .personal) }
  }
}

extension ConsentProof {
  /// The events as 'import' reads them, one a line.
  fileprivate var lines: [String] {
    get throws {
      guard let principal else { return [] }
      return try entries.map { try JSONOutput.line(ConsentRow($0.event, of: principal).named) }
    }
  }
}
