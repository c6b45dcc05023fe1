import TimeLimits

/// From where a regime is looked at, and what is received there.
struct RegimePlace {
  let country: String
  let subdivision: String?
  let zone: String
  /// Late in the evening of the last day of a month, where nothing says otherwise.
  let received: String

  init(of regime: Regime) {
    switch regime.rawValue {
    case "EU_GDPR": self.init("NL", zone: "Europe/Amsterdam", "2026-01-31T23:30:00+01:00")
    case "EU_EUDPR": self.init("LU", zone: "Europe/Luxembourg", "2026-01-31T23:30:00+01:00")
    case "UK_GDPR_2021": self.init("GB-ENG", zone: "Europe/London", "2026-01-31T23:30:00Z")
    case "UK_GDPR_12A", "UK_DPA_PART3":
      self.init("GB-ENG", zone: "Europe/London", "2026-03-31T23:30:00+01:00")
    case "UK_DPA_164A_ACK":
      self.init("GB-ENG", zone: "Europe/London", "2026-06-30T23:30:00+01:00")
    case "CH_FADP": self.init("CH-ZH", zone: "Europe/Zurich", "2026-01-31T23:30:00+01:00")
    case "US_CA_CCPA", "US_CA_CCPA_ACK", "US_CA_CCPA_OPTOUT":
      self.init("US-CA", zone: "America/Los_Angeles", "2026-01-31T23:30:00-08:00")
    case "CA_PIPEDA": self.init("CA-ON", zone: "America/Toronto", "2026-01-31T23:30:00-05:00")
    case "CA_QC_LAW25": self.init("CA-QC", zone: "America/Toronto", "2026-01-31T23:30:00-05:00")
    case "BR_LGPD": self.init("BR", zone: "America/Sao_Paulo", "2026-01-31T23:30:00-03:00")
    case "AU_APP12": self.init("AU-NSW", zone: "Australia/Sydney", "2026-01-31T23:30:00+11:00")
    case "SG_PDPA_NOTICE": self.init("SG", zone: "Asia/Singapore", "2026-01-31T23:30:00+08:00")
    case "KR_PIPA": self.init("KR", zone: "Asia/Seoul", "2026-01-31T23:30:00+09:00")
    case "JP_APPI": self.init("JP", zone: "Asia/Tokyo", "2026-01-31T23:30:00+09:00")
    case "IN_DPDP_GRIEVANCE": self.init("IN", zone: "Asia/Kolkata", "2027-05-31T23:30:00+05:30")
    case "ZA_PAIA": self.init("ZA", zone: "Africa/Johannesburg", "2026-01-31T23:30:00+02:00")
    case "CN_PIPL": self.init("CN", zone: "Asia/Shanghai", "2026-01-31T23:30:00+08:00")
    case "TR_KVKK": self.init("TR", zone: "Europe/Istanbul", "2026-01-31T23:30:00+03:00")
    default: self.init("NL", zone: "Europe/Amsterdam", "2026-01-31T23:30:00+01:00")
    }
  }

  private init(_ place: String, zone: String, _ received: String) {
    country = String(place.prefix(2))
    subdivision = place.count > 2 ? place : nil
    self.zone = zone
    self.received = received
  }
}
