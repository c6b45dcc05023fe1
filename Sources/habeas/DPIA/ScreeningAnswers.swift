import ArgumentParser
import Assessments
import Documents

/// What is answered in a threshold test.
struct ScreeningAnswers: ParsableArguments {
  @Option(name: .customLong("ground"), help: "A ground that applies, as CODE=HOW; repeatable.")
  var grounds: [String] = []

  @Option(
    name: .customLong("no"),
    help: "Grounds that do not apply, as CODE[,CODE…]=WHY; repeatable."
  )
  var denied: [String] = []

  @Option(
    name: .customLong("country"),
    help: "A country whose list was looked at (ISO 3166-1); repeatable."
  )
  var countries: [String] = []

  @Option(name: .customLong("item"), help: "An item of a national list, as CODE=HOW; repeatable.")
  var items: [String] = []

  @Option(
    name: .customLong("exempt"),
    help: "35(5), 35(10) or 35(1), as CODE=WHY; for 35(1) which assessment covers it."
  )
  var exemptions: [String] = []

  /// The test that the arguments describe.
  ///
  /// - Throws: `ValidationError` naming the option and what would be right.
  func test(of processing: String) throws -> ThresholdTest {
    let test = ThresholdTest(
      processing: processing,
      grounds: try grounds.flatMap { try Self.found($0, "--ground") },
      denied: try denied.flatMap { try Self.found($0, "--no") },
      countries: try countries.map(Self.country),
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
    if let both = test.denied.map(\.ground).first(where: { test.answer(to: $0) == .yes }) {
      throw ValidationError("\(both.rawValue): it is said to apply and not to apply; say one")
    }
    return test
  }

  /// The grounds of `CODE[,CODE…]=WORDS`.
  private static func found(_ text: String, _ option: String) throws -> [GroundFound] {
    let (codes, words) = try pair(text, option)
    return try codes.split(separator: ",").map { code in
      let code = String(code.trimmingPrefix(while: \.isWhitespace))
      guard let ground = ScreeningGround(rawValue: code) else {
        throw unknown(option, code, ScreeningGround.allCases.map(\.rawValue))
      }
      return GroundFound(ground: ground, explanation: words)
    }
  }

  private static func country(_ text: String) throws -> String {
    let code = text.uppercased()
    guard code.wholeMatch(of: /[A-Z]{2}/) != nil else {
      throw ValidationError("--country \(text): two letters of ISO 3166-1, such as NL")
    }
    return code
  }

  private static func pair(_ text: String, _ option: String) throws -> (String, String) {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, !parts[1].allSatisfy(\.isWhitespace) else {
      throw ValidationError("\(option) \(text): write CODE=WORDS, with the reason in words")
    }
    return (parts[0], parts[1])
  }

  private static func unknown(
    _ option: String,
    _ code: String,
    _ known: [String]
  ) -> ValidationError {
    ValidationError("\(option): \(code) is unknown; one of \(known.joined(separator: ", "))")
  }
}
