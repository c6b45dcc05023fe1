import Assessments
import Documents
import Drawings
import Foundation
import Records
import TestReaders
import Testing

@Suite("Pictures of assessments")
struct PictureTests {
  /// The sample with texts that are far longer than their places, and more than fit in one picture.
  static func crowded() throws -> Assessment {
    var record = try Fixtures.sample()
    let long = String(repeating: "Verantwoordelijkheidsverklaring en toelichting ", count: 9)
    let unbroken = String(repeating: "Donaudampfschifffahrtsgesellschaft", count: 5)
    for index in record.risks.indices {
      record.risks[index].title = long
      record.risks[index].threats = Array(repeating: unbroken, count: 8)
      record.risks[index].impacts = [long, unbroken, "", "x"]
    }
    for index in record.phases.indices { record.phases[index].name = unbroken + long }
    for index in record.assets.indices { record.assets[index].name = long }
    record.method.likelihood.levels[0].name = unbroken
    record.method.severity.levels[1].name = long
    if let plan = record.plan {
      record.plan?.activities = plan.activities.flatMap { activity in
        (0..<5).map { _ in
          var copy = activity
          copy.what = long
          return copy
        }
      }
    }
    return record
  }

  @Test("A plan of one activity is told in the singular")
  func oneActivity() throws {
    var record = try Fixtures.sample()
    let activity = try #require(record.plan?.activities.first)
    record.plan?.activities = [activity]
    let words = Worksheet(record, in: .english).markdown()
    #expect(words.contains("One activity, due on \(activity.due)."))
    #expect(!words.contains("1 activities"))
  }

  @Test("No text of a picture overlaps another or leaves the picture, however long it is")
  func overlaps() throws {
    for record in [try Fixtures.sample(), try Self.crowded()] {
      for language in WorksheetLanguage.allCases {
        let pictures = Worksheet(record, in: language).pictures
        #expect(Set(pictures.compactMap(\.name)).count == pictures.count)
        for picture in pictures {
          let drawing = DrawnTexts(svg: picture.svg)
          #expect(drawing.texts.count > 4)
          #expect(drawing.outside == [], "\(picture.title)")
          #expect(drawing.overlapping == [], "\(picture.title)")
        }
      }
    }
  }

  @Test(
    "Each kind of picture is painted as its golden file",
    arguments: [
      "data-flow", "risk-matrix", "risk-overview", "plan-timeline",
    ]
  )
  func golden(name: String) throws {
    let pictures = Worksheet(try Fixtures.sample(), in: .english).pictures
    let picture = try #require(pictures.first { $0.name == name })
    let png = try #require(try picture.pngFile())
    let path = "documents/dpia/\(name).png"
    _ = try Golden.file(path, holding: png)
    let golden = Fixtures.folder.appending(path: path).path()
    #expect(try Python.run("png_compare.py", on: png, golden) == "same\n")
  }

  @Test("A character that the font lacks is painted by its number, not as a box like any other")
  func missingCharacters() throws {
    func painted(_ text: String) throws -> Data {
      let line = Drawing.Text(text, at: .init(x: 4, y: 20))
      let drawing = Drawing(name: "a", title: "A", width: 40, height: 30, shapes: [.text(line)])
      return try drawing.png(describedAs: "A")
    }
    let pictures = try ["漏", "漢", "😀", "\u{10FFFD}", "A", " "].map(painted)
    #expect(Set(pictures).count == pictures.count)
    #expect(try painted("漏") == painted("漏"))
    // What shows nothing takes no ink.
    #expect(try painted("\u{FE0F}") == painted(" "))
  }

