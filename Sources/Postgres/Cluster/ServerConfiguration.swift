/// What the server of an embedded cluster is told.
struct ServerConfiguration {
  let socketFolder: String
  let durability: EmbeddedCluster.Durability

  static let fileName = "habeas.conf"
  static let inclusion = "include = '\(fileName)'\n"
  /// Whoever can enter the socket's folder is the owner.
  static let clients = "local all all trust\n"

  /// Errors of statements are the client's to report and may quote personal data: the log has
  /// none, nor statements, nor parameters, nor the details of the rest.
  var text: String {
    """
    # Written at each start of the server.
    listen_addresses = ''
    port = \(SocketFolder.port)
    unix_socket_directories = \(Self.quoted(folder: socketFolder))
    unix_socket_permissions = 0700
    cluster_name = 'habeas'
    timezone = 'UTC'
    log_timezone = 'UTC'
    lc_messages = 'C'
    max_connections = 200
    jit = off
    log_min_messages = log
    log_min_error_statement = panic
    log_error_verbosity = terse
    log_statement = none
    log_min_duration_statement = -1
    log_lock_waits = off
    log_parameter_max_length = 0
    log_parameter_max_length_on_error = 0
    logging_collector = on
    log_directory = 'log'
    log_filename = 'server-%a.log'
    log_file_mode = 0600
    log_rotation_age = 1d
    log_rotation_size = 0
    log_truncate_on_rotation = on
    \(durabilitySettings)

    """
  }

  private var durabilitySettings: String {
    switch durability {
    case .durable: "fsync = on\nsynchronous_commit = on\nfull_page_writes = on"
    case .disposable: "fsync = off\nsynchronous_commit = off\nfull_page_writes = off"
    }
  }

  /// One folder as the only element of a list, as the setting's own quotes want it.
  private static func quoted(folder: String) -> String {
    let element = folder.replacing("\"", with: "\"\"")
    return "'\"\(element.replacing("\\", with: "\\\\").replacing("'", with: "''"))\"'"
  }
}
