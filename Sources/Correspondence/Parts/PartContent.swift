internal import CGMime

/// One part that holds no further parts.
struct PartContent {
  /// A longer text is cut for reading; a person who writes more has sent a file.
  static let textLimit = 1 << 20

  let part: UnsafeMutablePointer<GMimePart>

  private var object: UnsafeMutablePointer<GMimeObject> { part.upcast(to: GMimeObject.self) }

  var mediaType: String { Self.mediaType(of: object) }

  static func mediaType(of object: UnsafeMutablePointer<GMimeObject>) -> String {
    guard let type = g_mime_object_get_content_type(object),
      let name = g_mime_content_type_get_mime_type(type)
    else { return "text/plain" }
    defer { g_free(name) }
    return OneLine.text(name).lowercased()
  }

  /// How the part is to be read as the letter's text, or nil for a file.
  var textForm: PartText.Form? {
    let disposition = g_mime_object_get_disposition(object).map { OneLine.text($0).lowercased() }
    guard disposition != "attachment", fileName == nil else { return nil }
    switch mediaType {
    case "text/html", "application/xhtml+xml": return .html
    case "text/calendar", "text/vcard", "text/x-vcard", "text/directory": return nil
    case let type where type.hasPrefix("text/"): return .plain
    default: return nil
    }
  }

  var attachment: Attachment {
    Attachment(
      name: fileName,
      mediaType: mediaType,
      bytes: DecodedBytes.content(part, limit: .max)
    )
  }

  func text(_ form: PartText.Form) -> (String, [ReadingProblem]) {
    var bytes = DecodedBytes.content(part, limit: Self.textLimit + 1)
    var problems: [ReadingProblem] = []
    if bytes.count > Self.textLimit {
      bytes.removeLast(bytes.count - Self.textLimit)
      problems.append(.textCut(limit: Self.textLimit))
    }
    let charset = g_mime_object_get_content_type_parameter(object, "charset").map {
      OneLine.text($0)
    }
    var decoded = CharsetDecoder.decode(bytes, charset: charset)
    if let problem = decoded.problem { problems.append(problem) }
    if decoded.text.utf8.contains(0) {
      problems.append(.nulBytes)
      decoded.text = decoded.text.replacing("\0", with: "")
    }
    guard form == .html else { return (decoded.text, problems) }
    let text = HTMLText.text(of: decoded.text) ?? ""
    if text.isEmpty {
      let rest = HTMLText.withoutTags(decoded.text)
      return (rest, rest.isEmpty ? problems : problems + [.unreadableHTML])
    }
    return (text, problems)
  }

  private var fileName: String? {
    guard let name = g_mime_part_get_filename(part).map({ OneLine.text($0) }).nonEmpty else {
      return nil
    }
    let last = name.split { $0 == "/" || $0 == "\\" }.last.map(String.init)
    return last.nonEmpty
  }
}
