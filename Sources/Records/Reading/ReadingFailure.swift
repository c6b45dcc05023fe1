extension ReadingProblem {
  init(_ error: any Error, in node: Node) {
    guard let error = error as? DecodingError else {
      self.init(place: "", message: "\(error)")
      return
    }
    let context: DecodingError.Context
    switch error {
    case .dataCorrupted(let found), .keyNotFound(_, let found), .typeMismatch(_, let found),
      .valueNotFound(_, let found):
      context = found
    @unknown default:
      self.init(place: "", message: "\(error)")
      return
    }
    self.init(
      place: context.codingPath.written,
      line: node.nearest(context.codingPath).line,
      message: context.debugDescription
    )
  }
}
