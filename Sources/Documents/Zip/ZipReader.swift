import CLibzip
import Foundation

/// Reads entries of a ZIP archive that somebody sent, within bounds.
struct ZipReader {
  private let data: Data
  /// The largest entry that is unpacked, in bytes: a small archive may unfold to a huge one.
  static let entryLimit = 256 << 20

  init(_ data: Data) {
    self.data = data
  }

  /// The bytes of an entry; nil where there is none of that name.
  func entry(_ name: String) throws(ZipError) -> Data? {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    let copy = UnsafeMutableRawPointer.allocate(byteCount: max(1, data.count), alignment: 1)
    data.copyBytes(to: UnsafeMutableRawBufferPointer(start: copy, count: data.count))
    guard let source = zip_source_buffer_create(copy, zip_uint64_t(data.count), 1, &error) else {
      copy.deallocate()
      throw ZipError(&error)
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      throw ZipError(&error)
    }
    defer { zip_discard(archive) }
    var information = zip_stat_t()
    guard zip_stat(archive, name, 0, &information) == 0 else { return nil }
    guard information.size <= Self.entryLimit else {
      throw ZipError("\(name) unfolds to more than \(Self.entryLimit >> 20) MiB")
    }
    guard let file = zip_fopen(archive, name, 0) else {
      throw ZipError(zip_get_error(archive))
    }
    defer { zip_fclose(file) }
    var bytes = Data(count: Int(information.size))
    let count = bytes.withUnsafeMutableBytes {
      zip_fread(file, $0.baseAddress, zip_uint64_t($0.count))
    }
    guard count == zip_int64_t(bytes.count) else {
      throw ZipError("\(name) is cut short or damaged")
    }
    return bytes
  }
}
