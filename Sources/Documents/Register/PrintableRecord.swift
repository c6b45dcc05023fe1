public import Register
public import TimeLimits

/// Records of the register that are printed as a document for an authority or a colleague.
public protocol PrintableRecord: RegisterRecord {
  /// The document of these records.
  ///
  /// - Parameters:
  ///   - records: the versions that are printed, in their order.
  ///   - controller: whose register it is.
  ///   - dated: the day that the document bears.
  /// - Returns: the document.
  static func worksheet(
    of records: [RecordVersion<Self>],
    controller: String,
    dated: CalendarDate
  ) -> Worksheet
}

extension Worksheet {
  /// A document of the register: a chapter a record.
  init(
    register title: String,
    subtitle: String,
    controller: String,
    dated: CalendarDate,
    chapters: [[Section]]
  ) {
    self.init(
      title: title,
      subtitle: subtitle,
      template: "register/1",
      language: "en",
      contentLanguage: "en",
      author: controller,
      dated: dated,
      sections: chapters.flatMap { $0 },
      paging: .continuous
    )
  }
}

extension RecordVersion {
  /// Which version is printed, and since when it holds.
  func standing(in zone: String = "UTC") -> String {
    let day = recorded.description.prefix(10)
    return "Version \(number), recorded on \(day) (\(zone)) by \(by)"
  }
}
