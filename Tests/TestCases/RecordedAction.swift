public import SubjectRequests

extension RecordCopy {
  /// The copy of the data went by post.
  public static let onPaper = RecordCopy(.otherwise("on paper"))
}

extension ClaimedRight {
  /// What shows that a granted claim of the right was carried out.
  public var carryingOut: any Act {
    switch self {
    case .access, .portability: RecordCopy.onPaper
    case .restriction: Restrict(.unlawful, scope: "the profile")
    default: ReportActed(.claimed([self]))
    }
  }
}
