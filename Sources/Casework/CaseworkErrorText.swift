import SubjectRequests
import TimeLimits

extension CaseworkError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noControllerNamed(let known):
      "name a controller with --controller: \(Self.list(known))"
    case .unknownController(let slug, let known):
      "there is no controller \(slug); known are: \(Self.list(known))"
    case .controllerExists(let slug): "there is a controller \(slug) already"
    case .unknownRegime(let regime, let known):
      "regime: none is named \(regime.rawValue); there are "
        + known.map(\.rawValue).joined(separator: ", ")
    case .receivedInTheFuture(let instant, let now):
      "received: \(instant) is in the future (it is \(now)); give the moment of arrival"
    case .nameless: "name: is empty; give the name as it stands in documents"
    case .noRight: "right: name at least one right that is exercised"
    case .rightTwice(let right): "right: \(right.rawValue) is named twice"
    case .duplicateExternalReference:
      "reference: another request of this controller has it already; references are unique"
    case .unfitText(let field, let flaw): "\(field): \(flaw)"
    case .unknownLanguage: "language: not a code of ISO 639, such as en or nl"
    case .keyOfAnotherRequest(let reference):
      "idempotency key: it was used for \(reference); take a new one for each act"
    case .unlikePersons(let duplicate, let original):
      """
      \(duplicate) and \(original) share no name and no address, so nothing shows that one person wrote \
      both, and a link is not undone: look at the references again, or say --although-unlike once you \
      made sure
      """
    case .keyOfAnotherAct(let kind):
      """
      idempotency key: it was used on this request for something else (\(kind.rawValue)), so this was \
      not recorded; take a new one for each act
      """
    case .changedMeanwhile(let reference, let changes):
      """
      \(reference) changed since you looked at it: \(Self.list(changes)); look at it again, and act \
      on what it is now
      """
    case .letterKept(let reference):
      """
      the letter is kept under \(reference) already, and a letter belongs to one request: note it \
      on the other with habeas request note, or join the two with habeas request claim join
      """
    case .nobodyRepresented:
      "subject: name the data subject for whom somebody else writes, or give the address"
    case .emptyDocument: "the identity document is empty"
    case .clockOff(let seconds):
      """
      this machine's clock and the database server's differ by \(seconds) seconds: set the clocks \
      before dates are recorded
      """
    case .programRoleOwnsTables:
      "the database role owns the tables, so its policies do not bind it: connect as habeas_program"
    case .programRoleBypassesPolicies:
      """
      the database role is a superuser or bypasses row-level security: connect as a role that does \
      not, such as habeas_program
      """
    case .rootKeyMissing(let needed):
      """
      the key file does not hold the root key this database needs \
      (\(needed.joined(separator: ", "))): restore it from its backup, or point HABEAS_KEY_FILE to it
      """
    case .schemaBehind(let missing):
      "the database lacks \(missing) migrations: run habeas database migrate"
    case .schemaMissing:
      "the database holds no tables of Habeas: run habeas database migrate"
    case .schemaNewer(let number):
      "the database has migration \(number), which this program does not know: use the newer program"
    case .schemaAltered(let number):
      "migration \(number) was applied with another content than this program's"
    case .outcomeUnknown:
      """
      the connection was lost while the act was being recorded; it may or may not be recorded: \
      repeat it with the same idempotency key
      """
    }
  }

  private static func list(_ items: [some CustomStringConvertible]) -> String {
    items.map(\.description).joined(separator: ", ")
  }
}
