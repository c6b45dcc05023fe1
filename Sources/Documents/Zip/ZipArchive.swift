import CLibzip
import Foundation

/// A ZIP archive made in memory, in the same bytes each time.
///
/// Entries keep their order and bear the date 1 January 1980, the first that the format knows.
struct ZipArchive {
  private var entries: [(name: String, data: Data, packing: Packing)] = []
  private let encryption: Encryption

  /// How an entry is packed.
  enum Packing {
    case deflated
    /// As it is: what is packed already, and what readers look for at its place in the file.
    case stored
  }

  /// How the entries are sealed.
  enum Encryption {
    case none
    /// AES-256 in the format AE-2 of WinZip, each entry with a salt of its own: never the same bytes.
    case aes256(Passphrase)
  }

  init(encryption: Encryption = .none) {
    self.encryption = encryption
  }

  mutating func add(_ name: String, _ text: String, packing: Packing = .deflated) {
    add(name, Data(text.utf8), packing: packing)
  }

  mutating func add(_ name: String, _ data: Data, packing: Packing = .deflated) {
    entries.append((name, data, packing))
  }

  /// The bytes of the archive.
  ///
  /// - Throws: ``ZipError`` with the library's own words.
  func data() throws(ZipError) -> Data {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let source = zip_source_buffer_create(nil, 0, 0, &error) else {
      throw ZipError(&error)
    }
    // The archive takes one reference when it opens; this one lets the bytes be read afterwards.
    zip_source_keep(source)
    defer { zip_source_free(source) }
    guard let archive = zip_open_from_source(source, ZIP_TRUNCATE, &error) else {
      zip_source_free(source)
      throw ZipError(&error)
    }
    do {
      for entry in entries {
        try add(entry.data, as: entry.name, packing: entry.packing, to: archive)
      }
    } catch {
      zip_discard(archive)
      throw error
    }
    guard zip_close(archive) == 0 else {
      let error = ZipError(zip_get_error(archive))
      zip_discard(archive)
      throw error
    }
    let bytes = try Self.bytes(of: source)
    return if case .aes256 = encryption { try ZipChecksums.cleared(bytes) } else { bytes }
  }

  private func add(
    _ data: Data,
    as name: String,
    packing: Packing,
    to archive: OpaquePointer
  ) throws(ZipError) {
    let copy = UnsafeMutableRawPointer.allocate(byteCount: max(1, data.count), alignment: 1)
    data.copyBytes(to: UnsafeMutableRawBufferPointer(start: copy, count: data.count))
    // The source frees the copy, which must live until the archive is closed.
    guard let source = zip_source_buffer(archive, copy, zip_uint64_t(data.count), 1) else {
      copy.deallocate()
      throw ZipError(zip_get_error(archive))
    }
    let index = zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      throw ZipError(zip_get_error(archive))
    }
    let firstDay: zip_uint16_t = 1 << 5 | 1
    let method = packing == .stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE
    guard
      zip_set_file_compression(archive, zip_uint64_t(index), method, 9) == 0,
      zip_file_set_dostime(archive, zip_uint64_t(index), 0, firstDay, 0) == 0
    else { throw ZipError(zip_get_error(archive)) }
    guard case .aes256(let passphrase) = encryption else { return }
    guard
      zip_file_set_encryption(
        archive,
        zip_uint64_t(index),
        zip_uint16_t(ZIP_EM_AES_256),
        passphrase.secret
      ) == 0
    else { throw ZipError(zip_get_error(archive)) }
  }

  private static func bytes(of source: OpaquePointer) throws(ZipError) -> Data {
    var information = zip_stat_t()
    guard zip_source_stat(source, &information) == 0, zip_source_open(source) == 0 else {
      throw ZipError(zip_source_error(source))
    }
    defer { zip_source_close(source) }
    var data = Data(count: Int(information.size))
    let count = data.withUnsafeMutableBytes {
      zip_source_read(source, $0.baseAddress, zip_uint64_t($0.count))
    }
    guard count == zip_int64_t(data.count) else { throw ZipError(zip_source_error(source)) }
    return data
  }
}

/// What libzip says went wrong.
struct ZipError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }

  init(_ error: UnsafeMutablePointer<zip_error_t>?) {
    guard let error, let words = zip_error_strerror(error) else {
      description = "the archive could not be made"
      return
    }
    description = String(cString: words)
  }
}
