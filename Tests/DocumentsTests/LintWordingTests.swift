import Assessments
import Documents
import Foundation
import Register
import Territories
import Testing

@Suite("Sentences of lint and pre-filling in every language")
struct LintWordingTests {
  /// The sentences of Swift sources, with `{1}` and so on for what is interpolated.
  private static func sentences(in folder: String) throws -> Set<String> {
    let root = Fixtures.folder.deletingLastPathComponent().appending(path: "Sources/\(folder)")
    let files = try #require(
      FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    )
    var found: Set<String> = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let lines = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        .split(separator: "\n")
        .filter { !$0.contains(/^\s*\/\//) && !$0.contains("cites:") }
      let source = lines.joined(separator: "\n")
      for match in source.matches(of: /"""\n((?:.|\n)*?)\n\s*"""/) {
        found.insert(template(String(match.1).replacing(/\\\n\s*/, with: "").trimmed))
      }
      let rest = source.replacing(/"""(?:.|\n)*?"""/, with: "")
      for match in rest.matches(of: /"((?:[^"\\]|\\[^(]|\\\((?:[^()]|\([^()]*\))*\))*)"/) {
        found.insert(template(String(match.1)))
      }
    }
    return found
  }

  private static func template(_ literal: String) -> String {
    var number = 0
    return literal.replacing(/\\\((?:[^()]|\([^()]*\))*\)/) { _ in
      number += 1
      return "{\(number)}"
    }.replacing("\\\"", with: "\"")
  }

  private static func isTranslated(_ text: String) -> Bool {
    WorksheetLanguage.allCases.dropFirst().allSatisfy {
      $0.words(of: Sentence(stringLiteral: text)) != text
    }
  }

  @Test("Every finding reads in every language")
  func findings() throws {
    // Sentences end in a full stop; the one of inconsistent records is the reader's own words.
    let sentences = try Self.sentences(in: "Assessments/Lint").filter { $0.hasSuffix(".") }
    #expect(sentences.count > 120)
    #expect(sentences.filter { !Self.isTranslated($0) }.sorted() == [])
  }

  @Test("Every remedy reads in every language")
  func remedies() {
    #expect(Lint.rules.map(\.remedy).filter { !Self.isTranslated($0) } == [])
  }

  @Test("What pre-filling writes reads in every language")
  func prefilling() throws {
    // What begins in small letters is a path, but for the part of a sentence on backups; what has
    // no word beside its gaps reads alike in all languages.
    let sentences = try Self.sentences(in: "Prefilling").filter {
      $0.contains(" ") && $0.contains(where: \.isLetter)
        && ($0.first?.isUppercase == true || $0.first == "{") || $0.hasPrefix("backups")
    }
    #expect(sentences.count > 12)
    #expect(sentences.filter { !Self.isTranslated($0) }.sorted() == [])
  }

  @Test("The duties and areas of the model of the register read in every language")
  func model() throws {
    let model = try ResponsibilityModel.cloudService()
    #expect(model.obligations.count > 70)
    let texts = Set(model.obligations.flatMap { [$0.duty, $0.area] })
    #expect(texts.filter { !Self.isTranslated($0) }.sorted() == [])
  }

  /// Words that fill gaps of findings.
  static let gapWords: [String] =
    MeasureArea.principles.map(\.rawValue) + MeasureArea.rights.map(\.rawValue)
    + [MeasureArea.byDesignAndDefault, .security].map(\.rawValue)
    + RiskOrigin.allCases.map(\.rawValue) + SpecialCategory.allCases.map(\.rawValue)
    + ScreeningOutcome.allCases.map(\.rawValue) + SourceKind.allCases.map(\.rawValue)
    + [Operation.collection, .storage, .deletion].map(\.rawValue) + ["threats", "residual"]
    + (AdequacyDecision.all + AdequacyDecision.british).compactMap(\.scope)

  @Test("The words in findings are known in every language", arguments: gapWords)
  func word(_ word: String) {
    let phrase: Sentence = "\(word: word)"
    let spellings = Set(WorksheetLanguage.allCases.map { $0.words(of: phrase) })
    // Some words are spelt alike in two or three languages, none in all.
    #expect(spellings.count > 1, "\(word)")
  }

  @Test("A finding keeps names and days as they are")
  func filled() throws {
    var record = try Fixtures.sample()
    record.dataItems[0].retention = nil
    let finding = try #require(
      Lint.findings(in: record).first { $0.rule == "item-without-retention" }
    )
    let name = record.dataItems[0].name
    #expect(finding.says.description == "\"\(name)\" has no retention period.")
    #expect(
      WorksheetLanguage.dutch.words(of: finding.says) == "\"\(name)\" heeft geen bewaartermijn."
    )
  }
}

extension String {
  fileprivate var trimmed: String {
    split(separator: "\n").map { $0.drop(while: \.isWhitespace) }.joined(separator: "\n")
  }
}
