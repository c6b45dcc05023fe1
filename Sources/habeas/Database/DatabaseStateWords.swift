import Casework
import Schema
import Storage

extension DatabaseState {
  /// `15.20` of `150020`.
  var versionWords: String { "\(serverVersion / 10_000).\(serverVersion % 10_000)" }

  /// The schema in one word, as JSON prints it.
  var schemaWord: String {
    switch schema {
    case .missing: "missing"
    case .present(.current): "current"
    case .present(.behind): "behind"
    case .present(.newer): "newer"
    case .present(.altered): "altered"
    }
  }

  /// The schema, with what to do about it.
  var schemaWords: String {
    switch schema {
    case .missing: "no tables yet: run habeas database migrate"
    case .present(.current): "schema up to date"
    case .present(.behind(let missing)):
      "schema lacks \(missing.count) migrations: run habeas database migrate"
    case .present(.newer(let number)): "schema has migration \(number): use the newer program"
    case .present(.altered(let migration)):
      "migration \(migration.number) was applied with another content than this program's"
    }
  }

  /// The role in one word, as JSON prints it.
  var roleWord: String {
    switch role {
    case .bound: "bound"
    case .ownsTables: "owns-tables"
    case .bypassesPolicies: "bypasses-policies"
    }
  }

  /// The role, with what to do about it.
  var roleWords: String {
    switch role {
    case .bound: "bound by row-level security, as it must be"
    case .ownsTables: "owns the tables: connect as habeas_program"
    case .bypassesPolicies: "bypasses row-level security: connect as habeas_program"
    }
  }

  /// The difference of the clocks.
  var clockWords: String {
    switch clockDifference {
    case 0: "the same as the server's"
    case 1...: "\(clockDifference) s ahead of the server's"
    default: "\(-clockDifference) s behind the server's"
    }
  }
}
