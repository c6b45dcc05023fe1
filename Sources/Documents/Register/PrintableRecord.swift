public import Register

/// Records of the register that are printed as a document for an authority or a colleague.
public protocol PrintableRecord: RegisterRecord {
  /// The document of these records.
  ///
  /// - Parameters:
  ///   - records: the versions that are printed, in their order.
  ///   - printing: for whom and how they are printed.
  /// - Returns: the document.
  static func worksheet(
    of records: [RecordVersion<Self>],
    _ printing: RegisterPrinting
  ) -> Worksheet
}

extension Worksheet {
  /// A document of the register: a chapter a record.
  init(
    register title: String,
    subtitle: String,
    _ printing: RegisterPrinting,
    chapters: [[Section]]
  ) {
    self.init(
      title: title,
      subtitle: subtitle,
      template: "register/1",
      language: printing.language.rawValue,
      contentLanguage: printing.language.rawValue,
      author: printing.controller,
      dated: printing.dated,
      sections: chapters.flatMap { $0 },
      paging: .continuous
    )
  }
}
