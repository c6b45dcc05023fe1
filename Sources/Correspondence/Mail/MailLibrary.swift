internal import CGMime

/// GMime, started once and kept silent.
enum MailLibrary {
  private static let started: Void = {
    let domain = g_log_set_handler("gmime", G_LOG_LEVEL_MASK, { _, _, _, _ in }, nil)
    assert(domain != 0)
    g_mime_init()
  }()

  /// Starts GMime if it has not been started; safe from any thread.
  static func start() { started }
}
