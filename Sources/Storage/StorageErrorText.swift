import SubjectRequests

extension StorageError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unreadableEvent(let kind):
      "an event \(kind.rawValue) lacks what it must hold; run habeas database verify"
    case .noSuchRequest(let reference): "there is no request \(reference)"
    case .noSuchController(let slug): "the controller \(slug) has no profile or no keys"
    case .erased(let reference):
      "the personal data of \(reference) was erased; nothing can be done with it any more"
    case .assessmentErased: "the assessment was erased"
    case .unreadableLetter: "a letter to send lacks what its kind asks for"
    case .principalErased: "the person was erased; no evidence can be kept for them any more"
    case .unreadableConsent: "a row of consents or notices lacks what it must hold"
    case .recordErased(let label): "the record \(label) was erased"
    case .unknownWord(let column):
      "a column \(column) holds a word that is none of its vocabulary; run habeas database verify"
    }
  }
}
