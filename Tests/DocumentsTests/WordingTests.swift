import Assessments
import Documents
import Foundation
import Testing

@Suite("Fixed texts of worksheets in every language")
struct WordingTests {
  /// The rows of the tables, as the plain CSV that they are.
  private func rows() throws -> [[String]] {
    let words = try rows(of: "dpia/words.csv")
    return try words + rows(of: "dpia/sentences.csv").dropFirst()
      + rows(of: "register/words.csv").dropFirst()
      + rows(of: "register/cloud-saas-words.csv").dropFirst()
  }

  private func rows(of file: String) throws -> [[String]] {
    let text = String(decoding: try Fixtures.data(file), as: UTF8.self)
    return text.split(separator: "\n").map { line in
      var fields: [String] = [""]
      var isQuoted = false
      for character in line {
        switch character {
        case "\"": isQuoted.toggle()
        case "," where !isQuoted: fields.append("")
        default: fields[fields.count - 1].append(character)
        }
      }
      return fields
    }
  }

  @Test("Each text is there in each language, once, with the same gaps to fill")
  func table() throws {
    let rows = try rows()
    #expect(rows.first == WorksheetLanguage.allCases.map(\.rawValue))
    #expect(rows.count > 500)
    #expect(Set(rows.map(\.first)).count == rows.count)
    for row in rows {
      #expect(row.count == 6 && row.allSatisfy { !$0.isEmpty }, "\(row)")
      let gaps = row.map { $0.matches(of: /\{[1-9]\}/).map { String($0.0) }.sorted() }
      #expect(Set(gaps).count == 1, "\(row)")
    }
  }

  @Test("Every text that the sources ask for is in the table")
  func asked() throws {
    let known = Set(try rows().compactMap(\.first))
    let folder = Fixtures.folder.deletingLastPathComponent().appending(path: "Sources/Documents")
    let files = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    )
    var asked: Set<String> = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let source = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      for match in source.matches(of: /\bt[\[\(]\s*"((?:[^"\\]|\\.)+)"/) {
        asked.insert(String(match.1))
      }
    }
    #expect(asked.count > 300)
    #expect(asked.subtracting(known).sorted() == [])
  }

  @Test("No fixed text of a page stays English", arguments: WorksheetLanguage.allCases.dropFirst())
  func translated(language: WorksheetLanguage) throws {
    var same: Set<String> = []
    let imported = try PIAImportTests.card().assessment
    let sample = try Fixtures.sample()
    let pages = WorksheetLayout.allCases.map { (sample, $0) } + [(imported, .habeas)]
    for (record, layout) in pages {
      let english = Worksheet(record, as: layout, in: .english).fixedTexts
      let other = Worksheet(record, as: layout, in: language).fixedTexts
      #expect(english.count == other.count)
      same.formUnion(zip(english, other).filter(==).map(\.0))
    }
    let words = try rows().filter {
      $0.first != $0[WorksheetLanguage.allCases.firstIndex(of: language) ?? 0]
    }
    #expect(same.intersection(words.compactMap(\.first)) == [])
  }
}

extension Worksheet {
  /// Headings, captions and runs that are the document's own, in their order.
  var fixedTexts: [String] {
    // Findings of lint are sentences in English in every language.
    sections.filter { $0.number != "9" }.flatMap { section in
      [section.heading] + section.blocks.flatMap(\.fixedTexts)
    }
  }
}

extension Worksheet.Block {
  fileprivate var fixedTexts: [String] {
    switch self {
    case .paragraph(let text): text.fixedTexts
    case .list(let texts): texts.flatMap(\.fixedTexts)
    case .table(let table): table.fixedTexts
    case .picture(let picture): [picture.title] + picture.table.fixedTexts
    }
  }
}

extension Table {
  fileprivate var fixedTexts: [String] {
    [caption] + columns.map(\.heading)
      + rows.flatMap { row in row.cells.flatMap { $0.paragraphs.flatMap(\.fixedTexts) } }
  }
}

extension RichText {
  fileprivate var fixedTexts: [String] {
    runs.compactMap { run in
      switch run {
      case .plain(let text), .strong(let text): text
      case .authored, .reference: nil
      }
    }
  }
}
