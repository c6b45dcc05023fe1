import SubjectRequests
public import Territories
import TimeLimits

extension Desk {
  /// The countries among which the controller's law lets data go: those of the law that its profile
  /// names first, else of its place.
  public var legalSpace: LegalSpace {
    switch controller.profile.law.named.first {
    case .euGDPR?, .euInstitutions?: .economicArea
    case .ukGDPR2021?, .ukGDPR12A?: .country("GB")
    case .chFADP?: .country("CH")
    default: LegalSpace(of: controller.profile.place.country)
    }
  }
}
