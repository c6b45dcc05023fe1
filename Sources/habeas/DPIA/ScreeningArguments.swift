import ArgumentParser
import Assessments
import Documents
import Foundation
import TimeLimits

/// The formats of the document of a threshold test.
enum ScreeningFormat: String, ExpressibleByArgument, CaseIterable {
  case html, docx, odt, md

  func bytes(_ worksheet: Worksheet) throws -> Data {
    switch self {
    case .html: Data(try worksheet.html().utf8)
    case .docx: try worksheet.docx()
    case .odt: try worksheet.odt()
    case .md: Data(worksheet.markdown().utf8)
    }
  }
}

/// An item of a national list as `--json` prints it.
struct ListItemJSON: Encodable {
  let code: String
  let country: String
  let name: String
  let authority: String
  let instrument: String
  let adopted: CalendarDate
  let source: String
  let checked: CalendarDate
  let status: ListStatus

  init(_ item: NationalListItem) {
    code = item.code
    country = item.country
    name = item.name
    authority = item.list.authority
    instrument = item.list.instrument
    adopted = item.list.adopted
    source = item.list.source
    checked = item.list.checked
    status = item.list.status
  }
}

/// What a threshold test came to, as `--json` prints it.
struct ScreeningJSON: Encodable {
  let outcome: ScreeningOutcome
  let reasons: [String]

  init(_ test: ThresholdTest) {
    outcome = test.result.outcome
    reasons = Worksheet.reasons(of: test, in: .english)
  }
}

extension ScreenProcessing {
  /// The test that the arguments describe.
  ///
  /// - Throws: `ValidationError` naming the option and what would be right.
  func test() throws -> ThresholdTest {
    guard let processing else { throw ValidationError("name the processing first") }
    return ThresholdTest(
      processing: processing,
      grounds: try grounds.map { text in
        let (code, how) = try Self.pair(text, "--ground")
        guard let ground = ScreeningGround(rawValue: code) else {
          throw Self.unknown("--ground", code, ScreeningGround.allCases.map(\.rawValue))
        }
        return GroundFound(ground: ground, explanation: how)
      },
      items: try items.map { text in
        let (code, how) = try Self.pair(text, "--item")
        guard let item = NationalLists.item(code) else {
          throw Self.unknown("--item", code, NationalLists.items.map(\.code))
        }
        return ListItemFound(item: item, explanation: how)
      },
      exemptions: try exemptions.map { text in
        let (code, why) = try Self.pair(text, "--exempt")
        guard let exemption = ScreeningExemption(rawValue: code) else {
          throw Self.unknown("--exempt", code, ScreeningExemption.allCases.map(\.rawValue))
        }
        return ExemptionFound(exemption: exemption, explanation: why)
      }
    )
  }

  private static func pair(_ text: String, _ option: String) throws -> (String, String) {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, !parts[1].allSatisfy(\.isWhitespace) else {
      throw ValidationError("\(option) \(text): write CODE=HOW IT APPLIES")
    }
    return (parts[0], parts[1])
  }

  private static func unknown(_ option: String, _ code: String, _ known: [String])
    -> ValidationError
  {
    ValidationError("\(option): \(code) is unknown; one of \(known.joined(separator: ", "))")
  }
}
