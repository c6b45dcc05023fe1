extension ReadingProblem {
  init(_ error: any Error, in node: Node) {
    guard let context = (error as? DecodingError)?.context else {
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

extension DecodingError {
  /// Where reading ended, and why.
  var context: Context? {
    switch self {
    case .dataCorrupted(let found), .keyNotFound(_, let found), .typeMismatch(_, let found),
      .valueNotFound(_, let found):
      found
    @unknown default: nil
    }
  }
}
