import Foundation
import TimeLimits

/// Reads the texts of the sheets of a workbook (ECMA-376).
struct WorkbookReader {
  private let archive: ZipReader

  /// Why a workbook cannot be read.
  struct Unreadable: Error, CustomStringConvertible {
    let description: String
  }

  init(_ data: Data) {
    archive = ZipReader(data)
  }

  /// A sheet as it is read.
  struct Sheet {
    let name: String
    /// The rows from the first on, each as long as the longest; empty cells are empty texts.
    let rows: [[String]]
  }

  /// The sheets, in the order of the workbook; days read as they are written in files: `2026-11-02`.
  ///
  /// - Throws: ``Unreadable`` naming the part of the workbook, or the sheet with its cell.
  func sheets() throws(Unreadable) -> [Sheet] {
    let workbook = try part("xl/workbook.xml")
    let meaning = Meaning(
      shared: try sharedTexts(),
      styles: WorkbookStyles(try optionalPart("xl/styles.xml"), of: workbook)
    )
    var sheets: [Sheet] = []
    for (name, path) in try sheetPaths(workbook) {
      let content = try part(path)
      do throws(Unreadable) {
        sheets.append(Sheet(name: name, rows: try rows(of: content, meaning)))
      } catch {
        throw Unreadable(description: "sheet \(name): \(error)")
      }
    }
    return sheets
  }

  /// What cells refer to.
  private struct Meaning {
    let shared: [String]
    let styles: WorkbookStyles
  }

  private func rows(of sheet: XMLElement, _ meaning: Meaning) throws(Unreadable) -> [[String]] {
    var rows: [[String]] = []
    for row in sheet.first("sheetData")?.all("row") ?? [] {
      let number = row.attributes["r"].flatMap { Int($0) } ?? rows.count + 1
      guard (rows.count + 1...SpreadsheetError.rowLimit).contains(number) else {
        throw Unreadable(description: "row \(number) is out of its order")
      }
      while rows.count < number - 1 { rows.append([]) }
      rows.append(try cells(of: row, meaning))
    }
    let width = rows.map(\.count).max() ?? 0
    return rows.map { $0 + Array(repeating: "", count: width - $0.count) }
  }

  private func cells(of row: XMLElement, _ meaning: Meaning) throws(Unreadable) -> [String] {
    var cells: [String] = []
    for cell in row.all("c") {
      let place = cell.attributes["r"].flatMap(Self.column) ?? cells.count
      guard (cells.count..<16_384).contains(place) else {
        throw Unreadable(description: "a cell is out of its order")
      }
      while cells.count < place { cells.append("") }
      cells.append(try text(of: cell, meaning))
    }
    return cells
  }

  private func text(of cell: XMLElement, _ meaning: Meaning) throws(Unreadable) -> String {
    guard cell.first("f") == nil else {
      throw Unreadable(
        description: "cell \(cell.attributes["r"] ?? "") holds a formula; write its value instead"
      )
    }
    switch cell.attributes["t"] {
    case "s":
      guard let index = cell.first("v").flatMap({ Int($0.text) }),
        meaning.shared.indices.contains(index)
      else { throw Unreadable(description: "a cell names a text that is not there") }
      return meaning.shared[index]
    case "inlineStr": return cell.first("is").map(Self.text) ?? ""
    case "b": return cell.first("v")?.text == "1" ? "true" : "false"
    case nil, "n": return try number(of: cell, meaning)
    default: return cell.first("v")?.text ?? ""
    }
  }

  private func number(of cell: XMLElement, _ meaning: Meaning) throws(Unreadable) -> String {
    let number = cell.first("v")?.text ?? ""
    guard !number.isEmpty else { return "" }
    switch meaning.styles.day(number, style: cell.attributes["s"]) {
    case nil: return number
    case .date(let day): return day.description
    case .unclear:
      throw Unreadable(
        description: """
          cell \(cell.attributes["r"] ?? "") holds a day with a time, or of no calendar; write it as \
          text
          """
      )
    }
  }

  private func sharedTexts() throws(Unreadable) -> [String] {
    guard let table = try optionalPart("xl/sharedStrings.xml") else { return [] }
    return table.all("si").map(Self.text)
  }

  /// The names and paths of the sheets, by the relations of the workbook.
  private func sheetPaths(
    _ workbook: XMLElement
  ) throws(Unreadable) -> [(name: String, path: String)] {
    let relations = try part("xl/_rels/workbook.xml.rels").all("Relationship")
    let listed = workbook.first("sheets")?.all("sheet") ?? []
    let paths = listed.compactMap { sheet -> (name: String, path: String)? in
      let id = sheet.attributes["id"]
      guard let target = relations.first(where: { $0.attributes["Id"] == id })?.attributes["Target"]
      else { return nil }
      let path = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/\(target)"
      return (sheet.attributes["name"] ?? "", path)
    }
    guard !paths.isEmpty, paths.count == listed.count else {
      throw Unreadable(description: "it has no sheet")
    }
    return paths
  }

  private func part(_ name: String) throws(Unreadable) -> XMLElement {
    guard let element = try optionalPart(name) else {
      throw Unreadable(description: "no workbook: \(name) is missing")
    }
    return element
  }

  private func optionalPart(_ name: String) throws(Unreadable) -> XMLElement? {
    do {
      return try archive.entry(name).map { try XMLElement($0) }
    } catch {
      throw Unreadable(description: "\(name): \(error)")
    }
  }

  /// The text of a string item, all runs of it, without the readings of characters.
  private static func text(_ item: XMLElement) -> String {
    let runs = item.children.flatMap { child -> [XMLElement] in
      switch child.name {
      case "t": [child]
      case "r": child.all("t")
      default: []
      }
    }
    return runs.map { unescaped($0.text) }.joined()
  }

  /// A character that XML cannot hold is written as its number: `_x001F_`.
  private static func unescaped(_ text: String) -> String {
    text.replacing(/_x([0-9A-Fa-f]{4})_/) { match in
      UInt32(match.output.1, radix: 16).flatMap(Unicode.Scalar.init).map { String($0) }
        ?? String(match.output.0)
    }
  }

  /// The place of a column, from 0: `B7` is 1.
  private static func column(_ reference: String) -> Int? {
    var place = 0
    for letter in reference.utf8 {
      guard (0x41...0x5A).contains(letter), place < 1_000_000 else { break }
      place = place * 26 + Int(letter) - 0x40
    }
    return place > 0 ? place - 1 : nil
  }
}
