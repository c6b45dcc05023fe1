import Records
public import Register
public import TimeLimits

extension Worksheet {
  /// The purposes of all activities with what makes each lawful: Articles 5(2), 6(1) and 9(2).
  ///
  /// - Parameters:
  ///   - activities: the entries; those without purposes of their own are left out.
  ///   - wanted: which purposes are printed.
  ///   - controller: whose register it is.
  ///   - dated: the day that the document bears.
  public init(
    purposesOf activities: [ProcessingActivity],
    where wanted: (ConsentPurpose) -> Bool,
    controller: String,
    dated: CalendarDate
  ) {
    let records = activities.compactMap { activity -> (ProcessingActivity, ControllerRecord)? in
      guard case .controller(var record) = activity.role else { return nil }
      record.purposes.removeAll {
        !wanted(ConsentPurpose(activity: activity.id, purpose: $0.id))
      }
      return record.purposes.isEmpty ? nil : (activity, record)
    }
    self.init(
      register: "Purposes and lawful bases of \(controller)",
      subtitle:
        """
        Articles 6 and 9 GDPR, as of \(dated); purposes: \
        \(records.reduce(0) { $0 + $1.1.purposes.count })
        """,
      controller: controller,
      dated: dated,
      chapters: records.enumerated().map { index, entry in
        [
          .init(
            "\(index + 1)",
            entry.0.name,
            level: 1,
            [.table(entry.1.purposeTable(of: entry.0))]
          )
        ]
      }
    )
  }
}
