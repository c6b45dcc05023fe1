import Casework
import Foundation
import Storage
import SubjectRequests
import Testing
import TimeLimits

extension DatabaseTests {
  /// Two people do the same to one case at once, whatever it is.
  @Suite("Every act, by two at once") struct EveryActTogetherTests {
    @Test func everyActIsTried() throws {
      // What follows from other acts, and the erasure of a case, which is tried below.
      let others: Set<EventKind> = [
        .received, .splitFrom, .documentDeleted, .proposed, .feeProposed, .erased,
      ]
      let tried = Set(try PlayedAct.all.map(\.act.kind))
      #expect(tried.union(others) == Set(EventKind.allCases))
    }

    @Test(arguments: [ApprovalRule.onePerson, .fourEyes])
    func oneWinsAndTheOtherIsToldWhatChanged(_ approval: ApprovalRule) async throws {
      var profile = SampleOffice.profile
      profile.approval = approval
      try await SampleOffice.lend(profile: profile) { sample in
        let officers = ["a.first", "b.second"].compactMap { Handle($0) }
        let desks = [
          try await sample.office.desk(nil, officer: officers[0]),
          try await sample.office.desk(nil, officer: officers[1]),
        ]
        for played in try PlayedAct.all where played.approval == approval {
          let reference = try await sample.log(played.rights)
          for act in played.setup {
            _ = try await sample.desk.perform(act, on: reference, key: UUID())
          }
          let seen = try await sample.desk.show(reference).loaded.file.eventCount
          let told = try await Self.both(desks, played.act, on: reference, seen: seen)
          #expect(told.count == 1, "\(played.testDescription)")
          let view = try await sample.desk.show(reference)
          let happened = view.loaded.events.dropFirst(seen)
          #expect(!happened.isEmpty, "\(played.testDescription)")
          #expect(Set(happened.map(\.by)).count == 1, "\(played.testDescription)")
          #expect(told.first?.map(\.kind) == happened.map(\.happening.kind))
          #expect(
            try await StoredRows(reference, in: sample.database) == StoredRows(rebuiltFrom: view)
          )
        }
      }
    }

    /// What those were told who came second.
    private static func both(
      _ desks: [Desk],
      _ act: any Act,
      on reference: Reference,
      seen: Int
    ) async throws -> [[CaseChange]] {
      try await withThrowingTaskGroup(of: [CaseChange]?.self) { group in
        for desk in desks {
          group.addTask {
            do {
              _ = try await desk.perform(act, on: reference, key: UUID(), seen: seen)
              return nil
            } catch CaseworkError.changedMeanwhile(_, let changes) {
              return changes
            }
          }
        }
        return try await group.reduce(into: []) { told, changes in
          if let changes { told.append(changes) }
        }
      }
    }

    @Test func aCaseIsErasedOnce() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await ErasingTests.closed(sample)
        let desk = try await ErasingTests.later(sample)
        let outcomes = try await withThrowingTaskGroup(of: CaseErasing.self) { group in
          for _ in 0..<4 {
            group.addTask {
              try await desk.erase(reference, ground: .retentionEnded, key: UUID())
            }
          }
          return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.count { $0 == .erased } == 1)
        #expect(outcomes.count { $0 == .erasedBefore } == 3)
      }
    }

    @Test func aCaseIsReopenedOrErasedAndNeverBoth() async throws {
      try await SampleOffice.lend { sample in
        for _ in 0..<6 {
          let reference = try await ErasingTests.closed(sample)
          let desk = try await ErasingTests.later(sample)
          async let erasing = Result {
            try await desk.erase(reference, ground: .retentionEnded, key: UUID())
          }
          async let reopening = Result {
            try await desk.perform(Reopen(reason: "a complaint"), on: reference, key: UUID())
          }
          let (erased, reopened) = await (erasing, reopening)
          switch (erased, reopened) {
          case (.success, .failure(let error)):
            // It lost before its case was read, or after.
            let refused = error as? ActRefusal == .retention(.erased)
            #expect(refused || error as? StorageError == .erased(reference), "\(error)")
          case (.failure(let error), .success):
            #expect(error as? ActRefusal == .requestNotClosed)
          default: Issue.record("\(erased), \(reopened)")
          }
        }
      }
    }
  }
}

extension Result where Failure == any Error {
  fileprivate init(_ body: () async throws -> Success) async {
    do {
      self = .success(try await body())
    } catch {
      self = .failure(error)
    }
  }
}
