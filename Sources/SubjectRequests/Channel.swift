/// The way by which a request reached the controller.
public enum Channel: String, Sendable, Hashable, CaseIterable, Codable {
  case email
  case post
  case telephone
  case webForm = "web-form"
  case inPerson = "in-person"
  case api
  case other
}
