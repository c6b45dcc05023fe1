import ArgumentParser
import Casework
import Documents
import Foundation
import Storage
import SubjectRequests
import TimeLimits

/// `habeas request show`.
struct ShowRequest: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract:
      "Shows a request: who, what, where it stands, what is due, what to do, what was done.",
    discussion: """
      As HTML it is one page with the picture of the clocks and the steps by which each date was \
      computed, for a person who answers for the case.
      JSON holds all that stands in the text: claims numbered from 1, by which deadlines and tasks \
      name theirs; each with outcome, grounds, reasons, authority, remedy, moments (decided, answered, \
      acted, withdrawn, extended), questions, fee and restriction; acknowledged, repeated, identity, \
      mandate, forwarded, misdirected, dated, recipients, notes, letters, warnings, next, and externalReference. What \
      was not, is left out; moments are UTC, days are those of the controller.
      Examples:
        habeas request show 2026-7KQ4-M0XB-W --explain
        habeas request show 2026-7KQ4-M0XB-W --format html --output request.html
      """
  )

  @Argument(help: "The request's reference, such as 2026-7KQ4-M0XB-W.")
  var reference: Reference

  @OptionGroup var work: WorkOptions

  @Flag(help: "Explain every date, step by step, with citations.")
  var explain = false

  @OptionGroup var shape: CaseFormatOptions

  func run() async throws {
    let desk = try await work.desk()
    let record = try await desk.record(of: reference)
    let warnings = try await record.warnings(at: desk)
    switch shape.chosen {
    case .text: try await print(record, warnings, at: desk)
    case .json: try JSONOutput.print(try await record.json(warnings, at: desk))
    case .html:
      let html = try await record.page(at: desk).html(
        CaseTimeline(record, at: desk),
        controller: desk.controller.profile.name,
        notes: warnings.map(\.says),
        steps: try desk.explainedClocks(of: record.file)
      )
      try OutputFile.write(Data(html.utf8), to: shape.output, .personal)
    }
  }

  private func print(
    _ record: RequestRecord,
    _ warnings: [RegisterWarning],
    at desk: Desk
  ) async throws {
    for line in try await record.page(at: desk).lines { Terminal.print(line) }
    if !warnings.isEmpty { Terminal.print("\nFrom the register") }
    for warning in warnings { Terminal.print("  \(warning.says)") }
    guard explain else { return }
    for line in try desk.explanationLines(record.file) { Terminal.print(line) }
  }
}

extension RequestRecord {
  /// What the register says beside the request; nothing of an erased one.
  fileprivate func warnings(at desk: Desk) async throws -> [RegisterWarning] {
    guard case .kept(let view) = self else { return [] }
    return try await desk.warnings(on: view.loaded.file.request.reference)
  }

  fileprivate func json(
    _ warnings: [RegisterWarning],
    at desk: Desk
  ) async throws -> RequestJSON {
    switch self {
    case .kept(let view):
      let reference = view.loaded.file.request.reference
      let letters = try await desk.letters(.of(reference)).map {
        LetterListingJSON($0, seen: desk.now)
      }
      return try RequestJSON(
        view.loaded.file,
        view.deadlines,
        view.loaded,
        events: view.loaded.events,
        letters: letters,
        law: desk.spokenLaw(of: view.loaded.file),
        warnings
      )
      .explained(view.deadlines, of: view.loaded.file, at: desk)
    case .erased(let erased):
      return try RequestJSON(erased.file, erased.deadlines, nil, events: erased.events)
        .explained(erased.deadlines, of: erased.file, at: desk)
    }
  }

  fileprivate func page(at desk: Desk) async throws -> CasePage {
    switch self {
    case .kept(let view):
      CasePage(
        view,
        letters: try await desk.letters(.of(view.loaded.file.request.reference)),
        at: desk
      )
    case .erased(let erased): CasePage(erased, at: desk)
    }
  }
}

extension Desk {
  /// The steps by which each date was computed.
  fileprivate func explanationLines(_ file: CaseFile) throws -> [String] {
    try explain(file).flatMap { claim, deadline in
      ["", "\(claim.right.word) \(deadline.clock.rawValue), by \(deadline.rule.rawValue):"]
        + deadline.steps.map { "  \($0.says) [\($0.cites)]" }
    }
  }
}
