import CLibpq

/// Where a database is and who connects, parsed and checked.
///
/// Written as a URL, `postgresql://user@host1,host2/name?target_session_attrs=read-write`, or as
/// libpq's keywords, `host=/run/postgresql dbname=name`. What is left out comes from libpq's
/// environment variables (`PGPASSWORD`, `PGSSLMODE`) and then from ``defaults``.
public struct DatabaseAddress: Sendable, Equatable {
  /// The keywords given, by name; those of PostgreSQL's documentation, "Parameter Key Words".
  public private(set) var keywords: [String: String]

  /// Parses a URL or a list of keywords.
  ///
  /// - Throws: ``PostgresError/invalidAddress(_:)``, without quoting the text, which may hold a
  ///   password.
  public init(_ text: String) throws(PostgresError) {
    guard !text.utf8.contains(0) else { throw .invalidAddress("it holds a NUL character") }
    var complaint: UnsafeMutablePointer<CChar>?
    defer { PQfreemem(complaint) }
    guard let options = PQconninfoParse(text, &complaint) else {
      throw .invalidAddress(Self.advice(for: text))
    }
    defer { PQconninfoFree(options) }
    keywords = [:]
    var option = options
    while let name = option.pointee.keyword {
      if let value = option.pointee.val {
        keywords[String(cString: name)] = String(cString: value)
      }
      option += 1
    }
  }

  /// An address of those keywords, which are checked when it is used.
  public init(keywords: [String: String]) {
    self.keywords = keywords
  }

  /// The same address for another database of the same server.
  public func database(_ name: String) -> DatabaseAddress {
    with("dbname", name)
  }

  /// The same address for another role.
  public func role(_ name: String) -> DatabaseAddress {
    with("user", name)
  }

  /// The same address with one keyword set.
  public func with(_ keyword: String, _ value: String) -> DatabaseAddress {
    var copy = self
    copy.keywords[keyword] = value
    return copy
  }

  /// What holds unless the address says otherwise: ten seconds to connect, and a dead peer
  /// noticed within about a minute.
  public static let defaults = [
    "connect_timeout": "10",
    "keepalives": "1",
    "keepalives_idle": "30",
    "keepalives_interval": "10",
    "keepalives_count": "3",
    "tcp_user_timeout": "60000",
    "fallback_application_name": "habeas",
  ]

  /// The keywords to connect with.
  var connectionKeywords: [String: String] {
    var all = Self.defaults.merging(keywords) { _, given in given }
    all["client_encoding"] = "UTF8"
    return all
  }

  /// Whether only a server that accepts writes will do.
  var wantsWritableServer: Bool {
    ["read-write", "primary"].contains(keywords["target_session_attrs"])
  }

  private static func advice(for text: String) -> String {
    if text.contains("://") {
      return text.hasPrefix("postgresql://") || text.hasPrefix("postgres://")
        ? "write postgresql://user@host:5432/name, with special characters percent-encoded, and"
          + " only the parameters that PostgreSQL knows"
        : "a URL must begin with postgresql:// or postgres://"
    }
    return "write a URL, postgresql://user@host/name, or keywords, host=… dbname=…"
  }
}

extension DatabaseAddress: CustomStringConvertible, CustomDebugStringConvertible {
  /// The role, hosts and database, never a password.
  public var description: String {
    let user = keywords["user"].map { "\($0)@" } ?? ""
    let hosts = (keywords["host"] ?? keywords["hostaddr"] ?? "").split(
      separator: ",",
      omittingEmptySubsequences: false
    )
    let ports = (keywords["port"] ?? "").split(separator: ",", omittingEmptySubsequences: false)
    let places = hosts.enumerated().map { index, host in
      let port = ports.count == 1 ? ports.first : ports.dropFirst(index).first
      return port.map { $0.isEmpty ? "\(host)" : "\(host):\($0)" } ?? "\(host)"
    }
    return "postgresql://\(user)\(places.joined(separator: ","))/\(keywords["dbname"] ?? "")"
  }

  public var debugDescription: String { description }
}

extension DatabaseAddress: CustomReflectable {
  /// Shows no keyword, so that dumping a value shows no password either.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
