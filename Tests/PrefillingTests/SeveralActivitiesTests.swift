import Assessments
import Prefilling
import Records
import Register
import TestRecords
import Testing
import TimeLimits

@Suite("Assessments of several activities of one controller")
struct SeveralActivitiesTests {
  @Test("A second activity is added to the first")
  func two() throws {
    let first = try SampleExtract.first()
    let draft = Filling.fill(try Filling.blank(), from: first).record
    var both = first
    both.activities.append(try SampleExtract.version(1, Samples.newsletter()))
    both.consents = ["newsletter/marketing"]
    let filled = Filling.fill(draft, from: both, former: first)
    #expect(filled.record.processing.name == "Payroll; Newsletter")
    #expect(filled.record.processing.registerEntry == "payroll, newsletter")
    #expect(filled.record.parties.controllers.count == 1)
    let marketing = filled.record.purposes.first { $0.name == "Sending offers" }
    #expect(marketing?.consent?.log == "Register of consents: newsletter/marketing")
    #expect(marketing?.consent?.withdrawal == "By the link in each letter")
    #expect(filled.record.problems() == [])
  }

  /// The payroll and a newsletter of the same controller, whose contact is written otherwise.
  private static func two(reversed: Bool = false, named name: String? = nil) throws
    -> RegisterExtract
  {
    var extract = try SampleExtract.first()
    var newsletter = try Samples.payroll()
    newsletter.id = try Samples.label("newsletter")
    newsletter.name = "Newsletter"
    if case .controller(var record) = newsletter.role {
      record.controllers[0].name = "SAMPLE  foundation"
      record.controllers[0].contact = "post@example.org"
      newsletter.role = .controller(record: record)
    }
    extract.activities.append(SampleExtract.version(1, newsletter))
    if let name {
      var payroll = try Samples.payroll()
      payroll.name = name
      extract.activities[0] = SampleExtract.version(2, payroll)
    }
    if reversed { extract.activities.reverse() }
    return extract
  }

  @Test("A name that is put together of two activities says so, and lint sees either change")
  func twoSources() throws {
    let filled = Filling.fill(try Filling.blank(), from: try Self.two()).record
    let origins = filled.provenance.filter { $0.place == "processing.name" }
    #expect(origins.map(\.source) == ["Payroll", "Newsletter"])
    #expect(origins.map(\.entry?.id) == ["payroll", "newsletter"])
    #expect(filled.registerEntries.map(\.id).prefix(2) == ["payroll", "newsletter"])
    let again = Filling.fill(filled, from: try Self.two(named: "Wages"), former: try Self.two())
    #expect(again.record.processing.name == "Wages; Newsletter")
    let versions = again.record.provenance.filter { $0.place == "processing.name" }
    #expect(versions.map(\.entry?.version) == [2, 1])
    let comparison = try #require(
      try Filling.fill(filled, from: try Self.two(named: "Wages"), former: try Self.two())
        .comparison { try SourceComparisonTests.tree($0) }
    )
    let changes = try comparison.changes(
      in: SourceComparisonTests.tree(filled),
      from: filled.provenance
    )
    #expect(changes.filter { $0.place == "processing.name" }.map(\.source.id) == ["payroll"])
  }

  @Test("A controller of the same name is the same, in whatever order activities name it")
  func oneController() throws {
    let filled = Filling.fill(try Filling.blank(), from: try Self.two()).record
    #expect(filled.parties.controllers.map(\.name) == ["Sample Foundation"])
    let again = Filling.fill(filled, from: try Self.two(reversed: true), former: try Self.two())
      .record
    #expect(again.parties.controllers.map(\.id) == filled.parties.controllers.map(\.id))
  }
}
