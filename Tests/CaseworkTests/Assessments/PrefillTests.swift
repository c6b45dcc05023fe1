import Assessments
import Casework
import Foundation
import Prefilling
import Records
import Register
import SubjectRequests
import TestRecords
import Testing
import TimeLimits

extension DatabaseTests {
  @Suite("Filling assessments from the database") struct PrefillTests {
    private static func english() throws -> LanguageTag { try #require(LanguageTag("en")) }

    @Test("A new assessment takes over the register, and lint tells when that has moved on")
    func fromRegister() async throws {
      try await SampleOffice.lend { office in
        let desk = office.desk
        _ = try await desk.keep([try Samples.payroll()], .adding, key: UUID())
        let label: Label<ProcessingActivity> = try Samples.label("payroll")
        let key = UUID()
        let filled = try await desk.newAssessment(of: [label], in: try Self.english(), key: key)
        #expect(filled.kept.assessment.processing.name == "Payroll")
        #expect(filled.kept.assessment.purposes.count == 3)
        // The same key keeps it once.
        let again = try await desk.newAssessment(of: [label], in: try Self.english(), key: key)
        #expect(again.kept.version == 1)
        #expect(again.course == .repeated && again.open.isEmpty)
        #expect(try await office.count("dpia") == 1)
        let id = filled.kept.id
        #expect(try await findings(id, desk) == [])

        var changed = try Samples.payroll()
        changed.description = "Wages of all employees"
        _ = try await desk.keep([changed], .changing(reason: "Described"), key: UUID())
        let newer = try await findings(id, desk)
        #expect(newer.map(\.place) == ["processing.summary"])
        // Repeated, it writes nothing, and says what the registers changed since.
        let later = try await desk.newAssessment(of: [label], in: try Self.english(), key: key)
        #expect(later.kept.version == 1 && later.course == .repeated)
        #expect(later.open.map(\.place) == ["processing.summary"])
        #expect(newer.first?.says.description.contains("\"Wages of all employees\"") == true)

        let refilled = try await desk.prefill(id, from: [], key: UUID())
        #expect(refilled.kept.version == 2)
        #expect(refilled.kept.assessment.processing.summary == "Wages of all employees")
        #expect(try await findings(id, desk) == [])
        let same = try await desk.prefill(id, from: [], key: UUID())
        #expect(same.kept.version == 2)
      }
    }

    @Test("A field that both changed waits for a person, who takes it over or keeps hers")
    func choices() async throws {
      try await SampleOffice.lend { office in
        let desk = office.desk
        var payroll = try Samples.payroll()
        payroll.description = "Wages"
        _ = try await desk.keep([payroll], .adding, key: UUID())
        let filled = try await desk.newAssessment(
          of: [payroll.id],
          in: try Self.english(),
          key: UUID()
        )
        let id = filled.kept.id
        var record = filled.kept.assessment
        record.processing.summary = "Wages and what goes with them"
        _ = try await desk.keep(record, as: id, key: UUID())
        payroll.description = "Wages of all employees"
        _ = try await desk.keep([payroll], .changing(reason: "Described"), key: UUID())

        let waiting = try await desk.prefill(id, from: [], key: UUID())
        #expect(waiting.open.map(\.place) == ["processing.summary"])
        #expect(waiting.open.first?.before == "Wages")
        #expect(waiting.open.first?.now == "Wages of all employees")
        #expect(waiting.kept.assessment.processing.summary == "Wages and what goes with them")
        #expect(try await findings(id, desk).map(\.place) == ["processing.summary"])

        await #expect(throws: PrefillRefusal.nothingChanged("processing.name")) {
          try await desk.prefill(
            id,
            from: [],
            choosing: SourceChoices(keeping: ["processing.name"]),
            key: UUID()
          )
        }
        let kept = try await desk.prefill(
          id,
          from: [],
          choosing: SourceChoices(keeping: ["processing.summary"]),
          key: UUID()
        )
        #expect(kept.open == [])
        #expect(kept.kept.assessment.processing.summary == "Wages and what goes with them")
        #expect(try await findings(id, desk) == [])

        payroll.description = "Wages of everyone"
        _ = try await desk.keep([payroll], .changing(reason: "Described again"), key: UUID())
        let taken = try await desk.prefill(
          id,
          from: [],
          choosing: SourceChoices(updating: ["processing.summary"]),
          key: UUID()
        )
        #expect(taken.taken.map(\.place) == ["processing.summary"])
        #expect(taken.kept.assessment.processing.summary == "Wages of everyone")
        #expect(try await findings(id, desk) == [])
      }
    }

