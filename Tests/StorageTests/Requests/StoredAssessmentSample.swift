import Assessments
import Foundation
import Postgres
import Storage
import SubjectRequests
import Testing
import TimeLimits

/// An assessment that names people, with a step and an event of its consultation.
struct StoredAssessmentSample {
  let words: StoredTenant.Words

  func keep(for tenant: Tenant, at instant: Instant, in connection: Connection) throws {
    let id = UUID()
    let record = Array("\(words.name), \(words.email): \(words.letter)".utf8)
    let officer = try #require(Handle("j.devries"))
    try AssessmentStore.add(
      StoredAssessment(id: id, version: 1, created: instant, by: officer, keeping: record),
      of: tenant,
      to: connection
    )
    let step = WorkflowStep(
      kind: .reopened,
      version: 1,
      state: .inReviewAgain,
      by: "j.devries",
      recorded: instant,
      reason: words.letter
    )
    try WorkflowStore.add(
      step,
      number: 1,
      of: id,
      key: UUID(),
      freezing: nil,
      tenant: tenant,
      to: connection
    )
    let event = ConsultationEvent(
      kind: .received,
      on: try #require(CalendarDate(iso8601: "2026-10-01")),
      by: "j.devries",
      recorded: instant,
      version: 1
    )
    try ConsultationStore.add(
      event,
      number: 1,
      of: id,
      key: UUID(),
      tenant: tenant,
      to: connection
    )
    let marks = StoredWithholding(version: 1, by: officer, recorded: instant, marks: record)
    try WithholdingStore.add(marks, of: id, key: UUID(), tenant: tenant, to: connection)
    let act = StoredAssessmentAct(
      kind: .new,
      assessment: id,
      version: 1,
      steps: 0,
      asked: tenant.keys.lookup.hash(message: record),
      by: officer,
      recorded: instant
    )
    try AssessmentActStore.add(act, key: id, of: tenant, to: connection)
    let noted = try AssessmentActStore.find(id, of: tenant, from: connection)
    #expect(noted?.asked == act.asked && noted?.kind == .new && noted?.assessment == id)
    #expect(try AssessmentActStore.find(UUID(), of: tenant, from: connection) == nil)
    let knowledge = StoredKnowledge(
      id: UUID(),
      recorded: instant,
      by: officer,
      entries: 1,
      content: record
    )
    #expect(try !KnowledgeStore.isTaken(knowledge.id, of: tenant, in: connection))
    try KnowledgeStore.add(knowledge, of: tenant, to: connection)
    #expect(try KnowledgeStore.isTaken(knowledge.id, of: tenant, in: connection))
    let known = try KnowledgeStore.find(sameAs: knowledge, of: tenant, in: connection)
    #expect(known == knowledge.id)
    let workflow = try WorkflowStore.load(of: id, tenant: tenant, from: connection)
    #expect(workflow.steps == [step])
    #expect(try ConsultationStore.events(of: id, tenant: tenant, from: connection) == [event])
  }
}
