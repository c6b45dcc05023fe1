import CSpawn
public import Foundation

/// Bytes in an anonymous file of memory, to be read by a program from their beginning.
///
/// They are whole before the program starts, and no reader that goes away can end this one, as with a
/// pipe.
public struct MemoryFile: ~Copyable {
  public let descriptor: Int32

  /// Writes the bytes.
  ///
  /// - Throws: `POSIXError` where there is no memory for them.
  public init(_ bytes: [UInt8]) throws(POSIXError) {
    descriptor = memfd_create("input", UInt32(CSPAWN_MFD_CLOEXEC))
    guard descriptor >= 0 else { throw Self.failure }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      written += count
    }
    guard written == bytes.count, lseek(descriptor, 0, SEEK_SET) == 0 else {
      let error = Self.failure
      close(descriptor)
      throw error
    }
  }

  deinit { close(descriptor) }

  private static var failure: POSIXError { POSIXError(POSIXErrorCode(rawValue: errno) ?? .ENOMEM) }
}