    @Test("Of a part that is taken over, a field can be kept, and the other way round")
    func nearestChoice() async throws {
      try await SampleOffice.lend { office in
        let desk = office.desk
        var payroll = try Samples.payroll()
        payroll.description = "Wages"
        _ = try await desk.keep([payroll], .adding, key: UUID())
        let filled = try await desk.newAssessment(
          of: [payroll.id],
          in: try Self.english(),
          key: UUID()
        )
        let id = filled.kept.id
        var record = filled.kept.assessment
        (record.processing.name, record.processing.summary) = ("Our pay", "What we pay")
        _ = try await desk.keep(record, as: id, key: UUID())

        (payroll.name, payroll.description) = ("Wages", "Wages of all employees")
        _ = try await desk.keep([payroll], .changing(reason: "Described"), key: UUID())
        let part = SourceChoices(updating: ["processing"], keeping: ["processing.summary"])
        let taken = try await desk.prefill(id, from: [], choosing: part, key: UUID())
        #expect(taken.taken.map(\.place) == ["processing.name"])
        #expect(taken.open == [])
        #expect(taken.kept.assessment.processing.name == "Wages")
        #expect(taken.kept.assessment.processing.summary == "What we pay")

        record = taken.kept.assessment
        record.processing.name = "Our pay"
        _ = try await desk.keep(record, as: id, key: UUID())
        (payroll.name, payroll.description) = ("Pay", "Wages of everyone")
        _ = try await desk.keep([payroll], .changing(reason: "Again"), key: UUID())
        let field = SourceChoices(updating: ["processing.summary"], keeping: ["processing"])
        let kept = try await desk.prefill(id, from: [], choosing: field, key: UUID())
        #expect(kept.taken.map(\.place) == ["processing.summary"])
        #expect(kept.open == [])
        #expect(kept.kept.assessment.processing.name == "Our pay")
        #expect(kept.kept.assessment.processing.summary == "Wages of everyone")
      }
    }

    private func findings(_ id: UUID, _ desk: Desk) async throws -> [Lint.Finding] {
      let record = try await desk.assessment(id).assessment
      return Lint.sourceFindings(in: record, against: try await desk.sources(of: record))
    }

    @Test("Requests are counted by right, and those with a task in its systems as concerning it")
    func statistics() async throws {
      try await SampleOffice.lend { office in
        let desk = office.desk
        _ = try await desk.keep([try Samples.payroll()], .adding, key: UUID())
        let first = try await office.log([.access, .erasure])
        _ = try await office.log([.access], received: "2026-10-02T09:00:00Z")
        // More than a year ago.
        _ = try await office.log([.access], received: "2025-10-02T09:00:00Z")
        let search = SetTask(.rights([.access]), .search, in: ["hr SYSTEM"], to: nil)
        _ = try await desk.perform(search, on: first, key: UUID())
        let label: Label<ProcessingActivity> = try Samples.label("payroll")
        let filled = try await desk.newAssessment(
          of: [label],
          in: try Self.english(),
          key: UUID()
        )
        let requests = try #require(filled.kept.assessment.requests)
        #expect(requests.systems == ["HR system"])
        #expect(requests.from.description == "2025-11-03")
        #expect(requests.until.description == "2026-11-02")
        #expect(
          requests.counts == [
            RequestCount(right: .access, all: 2, concerning: 1),
            RequestCount(right: .erasure, all: 1, concerning: 0),
          ]
        )
      }
    }

