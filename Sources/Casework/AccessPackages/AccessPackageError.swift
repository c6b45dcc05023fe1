public import SubjectRequests
public import TimeLimits

/// Why no access package can be made of a case.
public enum AccessPackageError: Sendable, Hashable {
  /// Nobody asks for access or portability, or it was refused.
  case nothingToGive
  /// Somebody asks for access, and it is not said which activities concern the person.
  case nothingTold(categories: [String])
  case noSuchActivity(String, known: [String])
  /// The keeper of the record is a processor in it.
  case activityOfProcessor(String)
  /// No activity, or not the one that was chosen, names the category of data subjects.
  case noSuchSubjects(known: [String])
  /// What the register lacks, each as `label/point: what`.
  case gaps([String])
  /// Tasks of the claims that are not finished, by their numbers.
  case openTasks([Int])
  case noSuchPackage(Int)
  /// Tasks found data, by their numbers, and no copy of it is enclosed.
  case noCopy([Int])
  /// A copy is enclosed, and it is said why there is none.
  case copyAndReason
  /// Four eyes decide, and the claim is not decided, or not approved, yet.
  case notApproved(Right)
}

extension AccessPackageError: CitingRefusal {
  /// The sentence that says why, in words of the law under which data is asked for.
  public func words(under law: SpokenLaw, _ moment: (Instant) -> String) -> String {
    law.sentence(words)
  }

  private var words: String {
    switch self {
    case .nothingToGive:
      """
      the request holds no claim to access or portability that may be granted, so there is no data \
      to give (Art. 15, 20)
      """
    case .nothingTold(let categories):
      """
      say what the person is told (Art. 15(1)): --subjects CATEGORY for all activities that name \
      it\(Self.listed(categories)), --activity LABEL for one, or --information FILE
      """
    case .noSuchActivity(let label, let known):
      "--activity \(label): the register holds no such entry\(Self.listed(known))"
    case .activityOfProcessor(let label):
      """
      --activity \(label): the register keeps it as a processor's; the controller for which it is \
      carried out answers (Art. 28(3)(e))
      """
    case .noSuchSubjects(let known):
      "--subjects: no activity chosen names this category of data subjects\(Self.listed(known))"
    case .gaps(let gaps):
      """
      the register does not say all that Art. 15(1) and (2) ask; add it there, state it in \
      --statements FILE, or say why it is not told with --without [LABEL/]POINT=WHY:
      \(gaps.map { "  \($0)" }.joined(separator: "\n"))
      """
    case .openTasks(let numbers):
      """
      tasks \(numbers.map(String.init).joined(separator: ", ")) are not finished: the answer says \
      what was searched and with what result; finish them first
      """
    case .noSuchPackage(let number):
      "there is no package \(number) of this request; access-package list shows those there are"
    case .noCopy(let numbers):
      """
      tasks \(numbers.map(String.init).joined(separator: ", ")) found data, and no copy of it is \
      enclosed (Art. 15(3), 20(1)): give it with --data or --table, or say with --without-copy why \
      there is none, in words for the person
      """
    case .copyAndReason: "--without-copy: a copy is enclosed; leave one of the two out"
    case .notApproved(let right):
      """
      four eyes decide here, and the decision on \(right.rawValue) is not approved: no package is \
      made before; access-package preview shows what it would tell
      """
    }
  }

  private static func listed(_ words: [String]) -> String {
    words.isEmpty ? " (the register is empty)" : " (there are \(words.joined(separator: ", ")))"
  }
}
