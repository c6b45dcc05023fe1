import Assessments
import Documents
import Foundation
import Testing

@Suite("Texts on fields, measures and threats")
struct KnowledgeTests {
  @Test("English is complete: each entry says what it is and more, with a provision")
  func english() {
    let entries = KnowledgeBook.entries
    #expect(entries.count { $0.kind == .field } >= 45)
    #expect(entries.count { $0.kind == .measure } >= 22)
    #expect(entries.count { $0.kind == .threat } >= 19)
    for entry in entries {
      #expect(entry.heading(in: .english)?.text.isEmpty == false, "\(entry.code)")
      #expect(entry.body(in: .english)?.text.isEmpty == false, "\(entry.code)")
      #expect(!entry.cites.isEmpty && !entry.about.isEmpty, "\(entry.code)")
    }
    #expect(Set(entries.map { "\($0.kind) \($0.code)" }).count == entries.count)
  }

  @Test("Every text is there in every language", arguments: WorksheetLanguage.allCases)
  func complete(language: WorksheetLanguage) {
    let missing = KnowledgeBook.entries.filter {
      $0.heading(in: language)?.language != language || $0.body(in: language)?.language != language
    }
    #expect(missing.map(\.code) == [])
  }

  @Test("A text that is not translated is English, and says so")
  func fallback() throws {
    let table = """
      kind,code,part,about,cites,en,nl,de,fr,es,it
      measure,locks,title,security,Art. 32,Locks,Sloten,,,,
      measure,locks,text,security,Art. 32,Doors are locked.,,,,,
      """
    let entry = try #require(KnowledgeBook.entries(of: Array(table.utf8)).first)
    #expect(entry.heading(in: .dutch) == .init(text: "Sloten", language: .dutch))
    #expect(entry.heading(in: .german) == .init(text: "Locks", language: .english))
    #expect(entry.body(in: .dutch) == .init(text: "Doors are locked.", language: .english))
    #expect(entry.text(.example, in: .dutch) == nil)
  }

  @Test("Each part of the record is explained")
  func fields() throws {
    let node = try Node(json: AssessmentFile.json(Fixtures.sample()))
    guard case .mapping(let parts) = node.content else { return }
    // What the format itself needs.
    let unexplained = (parts.map(\.key) + ["authorityAdvice", "pia"]).filter { key in
      key != "format"
        && !KnowledgeBook.entries.contains { $0.code == key || $0.code.hasPrefix("\(key).") }
    }
    #expect(unexplained == [])
  }

  @Test("A place that lint names leads to its field")
  func places() {
    #expect(
      KnowledgeBook.entries(named: "risks[K3].residual.likelihood").map(\.code) == [
        "risks.residual"
      ]
    )
    #expect(KnowledgeBook.entries(named: "dataItems[D1].name").map(\.code) == ["dataItems"])
    #expect(KnowledgeBook.entries(named: "nothing").isEmpty)
    #expect(KnowledgeBook.entries(named: "measures[M1].state").map(\.code) == ["measures.state"])
    #expect(KnowledgeBook.entries(named: "document.publication").count == 1)
    // What has no text of its own, but parts that have.
    #expect(
      KnowledgeBook.entries(named: "parties").map(\.code).contains("parties.controllers")
    )
  }

  @Test("Measures are about areas and threats about origins that the record knows")
  func vocabulary() {
    for entry in KnowledgeBook.entries {
      switch entry.kind {
      case .field: continue
      case .measure:
        #expect(entry.about.allSatisfy { MeasureArea(rawValue: $0) != nil }, "\(entry.code)")
      case .threat:
        #expect(entry.about.allSatisfy { RiskOrigin(rawValue: $0) != nil }, "\(entry.code)")
      }
    }
    let covered = Set(KnowledgeBook.entries.filter { $0.kind == .measure }.flatMap(\.about))
    let uncovered = MeasureArea.allCases.map(\.rawValue).filter { !covered.contains($0) }
    #expect(uncovered == ["purpose-limitation"])
  }

  private static func base(_ entries: String) -> Data {
    Data(
      """
      {"id": 3, "name": "Ours", "author": "A. Jansen", "contributors": "B", "knowledges": \(entries)}
      """.utf8
    )
  }

  @Test("A base of the PIA software is read, its HTML cleaned, and what is lost reported")
  func imported() throws {
    let reading = try KnowledgeFile.read(
      Self.base(
        """
        [{"id": 1, "knowledge_base_id": 3, "slug": "PIA_SEC_NET", "filters": "measure.security",
          "category": "knowledge_base.category.general_measure", "name": "Network",
          "description": "<p onclick=\\"steal()\\">Segments<script>steal()</script></p>",
          "items": [111, "112", "x"], "colour": "red"},
         {"slug": "PIA_SEC_NET", "name": "Network again", "description": null, "items": null},
         {"slug": "PIA_X", "name": "knowledge_base.slugs.PIA_X.name", "description": ""},
         {"slug": "PIA_Y", "name": ""}, 7]
        """
      )
    )
    let base = reading.base
    #expect(base.name == "Ours")
    #expect(base.entries.map(\.code) == ["pia-sec-net", "pia-sec-net-2"])
    #expect(base.entries[0].text.html == "<p>Segments</p>")
    #expect(base.entries[0].questions == [111, 112])
    #expect(base.entries[0].filters == "measure.security")
    let lost = reading.notCarried.map(\.place)
    #expect(
      lost == [
        "knowledges[0].colour", "knowledges[0].description", "knowledges[0].description",
        "knowledges[0].items[2]", "knowledges[2]", "knowledges[3]", "knowledges[4]",
      ]
    )
    #expect(try KnowledgeFile.kept(KnowledgeFile.json(base)) == base)
  }

  @Test(
    "Another kind of file is refused with what it is",
    arguments: [
      ("[{\"slug\": \"A\", \"name\": \"x\"}]", "the list inside the PIA software"),
      ("{\"pia\": {}}", "this is a PIA; habeas dpia import reads it"),
      ("{\"structure\": {}}", "a template of a PIA"),
      ("{\"name\": \"x\"}", "knowledges is missing"),
      ("{\"name\": \"x\", \"knowledges\": {}}", "knowledges: expected a list, found a mapping"),
      ("{\"name\": \"x\", \"knowledges\": []}", "the file holds no text to keep"),
      ("{\"name\": \"\", \"knowledges\": [{\"name\": \"x\"}]}", "give the knowledge base a name"),
      ("{\"name\": \"x\", \"name\": \"y\"}", "name"),
      ("{\"name\": ", "line 1"),
    ]
  )
  func refused(file: String, words: String) {
    let refusal = #expect(throws: UnreadableRecord.self) {
      try KnowledgeFile.read(Data(file.utf8))
    }
    #expect(refusal?.description.contains(words) == true, "\(refusal?.description ?? "")")
  }
}