    @Test("An activity that is not there, or is a processor's, is refused")
    func refused() async throws {
      try await SampleOffice.lend { office in
        let label: Label<ProcessingActivity> = try Samples.label("nowhere")
        await #expect(throws: RegisterRefusal.noSuchRecord(.activity, label: "nowhere")) {
          try await office.desk.newAssessment(of: [label], in: try Self.english(), key: UUID())
        }
        let kept = try await office.desk.keep(SampleAssessment.record(), key: UUID())
        await #expect(throws: PrefillRefusal.nothingNamed) {
          try await office.desk.prefill(kept.id, from: [], key: UUID())
        }
        var hosting = try Samples.payroll()
        hosting.id = try Samples.label("hosting")
        hosting.role = .processor(
          record: ProcessorRecord(
            processors: [PartyContact(name: "Us", contact: "us@example.org")],
            clients: [
              ControllerServed(
                id: try Samples.label("them"),
                controller: PartyContact(name: "Them", contact: "them@example.org"),
                processing: ["Hosting"]
              )
            ]
          )
        )
        hosting.systems = []
        hosting.recipients = []
        hosting.transfers = []
        _ = try await office.desk.keep([hosting], .adding, key: UUID())
        let id = hosting.id
        await #expect(throws: PrefillRefusal.notOurs("hosting")) {
          try await office.desk.newAssessment(of: [id], in: try Self.english(), key: UUID())
        }
      }
    }

    @Test("What is withheld is withheld in a version of its own, and lifted again")
    func withheld() async throws {
      try await SampleOffice.lend { office in
        let desk = office.desk
        let id = try await desk.keep(SampleAssessment.record(), key: UUID()).id
        let marked = try await desk.mark(
          .withhold(places: ["assets[A2]"], .security, note: nil),
          in: id,
          key: UUID()
        )
        #expect(marked.version == 2)
        let version = try await desk.publicVersion(of: id)
        #expect(version.redaction?.version == 2)
        #expect(version.redaction?.hash.count == 64)
        #expect(!version.assets.contains { "\($0.id)" == "A2" })
        await #expect(throws: RedactionRefusal.nothingThere("assets[A99]")) {
          try await desk.mark(.lift(places: ["assets[A99]"]), in: id, key: UUID())
        }
        let lifted = try await desk.mark(.lift(places: ["assets[A2]"]), in: id, key: UUID())
        #expect(lifted.assessment.confidential == [])
      }
    }

    @Test("Marks of a decided version are kept beside it, and taken over into the next")
    func withheldAfterDecision() async throws {
      try await SampleOffice.lend { office in
        let desk = office.desk
        let slug = try #require(Slug("sample"))
        let director = try await office.office.desk(slug, officer: try #require(Handle("director")))
        var record = try SampleAssessment.record()
        for index in record.parties.controllers.indices {
          record.parties.controllers[index].dataProtectionOfficer = .notAppointed(reason: "Small")
        }
        let id = try await desk.keep(record, key: UUID()).id
        _ = try await desk.take(.review(reason: nil), on: id, key: UUID())
        let signed = try await director.take(.sign, on: id, key: UUID())
        let key = UUID()
        let marks = Withholding.withhold(places: ["assets[A2]"], .security, note: "Map of the net")
        let marked = try await desk.mark(marks, in: id, key: key)
        #expect(marked.version == signed.version && marked.state == .decided)
        #expect(marked.standing == signed.standing && marked.assessment == signed.assessment)
        #expect(marked.confidential.map(\.place) == ["assets[A2]"])
        _ = try await desk.mark(marks, in: id, key: key)
        #expect(try await office.count("dpia_withholding") == 1)
        let version = try await desk.publicVersion(of: id)
        #expect(version.redaction?.hash == signed.standing.hash)
        #expect(!version.assets.contains { "\($0.id)" == "A2" })
        #expect(
          version.standing?.state
            == .decided(signature: Signature(by: nil, on: desk.today, at: SampleOffice.now))
        )
        _ = try await desk.take(.review(reason: "More of it"), on: id, key: UUID())
        var next = signed.assessment
        next.processing.summary += " More of it."
        let again = try await desk.keep(next, as: id, key: UUID())
        #expect(again.assessment.confidential.map(\.place) == ["assets[A2]"])
      }
    }

    @Test("A version that somebody else made meanwhile is not overwritten unseen")
    func meanwhile() async throws {
      try await SampleOffice.lend { office in
        var record = try SampleAssessment.record()
        let id = try await office.desk.keep(record, key: UUID()).id
        record.processing.summary += " More."
        _ = try await office.desk.keep(record, as: id, over: 1, key: UUID())
        record.processing.summary += " Still more."
        await #expect(throws: AssessmentRefusal.changedSince(1, newest: 2)) {
          try await office.desk.keep(record, as: id, over: 1, key: UUID())
        }
      }
    }
  }
}
