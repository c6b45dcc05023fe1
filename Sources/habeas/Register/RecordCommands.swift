import ArgumentParser
import Register

/// `habeas activity`: the group of its verbs.
struct ActivityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "activity",
    abstract: "Keeps the record of processing activities (Article 30).",
    discussion: "Example: habeas activity import register.csv",
    subcommands: [
      PrintTemplate<ProcessingActivity>.self, PrintRecordSchema<ProcessingActivity>.self,
      AddRecord<ProcessingActivity>.self,
      ListRecords<ProcessingActivity>.self,
      ShowRecord<ProcessingActivity>.self, SetRecord<ProcessingActivity>.self,
      RecordHistory<ProcessingActivity>.self, ImportRecords<ProcessingActivity>.self,
      ExportRecords<ProcessingActivity>.self, ActivityGaps.self, ActivityRights.self,
    ]
  )
}

/// `habeas recipient`: the group of its verbs.
struct RecipientCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recipient",
    abstract: "Keeps recipients and processors with contracts and transfers (Articles 28, 44-49).",
    discussion: "Example: habeas recipient add --file payroll-bureau.yaml",
    subcommands: [
      PrintTemplate<DataRecipient>.self, PrintRecordSchema<DataRecipient>.self,
      AddRecord<DataRecipient>.self,
      ListRecords<DataRecipient>.self,
      ShowRecord<DataRecipient>.self, SetRecord<DataRecipient>.self,
      RecordHistory<DataRecipient>.self, ImportRecords<DataRecipient>.self,
      ExportRecords<DataRecipient>.self,
    ]
  )
}
