import Assessments
import Documents
import Postgres
import Storage
import SubjectRequests

import struct Foundation.UUID

/// What an officer asks for, as an idempotency key stands for it.
struct AssessmentOrder: Sendable {
  let act: AssessmentAct
  let assessment: UUID
  let key: UUID
  /// All that was asked, in the canonical form of records.
  let content: [UInt8]

  /// - Parameters:
  ///   - act: what is done.
  ///   - assessment: with which assessment; that of a new one is named by the key.
  ///   - key: the idempotency key.
  ///   - content: what else was asked, as it was asked: what is today is not part of it.
  /// - Throws: `EncodingError`.
  init(
    _ act: AssessmentAct,
    on assessment: UUID,
    key: UUID,
    asking content: some Encodable
  ) throws {
    self.act = act
    self.assessment = assessment
    self.key = key
    self.content = [UInt8](try RecordFile.json(content))
  }
}

extension Desk {
  /// Carries out an order once: repeated, it is answered as the first time.
  ///
  /// - Throws: ``AssessmentRefusal/keyOfAnotherAct(_:)``; what the body throws; `PostgresError`.
  func once(
    _ order: AssessmentOrder,
    _ body: @Sendable (Connection) throws -> KeptAssessment
  ) async throws -> KeptAssessment {
    do {
      return try await attempt(order, body)
    } catch let error as PostgresError where error.constraint.map(Self.takenAtOnce.contains) == true
    {
      // Somebody did something at the same moment; the second time it is seen.
      return try await attempt(order, body)
    }
  }

  /// Two who act at the same moment take the same number, or the same key.
  private static let takenAtOnce = [
    "dpia_key", "dpia_step_key", "dpia_withholding_key", "dpia_act_key", "data_key_key",
  ]

  private func attempt(
    _ order: AssessmentOrder,
    _ body: @Sendable (Connection) throws -> KeptAssessment
  ) async throws -> KeptAssessment {
    try await database.perform(order.key) { connection in
      if let before = try carriedOut(order, connection) { return before }
      let kept = try body(connection)
      try note(order, version: kept.version, steps: kept.workflow.steps.count, connection)
      return kept
    }
  }

  /// The assessment as the same order left it, or nil where it was not carried out.
  ///
  /// - Throws: ``AssessmentRefusal/keyOfAnotherAct(_:)``; `PostgresError`.
  func carriedOut(_ order: AssessmentOrder) async throws -> KeptAssessment? {
    try await database.read { try carriedOut(order, $0) }
  }

  func carriedOut(
    _ order: AssessmentOrder,
    _ connection: Connection
  ) throws -> KeptAssessment? {
    let found = try AssessmentActStore.find(order.key, of: tenant, from: connection)
    guard let before = found else { return nil }
    guard before.kind == order.act, before.assessment == order.assessment,
      before.asked == hash(message: order.content)
    else { throw AssessmentRefusal.keyOfAnotherAct(before.kind) }
    let stored = try AssessmentStore.version(
      before.version,
      of: before.assessment,
      tenant: tenant,
      from: connection
    )
    guard let stored else { throw AssessmentRefusal.noSuchAssessment }
    let workflow = try WorkflowStore.load(of: stored.id, tenant: tenant, from: connection)
      .asOf(version: before.version, steps: before.steps)
    let marking = before.kind == .withhold ? order.key : nil
    return try kept(stored, workflow, connection, markedUnder: marking)
  }

  /// Notes that an order was carried out, in the same commit.
  func note(
    _ order: AssessmentOrder,
    version: Int,
    steps: Int,
    _ connection: Connection
  ) throws {
    try AssessmentActStore.add(
      StoredAssessmentAct(
        kind: order.act,
        assessment: order.assessment,
        version: version,
        steps: steps,
        asked: hash(message: order.content),
        by: officer,
        recorded: now
      ),
      key: order.key,
      of: tenant,
      to: connection
    )
  }
}
