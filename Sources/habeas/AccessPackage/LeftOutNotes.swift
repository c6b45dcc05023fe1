import SubjectRequests

extension [AccessDraft.Ended] {
  /// A line for each activity that is not told, with how it is.
  var notes: [String] {
    map { activity in
      """
      Left out: \(activity.activity), which ended on \(activity.ended); where something of it is \
      still stored, choose it too with --activity \(activity.activity)
      """
    }
  }
}
