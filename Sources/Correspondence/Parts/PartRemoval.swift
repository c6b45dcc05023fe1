internal import CGMime

/// Takes every part that holds certain bytes out of a message.
struct PartRemoval {
  private let content: [UInt8]
  private let note: String

  init(_ content: [UInt8], note: String) {
    self.content = content
    self.note = note
  }

  /// The message with the note in the place of those parts; nil where there are none.
  func message(of bytes: [UInt8]) -> [UInt8]? {
    MailLibrary.start()
    return MessageFrame(bytes).bytes.withUnsafeBufferPointer { buffer in
      let stream = OwnedObject(
        buffer.withMemoryRebound(to: CChar.self) { chars in
          g_mime_stream_mem_new_with_buffer(chars.baseAddress, chars.count)
        }
      )
      guard let stream, let parser = OwnedObject(g_mime_parser_new_with_stream(stream.pointer)),
        let message = OwnedObject(g_mime_parser_construct_message(parser.pointer, nil)),
        removeParts(of: message.pointer, depth: 0)
      else { return nil }
      return DecodedBytes.whole(message.pointer.upcast(to: GMimeObject.self))
    }
  }

  /// Whether something was taken out.
  private func removeParts(
    of message: UnsafeMutablePointer<GMimeMessage>,
    depth: Int
  ) -> Bool {
    guard depth <= PartWalker.depthLimit, let part = g_mime_message_get_mime_part(message) else {
      return false
    }
    guard isMeant(part) else { return removeParts(in: part, depth: depth) }
    guard let replacement = replacement() else { return false }
    g_mime_message_set_mime_part(message, replacement.pointer.upcast(to: GMimeObject.self))
    return true
  }

  private func removeParts(
    in object: UnsafeMutablePointer<GMimeObject>,
    depth: Int
  ) -> Bool {
    guard depth <= PartWalker.depthLimit else { return false }
    if let part = object.downcast(to: GMimeMessagePart.self, g_mime_message_part_get_type()) {
      return g_mime_message_part_get_message(part).map { removeParts(of: $0, depth: depth + 1) }
        ?? false
    }
    guard let multipart = object.downcast(to: GMimeMultipart.self, g_mime_multipart_get_type())
    else { return false }
    var isChanged = false
    for index in 0..<g_mime_multipart_get_count(multipart) {
      guard let child = g_mime_multipart_get_part(multipart, index) else { continue }
      guard isMeant(child) else {
        if removeParts(in: child, depth: depth + 1) { isChanged = true }
        continue
      }
      guard let replacement = replacement() else { return false }
      let old = OwnedObject(
        g_mime_multipart_replace(
          multipart,
          index,
          replacement.pointer.upcast(to: GMimeObject.self)
        )
      )
      isChanged = isChanged || old != nil
    }
    return isChanged
  }

  private func isMeant(_ object: UnsafeMutablePointer<GMimeObject>) -> Bool {
    if let part = object.downcast(to: GMimePart.self, g_mime_part_get_type()) {
      return DecodedBytes.content(part, limit: content.count + 1) == content
    }
    guard let part = object.downcast(to: GMimeMessagePart.self, g_mime_message_part_get_type()),
      let message = g_mime_message_part_get_message(part)
    else { return false }
    return DecodedBytes.whole(message.upcast(to: GMimeObject.self)) == content
  }

  private func replacement() -> OwnedObject<GMimeTextPart>? {
    guard let part = OwnedObject(g_mime_text_part_new_with_subtype("plain")) else { return nil }
    g_mime_text_part_set_charset(part.pointer, "utf-8")
    g_mime_text_part_set_text(part.pointer, note)
    return part
  }
}