  @Test("The matrix has a chip for each of many risks in one cell, of more a chip for each move")
  func fullCell() throws {
    var record = try Fixtures.sample()
    let first = record.risks[0]
    record.risks = try (1...15).map { number in
      var risk = first
      risk.id = try #require(Label("K\(number)"))
      return risk
    }
    let picture = Worksheet(record, in: .english).pictures.first { $0.name == "risk-matrix" }
    let svg = try #require(picture?.svg)
    for number in 1...15 { #expect(svg.components(separatedBy: ">K\(number)<").count == 3) }
    #expect(!svg.contains(">+"))
    #expect(svg.contains("stroke-dasharray"))
    let drawing = DrawnTexts(svg: svg)
    #expect(drawing.outside == [] && drawing.overlapping == [])
    record.risks += try (16...46).map { number in
      var risk = first
      risk.id = try #require(Label("K\(number)"))
      return risk
    }
    let many = Worksheet(record, in: .english).pictures.first { $0.name == "risk-matrix" }
    let moves = try #require(many?.svg)
    #expect(moves.components(separatedBy: "stroke-dasharray").count == 2)
    #expect(moves.components(separatedBy: ">×46<").count == 3)
    #expect(many?.alternative.contains("46 × ") == true)
    let cells = try #require(many?.table.rows.flatMap(\.cells).flatMap(\.paragraphs).map(\.text))
    #expect(cells.contains { $0.contains("K46") })
  }

  @Test("Of very many risks the highest are drawn, and a table holds the others")
  func many() throws {
    var record = try Fixtures.sample()
    let templates = record.risks
    record.risks = try (0..<120).map { number in
      var risk = templates[number % templates.count]
      risk.id = try #require(Label("K\(number + 1)"))
      risk.residual = RiskRating(likelihood: 1, severity: 1, justification: "Low")
      return risk
    }
    record.risks[117].residual = RiskRating(likelihood: 4, severity: 4, justification: "High")
    let worksheet = Worksheet(record, in: .english)
    let overviews = worksheet.pictures.filter { $0.name?.hasPrefix("risk-overview") == true }
    #expect(overviews.count == 12)
    #expect(overviews.first?.alternative.contains("K118") == true)
    let markdown = worksheet.markdown()
    #expect(markdown.contains("highest risks are drawn"))
    #expect(markdown.contains("K120"))
    let size = try worksheet.docx().count
    #expect(size < 3_200_000, "\(size)")
  }

  @Test("Each kind of picture is in the fullest layout, beside a table that says the same")
  func kinds() throws {
    let pictures = Worksheet(try Fixtures.sample()).pictures
    let kinds = ["data-flow", "risk-matrix", "risk-overview", "plan-timeline"]
    for kind in kinds { #expect(pictures.contains { $0.name == kind }) }
    for picture in pictures {
      #expect(!picture.alternative.isEmpty && !picture.table.rows.isEmpty)
    }
  }

  @Test(
    "As PNG it is of 192 pixels to the inch, bears its words, and repeats to the byte",
    .enabled(if: Python.runs("PIL"), "Pillow is not installed")
  )
  func pixels() throws {
    for picture in Worksheet(try Fixtures.sample()).pictures {
      let png = try #require(try picture.pngFile())
      #expect(try picture.pngFile() == png)
      let found = try JSONDecoder().decode(
        Pixels.self,
        from: Data(Python.run("png_check.py", on: png).utf8)
      )
      let size = DrawnTexts(svg: picture.svg).size
      #expect(found.size == [size.width * 2, size.height * 2])
      #expect(found.dots == 192)
      #expect(found.title == picture.title)
      #expect(found.description == picture.alternative)
      #expect(found.ink > 10_000, "there is ink for its texts")
    }
  }

  private struct Pixels: Decodable {
    let dots: Int
    let size: [Int]
    let title: String
    let description: String
    let ink: Int
  }

  @Test("As a file it is SVG in XML with its title")
  func file() throws {
    let picture = try #require(Worksheet(try Fixtures.sample()).pictures.first)
    let file = String(decoding: try #require(picture.svgFile), as: UTF8.self)
    #expect(file.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg "))
    #expect(file.contains("<title id=\"data-flow-title\">Data flow by phase</title>"))
  }
}
