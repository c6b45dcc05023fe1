import Register

extension AdoptedModel: RecordNoun {
  static let one = "the shared responsibilities of a processor"
  static let several = "the shared responsibilities of processors"
  static let example = "payroll-bureau"
}

extension Breach: RecordNoun {
  static let one = "a personal data breach"
  static let several = "personal data breaches"
  static let example = "2026-lost-laptop"
}

extension ProcessorBreach: RecordNoun {
  static let one = "a breach of data that we process for others"
  static let several = "breaches of data that we process for others"
  static let example = "2026-open-bucket"
}

extension RetentionSchedule: RecordNoun {
  static let one = "a retention schedule"
  static let several = "retention schedules"
  static let example = "payroll-pay"
}

extension RecurringDuty: RecordNoun {
  static let one = "a recurring duty"
  static let several = "recurring duties"
  static let example = "privacy-training"
}
