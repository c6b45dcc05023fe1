import Casework
import Testing
import TimeLimits

@Suite struct DeadlineDeskTests {
  @Test func priorConsultationIsAboutTheAdviceAndNotItsNotice() throws {
    let desk = try DeadlineDesk()
    let received = try #require(CalendarDate(iso8601: "2026-10-01"))
    let question = DeadlineQuestion(
      right: .priorConsultation,
      received: .day(received),
      country: "NL"
    )
    let deadline = try desk.compute(question, in: desk.zone(named: nil, country: "NL"))
    #expect(deadline.due?.description == "2026-11-26")
  }
}
