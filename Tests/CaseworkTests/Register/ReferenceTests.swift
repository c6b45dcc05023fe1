import Casework
import Foundation
import Records
import Register
import TestCluster
import TestRecords
import Testing
import TimeLimits

extension DatabaseTests {
  @Suite("References of records to others") struct ReferenceTests {
    private func expectRefusal(
      _ places: String...,
      naming known: String,
      _ body: () async throws -> Void
    ) async {
      let error = await #expect(throws: RegisterRefusal.self) { try await body() }
      guard case .unusable(let problems)? = error else {
        Issue.record("\(error?.description ?? "nothing")")
        return
      }
      #expect(problems.map(\.place) == places)
      #expect(problems.allSatisfy { $0.message.contains(known) }, "\(problems)")
    }

    @Test func aScheduleIsOfAnActivityItsDataAndItsSystems() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        var schedule = try Samples.retention()
        await expectRefusal("activity", naming: "none") {
          _ = try await desk.keep([schedule], .adding, key: UUID())
        }
        _ = try await desk.keep([try Samples.payroll()], .adding, key: UUID())
        schedule.category = try Samples.label("nix")
        schedule.system = try Samples.label("zz")
        let wrong = schedule
        await expectRefusal("category", "system", naming: "of payroll: ") {
          _ = try await desk.keep([wrong], .importing(reason: "A file"), key: UUID())
        }
        schedule.category = try Samples.label("pay")
        schedule.system = try Samples.label("hr")
        _ = try await desk.keep([schedule], .adding, key: UUID())
      }
    }

    @Test func aModelIsAdoptedForAProcessorOfTheRegister() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        var operatorOfGrid = try Samples.processor("grid")
        operatorOfGrid.standing = .jointController(arrangement: "Annex 1")
        let others = [operatorOfGrid, try Samples.processor("crm")]
        _ = try await desk.keep(others, .adding, key: UUID())
        for label in ["nosuch", "grid"] {
          let model = AdoptedModel.beginning(
            try .cloudService(),
            for: try Samples.label(label),
            name: "Service",
            owner: try Samples.label("a.jansen"),
            on: try day("2026-07-02")
          )
          await expectRefusal("id", naming: ": crm") {
            _ = try await desk.keep([model], .adding, key: UUID())
          }
        }
        #expect(try await desk.records(AdoptedModel.self).isEmpty)
      }
    }

    @Test func aBreachIsToldByAProcessorOfTheRegister() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        var breach = try Samples.breach()
        breach.processorNotice = ProcessorNotice(
          processor: try Samples.label("nosuch"),
          received: breach.aware,
          words: "By telephone"
        )
        let told = breach
        await expectRefusal("processorNotice.processor", naming: "register of recipients") {
          _ = try await desk.keep([told], .adding, key: UUID())
        }
        let bucket = try Samples.openBucket()
        await expectRefusal("controllers[shop].activity", naming: "on behalf of others") {
          _ = try await desk.keep([bucket], .adding, key: UUID())
        }
      }
    }

    @Test func categoriesOfPeopleAreFoundByLabelAndNameAndNotPassedOver() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        _ = try await desk.keep([try Samples.payroll()], .adding, key: UUID())
        let staff: Set<Label<SubjectCategory>> = [try Samples.label("staff")]
        #expect(try await desk.subjectCategories(named: ["staff"]) == staff)
        #expect(try await desk.subjectCategories(named: ["employees"]) == staff)
        #expect(try await desk.subjectCategories(named: []).isEmpty)
        await #expect(throws: RegisterRefusal.noSuchSubjects("nobody", known: ["Employees"])) {
          _ = try await desk.subjectCategories(named: ["staff", "nobody"])
        }
      }
    }
  }
}
