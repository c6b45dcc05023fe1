import Casework
import Documents
import Foundation
import Records
import Register
import Storage
import TestCluster
import TestRecords
import Testing

extension DatabaseTests {
  @Suite("Purposes as a noun") struct PurposeTests {
    private static func bonus(_ name: String = "Paying a bonus") throws -> PurposeEntry {
      PurposeEntry(
        ActivityPurpose(
          id: try Samples.label("bonus"),
          name: name,
          data: [try Samples.label("pay")],
          basis: .contract(subject: "The contract of employment")
        ),
        of: try Samples.label("payroll")
      )
    }

    @Test func areAddedChangedAndImportedIntoTheirActivities() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        let activities = [try Samples.payroll(), try Samples.newsletter()]
        _ = try await desk.keep(activities, .adding, key: UUID())
        let added = try await desk.keep(purposes: [Self.bonus()], .adding, key: UUID())
        #expect(added.map(\.version.number) == [2])
        #expect(added.first?.version.reason == "Purposes: bonus")
        #expect(added.first?.record.purposes.map(\.id.description).last == "bonus")
        // The same again changes nothing.
        let again = try await desk.keep(purposes: [Self.bonus()], .adding, key: UUID())
        #expect(again.map(\.recording) == [.before])
        await #expect(throws: RegisterRefusal.purposeExists("payroll/bonus")) {
          _ = try await desk.keep(purposes: [Self.bonus("Gifts")], .adding, key: UUID())
        }
        _ = try await desk.keep(
          purposes: [Self.bonus("Gifts")],
          .changing(reason: "Renamed"),
          key: UUID()
        )
        let history = try await desk.history(of: added[0].record.id)
        #expect(history.map(\.reason) == [nil, "Purposes: bonus", "Renamed"])

        var all = try await desk.records(ProcessingActivity.self).flatMap(\.record.purposeEntries)
        for format in RecordFile.Format.allCases {
          let data = try RecordFile.write(all, as: format)
          let read: [PurposeEntry] = try RecordFile.read(data, as: format) { _ in [] }
          #expect(read == all)
        }
        for index in all.indices { all[index].name += "!" }
        let imported = try await desk.keep(
          purposes: all,
          .importing(reason: "Review"),
          key: UUID()
        )
        #expect(imported.map(\.record.id.description) == ["newsletter", "payroll"])
        #expect(imported.flatMap(\.record.purposes).allSatisfy { $0.name.hasSuffix("!") })
      }
    }

    @Test func oneThatIsNotRightKeepsAllOut() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        _ = try await desk.keep([try Samples.payroll(), Samples.hosting()], .adding, key: UUID())
        var wrong = try Self.bonus()
        wrong.data = [try Samples.label("shoes")]
        let cases: [([PurposeEntry], RecordKeeping, String)] = [
          ([wrong], .adding, "role.controller.record.purposes[bonus].data[0]"),
          (
            [try Self.bonus(), try Self.bonus()], .adding, "payroll/bonus: the label is there twice"
          ),
          ([try Self.bonus()], .changing(reason: "None"), "there is no purpose payroll/bonus"),
          ([try Self.bonus()], .importing(reason: " "), "--reason"),
          (
            [
              try Self.bonus(),
              PurposeEntry(try Self.bonus().purpose, of: try Samples.label("hosting")),
            ],
            .adding, "activity hosting: a processor's entry"
          ),
          (
            [PurposeEntry(try Self.bonus().purpose, of: try Samples.label("nowhere"))], .adding,
            "there is no activity nowhere"
          ),
        ]
        for (purposes, keeping, says) in cases {
          let error = await #expect(throws: RegisterRefusal.self) {
            _ = try await desk.keep(purposes: purposes, keeping, key: UUID())
          }
          #expect(error?.description.hasPrefix(says) == true, "\(error?.description ?? "")")
        }
        #expect(try await desk.history(of: Samples.payroll().id).count == 1)
      }
    }
  }
}
