internal import CGMime

/// The contents of parts, with their transfer encoding undone.
enum DecodedBytes {
  /// What a part holds, up to so many bytes.
  static func content(_ part: UnsafeMutablePointer<GMimePart>, limit: Int) -> [UInt8] {
    guard let content = g_mime_part_get_content(part) else { return [] }
    return written(limit: limit) { g_mime_data_wrapper_write_to_stream(content, $0) }
  }

  /// A part or message with its headers, as it would be sent.
  static func whole(_ object: UnsafeMutablePointer<GMimeObject>) -> [UInt8] {
    written(limit: .max) { g_mime_object_write_to_stream(object, nil, $0) }
  }

  private static func written(
    limit: Int,
    _ write: (UnsafeMutablePointer<GMimeStream>) -> Int
  ) -> [UInt8] {
    guard let stream = OwnedObject(g_mime_stream_mem_new()) else { return [] }
    guard write(stream.pointer) >= 0 else { return [] }
    let memory = stream.pointer.upcast(to: GMimeStreamMem.self)
    guard let array = g_mime_stream_mem_get_byte_array(memory), let data = array.pointee.data else {
      return []
    }
    let count = min(limit, Int(array.pointee.len))
    return Array(UnsafeBufferPointer(start: data, count: count))
  }
}
