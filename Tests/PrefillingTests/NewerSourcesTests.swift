import Assessments
import Prefilling
import Records
import Register
import TestRecords
import Testing
import TimeLimits

@Suite("Sources that changed since an assessment was filled")
struct NewerSourcesTests {
  @Test("Filling again changes nothing, and later versions only what nobody rewrote")
  func again() throws {
    let first = try SampleExtract.first()
    var draft = Filling.fill(try Filling.blank(), from: first).record
    let same = Filling.fill(draft, from: first, former: first)
    #expect(same.record == draft)
    #expect(same.parts.allSatisfy { $0.outcome == .unchanged })

    draft.dataItems[1].explanation = "Days, no diagnoses."
    draft.measures.removeAll { $0.title == "Encryption at rest" }
    let second = try SampleExtract.second()
    let filled = Filling.fill(draft, from: second, former: first)
    func outcome(_ place: String) -> PrefilledPart.Outcome? {
      filled.parts.first { $0.place == place }?.outcome
    }
    // Of the register's own words nothing was changed, so that they follow it.
    #expect(outcome("dataItems[D1]") == .updated)
    #expect(filled.record.dataItems[0].name == "Pay and allowances")
    #expect(outcome("dataItems[D2]") == .kept)
    #expect(filled.record.dataItems[1].explanation == "Days, no diagnoses.")
    #expect(outcome("dataItems[D3]") == .filled)
    #expect(outcome("measures[M2]") == .takenOut)
    #expect(filled.record.measures.count == 1)
    #expect(outcome("purposes[G3]") == .gone)
    #expect(filled.record.purposes.count == 3)
    let versions = filled.record.provenance.filter { $0.entry?.kind == .activity }.map {
      "\($0.place) \($0.entry?.version ?? 0)"
    }
    #expect(versions.contains("dataItems[D1] 2"))
    #expect(versions.contains("dataItems[D2] 1"))
  }

  @Test("Lint says which sources are newer or at their end")
  func newer() throws {
    let record = Filling.fill(try Filling.blank(), from: try SampleExtract.first()).record
    let key = SourceKey(kind: .activity, id: "payroll")
    let day = try Samples.day("2026-11-01")
    #expect(
      Lint.sourceFindings(in: record, against: [key: SourceState(version: 1, recorded: day)]) == []
    )
    let change = SourceChange(
      place: "dataItems[D2].source",
      source: SourceEntry(kind: .activity, id: "payroll", version: 4, part: "data[sick]"),
      taken: 1,
      before: "The manager",
      now: "The occupational physician",
      here: "The manager"
    )
    let newer = Lint.sourceFindings(
      in: record,
      against: [key: SourceState(version: 4, recorded: day, changes: [change])]
    )
    #expect(newer.map(\.rule) == ["source-newer"])
    #expect(newer.first?.place == "dataItems[D2].source")
    #expect(
      newer.first?.says.description == """
        activity payroll says "The occupational physician" since 2026-11-01; version 1, from which \
        this was taken, said "The manager".
        """
    )
    let ended = Lint.sourceFindings(
      in: record,
      against: [key: SourceState(version: 1, recorded: day, ended: day)]
    )
    #expect(Set(ended.map(\.rule)) == ["source-ended"])
  }
}
