internal import CGMime

/// Walks through the parts of a message and gathers its text and attachments.
struct PartWalker {
  /// Parts nested deeper are left out.
  static let depthLimit = 50
  /// Parts after so many are left out.
  static let partLimit = 1000

  private(set) var texts: [PartText] = []
  private(set) var attachments: [Attachment] = []
  private(set) var problems: [ReadingProblem] = []
  private var visited = 0

  /// The text of the letter.
  var text: String { texts.map(\.text).joined(separator: "\n\n") }

  /// Visits what a message holds.
  mutating func visitContent(of message: UnsafeMutablePointer<GMimeMessage>, depth: Int) {
    guard let content = g_mime_message_get_mime_part(message) else { return note(.noText) }
    visit(content, depth: depth)
    if texts.allSatisfy({ $0.text.allSatisfy(\.isWhitespace) }) { note(.noText) }
  }

  private mutating func visit(_ object: UnsafeMutablePointer<GMimeObject>, depth: Int) {
    visited += 1
    guard depth <= Self.depthLimit else { return note(.nestedTooDeep(limit: Self.depthLimit)) }
    guard visited <= Self.partLimit else { return note(.tooManyParts(limit: Self.partLimit)) }
    if let multipart = object.downcast(to: GMimeMultipart.self, g_mime_multipart_get_type()) {
      visit(multipart, depth: depth)
    } else if let message = object.downcast(
      to: GMimeMessagePart.self,
      g_mime_message_part_get_type()
    ) {
      visit(message, depth: depth)
    } else if let part = object.downcast(to: GMimePart.self, g_mime_part_get_type()) {
      visit(PartContent(part: part))
    }
  }

  private mutating func visit(_ multipart: UnsafeMutablePointer<GMimeMultipart>, depth: Int) {
    let kind = PartContent.mediaType(of: multipart.upcast(to: GMimeObject.self))
    if kind == "multipart/encrypted" { note(.encrypted) }
    var alternatives: [PartText] = []
    for index in 0..<g_mime_multipart_get_count(multipart) {
      guard let child = g_mime_multipart_get_part(multipart, index) else { continue }
      guard kind == "multipart/alternative" else {
        visit(child, depth: depth + 1)
        continue
      }
      let before = texts
      texts = []
      visit(child, depth: depth + 1)
      alternatives += texts
      texts = before
    }
    if let chosen = PartText.chosen(of: alternatives) { texts.append(chosen) }
  }

  /// A message within the message is kept as a file, and read if the letter says nothing itself.
  private mutating func visit(_ part: UnsafeMutablePointer<GMimeMessagePart>, depth: Int) {
    guard let message = g_mime_message_part_get_message(part) else {
      return note(.brokenMultipart)
    }
    let object = message.upcast(to: GMimeObject.self)
    attachments.append(
      Attachment(
        name: nil,
        mediaType: "message/rfc822",
        bytes: DecodedBytes.whole(object)
      )
    )
    guard texts.allSatisfy({ $0.text.allSatisfy(\.isWhitespace) }) else { return }
    visitContent(of: message, depth: depth + 1)
  }

  private mutating func visit(_ part: PartContent) {
    guard let form = part.textForm else {
      if part.mediaType == "application/pkcs7-mime" { note(.encrypted) }
      attachments.append(part.attachment)
      return
    }
    let (text, found) = part.text(form)
    found.forEach { note($0) }
    texts.append(PartText(form: form, text: text))
  }

  private mutating func note(_ problem: ReadingProblem) {
    if !problems.contains(problem) { problems.append(problem) }
  }
}
