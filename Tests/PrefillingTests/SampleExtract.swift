import Prefilling
import Records
import Register
import TestRecords
import Testing
import TimeLimits

/// What the registers of the tests hold of the payroll.
enum SampleExtract {
  static func version<Record: RegisterRecord>(
    _ number: Int,
    _ record: Record
  ) -> RecordVersion<Record> {
    RecordVersion(
      number: number,
      recorded: Instant(secondsSince1970: 1_793_610_000),
      by: "j.devries",
      reason: number == 1 ? nil : "Changed",
      record: record
    )
  }

  static func first() throws -> RegisterExtract {
    let model = try ResponsibilityModel.cloudService()
    let day = try Samples.day("2026-11-02")
    let adopted = AdoptedModel.beginning(
      model,
      for: try Samples.label("payroll-bureau"),
      name: "Payroll online",
      owner: try Samples.label("j.devries"),
      on: day
    )
    return RegisterExtract(
      activities: [version(1, try Samples.payroll())],
      recipients: [version(1, try bureau())],
      responsibilities: [version(1, adopted)],
      model: model,
      day: day
    )
  }

  /// A later version: a name changed, a category came and a purpose went.
  static func second() throws -> RegisterExtract {
    var extract = try first()
    var payroll = try Samples.payroll()
    var record = try #require(payroll.controllerRecord)
    record.data[0].name = "Pay and allowances"
    record.data[1].source = "The occupational physician"
    record.data.append(DataCategory(id: try Samples.label("bank"), name: "Bank account"))
    record.purposes.removeLast()
    payroll.role = .controller(record: record)
    extract.activities = [version(2, payroll)]
    return extract
  }

  private static func bureau() throws -> DataRecipient {
    DataRecipient(
      id: try Samples.label("payroll-bureau"),
      name: "Payroll bureau BV",
      standing: .processor(
        contract: .concluded(
          reference: "Agreement 7",
          on: try Samples.day("2025-01-01"),
          review: try Samples.review("2027-01-01")
        ),
        subProcessors: [
          SubProcessor(
            id: try Samples.label("host"),
            name: "Host GmbH",
            country: "DE",
            task: "Hosting"
          )
        ],
        authorisation: .general
      ),
      country: "US",
      noticeContact: "privacy@bureau.example"
    )
  }
}
