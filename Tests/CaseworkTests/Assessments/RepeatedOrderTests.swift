import Assessments
import Casework
import Foundation
import SubjectRequests
import TestCluster
import Testing
import TimeLimits

extension DatabaseTests {
  @Suite("Idempotency keys of what is done with assessments") struct RepeatedOrderTests {
    /// Something that is done, in one wording and in another.
    struct Pair: Sendable, CustomTestStringConvertible {
      let act: AssessmentAct
      let first: @Sendable (Desk, UUID, UUID) async throws -> KeptAssessment
      let other: @Sendable (Desk, UUID, UUID) async throws -> KeptAssessment

      var testDescription: String { act.rawValue }
    }

    static let pairs = [
      Pair(act: .set) { desk, id, key in
        try await desk.keep(record(" More."), as: id, key: key)
      } other: { desk, id, key in
        try await desk.keep(record(" Less."), as: id, key: key)
      },
      Pair(act: .decide) { desk, id, key in
        try await desk.decide(.approved, by: "P. Smit", in: id, key: key)
      } other: { desk, id, key in
        try await desk.decide(.rejected(reasons: "No."), by: "P. Smit", in: id, key: key)
      },
      Pair(act: .withhold) { desk, id, key in
        try await desk.mark(
          .withhold(places: ["assets[A2]"], .security, note: nil),
          in: id,
          key: key
        )
      } other: { desk, id, key in
        try await desk.mark(
          .withhold(places: ["assets[A1]"], .security, note: nil),
          in: id,
          key: key
        )
      },
      Pair(act: .review) { desk, id, key in
        try await desk.take(.review(reason: nil), on: id, key: key)
      } other: { desk, id, key in
        try await desk.take(.review(reason: "It changed."), on: id, key: key)
      },
    ]

    private static func record(_ end: String = "") throws -> Assessment {
      var record = try SampleAssessment.record()
      record.processing.summary += end
      return record
    }

    @Test("Repeated, an act is answered as the first time, whatever came after", arguments: pairs)
    func repeated(pair: Pair) async throws {
      try await SampleOffice.lend { office in
        let desk = office.desk
        let id = try await desk.keep(Self.record(), key: UUID()).id
        let key = UUID()
        let first = try await pair.first(desk, id, key)
        _ = try await desk.keep(Self.record(" Since then."), as: id, key: UUID())
        let newest = try await desk.assessment(id).version
        let again = try await pair.first(desk, id, key)
        #expect(again.version == first.version && again.state == first.state)
        #expect(again.assessment == first.assessment && again.standing == first.standing)
        #expect(again.confidential == first.confidential)
        #expect(try await desk.assessment(id).version == newest)
      }
    }

    @Test("A key that was used asks for nothing else", arguments: pairs)
    func refused(pair: Pair) async throws {
      try await SampleOffice.lend { office in
        let desk = office.desk
        let id = try await desk.keep(Self.record(), key: UUID()).id
        let key = UUID()
        _ = try await pair.first(desk, id, key)
        let newest = try await desk.assessment(id).version
        await #expect(throws: AssessmentRefusal.keyOfAnotherAct(pair.act)) {
          try await pair.other(desk, id, key)
        }
        let second = try await desk.keep(Self.record(" Second."), key: UUID()).id
        await #expect(throws: AssessmentRefusal.keyOfAnotherAct(pair.act)) {
          try await pair.first(desk, second, key)
        }
        await #expect(throws: AssessmentRefusal.keyOfAnotherAct(pair.act)) {
          try await desk.take(.sign, on: id, key: key)
        }
        #expect(try await desk.assessment(id).version == newest)
      }
    }

    @Test("A new assessment is kept once, and its key keeps no other")
    func new() async throws {
      try await SampleOffice.lend { office in
        let key = UUID()
        let first = try await office.desk.keep(Self.record(), key: key)
        #expect(try await office.desk.keep(Self.record(), key: key).id == first.id)
        await #expect(throws: AssessmentRefusal.keyOfAnotherAct(.new)) {
          try await office.desk.keep(Self.record(" More."), key: key)
        }
        #expect(try await office.desk.assessments().map(\.version) == [1])
      }
    }

    @Test("What the controller does with advice is recorded once")
    func responses() async throws {
      try await SampleOffice.lend { office in
        let desk = office.desk
        let slug = try #require(Slug("sample"))
        let benali = try await office.office.desk(slug, officer: try #require(Handle("benali")))
        let id = try await desk.keep(Self.record(), key: UUID()).id
        _ = try await desk.take(.review(reason: nil), on: id, key: UUID())
        let advice = DPOAdvice(
          by: "K. Benali",
          on: nil,
          tenor: .favourable,
          opinion: "It suffices."
        )
        let key = UUID()
        let advised = try await benali.take(.advise(advice), on: id, key: key)
        #expect(advised.assessment.dpoAdvice?.on == desk.today)
        let answer = UUID()
        let followed = AdviceResponse.followed(how: "As it stands.")
        let first = try await desk.respond(followed, in: id, key: answer)
        #expect(try await benali.take(.advise(advice), on: id, key: key).version == advised.version)
        #expect(try await desk.respond(followed, in: id, key: answer).version == first.version)
        await #expect(throws: AssessmentRefusal.keyOfAnotherAct(.respond)) {
          try await desk.respond(.overruled(reasons: "It cannot be done."), in: id, key: answer)
        }
      }
    }

    @Test("Of those who write over the same version at once, one does, and the others are told")
    func atOnce() async throws {
      try await SampleOffice.lend { office in
        let desk = office.desk
        let id = try await desk.keep(Self.record(), key: UUID()).id
        let outcomes = await withTaskGroup(of: Result<Int, any Error>.self) { group in
          for number in 1...4 {
            group.addTask {
              do {
                let record = try Self.record(" Number \(number).")
                return .success(try await desk.keep(record, as: id, over: 1, key: UUID()).version)
              } catch {
                return .failure(error)
              }
            }
          }
          return await group.reduce(into: []) { $0.append($1) }
        }
        var kept: [Int] = []
        for outcome in outcomes {
          switch outcome {
          case .success(let version): kept.append(version)
          case .failure(let error):
            #expect(error as? AssessmentRefusal == .changedSince(1, newest: 2), "\(error)")
          }
        }
        #expect(kept == [2])
      }
    }

    @Test("Commands that are repeated at once under one key do one thing")
    func sameKeyAtOnce() async throws {
      try await SampleOffice.lend { office in
        let desk = office.desk
        let id = try await desk.keep(Self.record(), key: UUID()).id
        let key = UUID()
        let versions = try await withThrowingTaskGroup(of: Int.self) { group in
          for _ in 1...4 {
            group.addTask { try await desk.keep(Self.record(" More."), as: id, key: key).version }
          }
          return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(versions == [2, 2, 2, 2])
        #expect(try await desk.assessment(id).version == 2)
      }
    }
  }
}
