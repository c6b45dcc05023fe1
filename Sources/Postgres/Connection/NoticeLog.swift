import CLibpq

/// Takes the server's notices, which libpq would print to standard error.
///
/// They may quote data, so only the fact of a warning is kept.
final class NoticeLog {
  private(set) var warnings = 0

  /// Lets `handle` report here for as long as both live.
  func attach(to handle: OpaquePointer) {
    PQsetNoticeReceiver(
      handle,
      { context, result in
        guard let context else { return }
        let log = Unmanaged<NoticeLog>.fromOpaque(context).takeUnretainedValue()
        let severity = PQresultErrorField(result, CInt(CLIBPQ_DIAG_SEVERITY))
        if severity.map({ String(cString: $0) }) == "WARNING" { log.warnings += 1 }
      },
      Unmanaged.passUnretained(self).toOpaque()
    )
    PQsetNoticeProcessor(handle, { _, _ in }, nil)
  }
}
