import Records
public import Register
import TimeLimits

extension Worksheet {
  /// The purposes of all activities with what makes each lawful: Articles 5(2), 6(1) and 9(2).
  ///
  /// - Parameters:
  ///   - activities: the entries; those without purposes of their own are left out.
  ///   - wanted: which purposes are printed.
  ///   - printing: for whom and how they are printed.
  public init(
    purposesOf activities: [RecordVersion<ProcessingActivity>],
    where wanted: (ConsentPurpose) -> Bool,
    _ printing: RegisterPrinting
  ) {
    let t = printing.t
    let records = activities.compactMap { version -> (ActivityChapter, ControllerRecord)? in
      guard case .controller(var record) = version.record.role else { return nil }
      record.purposes.removeAll {
        !wanted(ConsentPurpose(activity: version.record.id, purpose: $0.id))
      }
      let chapter = ActivityChapter(number: 0, version: version, printing: printing)
      return record.purposes.isEmpty ? nil : (chapter, record)
    }
    let count = records.reduce(0) { $0 + $1.1.purposes.count }
    self.init(
      register: t("Purposes and lawful bases of {1}", printing.controller),
      subtitle: t(
        "Articles 6 and 9 GDPR, as of {1}; purposes: {2}",
        "\(printing.dated)",
        "\(count)"
      ),
      printing,
      chapters: records.enumerated().map { index, entry in
        let (chapter, record) = entry
        return [
          .init(
            "\(index + 1)",
            chapter.activity.name,
            level: 1,
            [chapter.purposes(of: record)]
          )
        ]
      }
    )
  }
}
