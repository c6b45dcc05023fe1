/// The character references that editors write into HTML.
enum HTMLReferences {
  /// The text with its references resolved; what is none stays as it stands.
  static func resolved(_ text: Substring) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return String(text) }
    return String(text).replacing(/&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});/) { match in
      scalar(match.1).map { String(Character($0)) } ?? String(match.0)
    }
  }

  private static func scalar(_ reference: Substring) -> Unicode.Scalar? {
    if reference.hasPrefix("#x") || reference.hasPrefix("#X") {
      return UInt32(reference.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
    }
    if reference.hasPrefix("#") {
      return UInt32(reference.dropFirst()).flatMap(Unicode.Scalar.init)
    }
    return named[String(reference)]
  }

  /// The names of Latin 1 in the order of its codes from 160, and a few more.
  private static let named: [String: Unicode.Scalar] = {
    let latin = """
      nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn \
      sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave \
      Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc \
      Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute \
      THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml \
      igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave \
      uacute ucirc uuml yacute thorn yuml
      """
    var names: [String: Unicode.Scalar] = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "euro": "€", "rsquo": "’",
      "lsquo": "‘", "ldquo": "“", "rdquo": "”", "bdquo": "„", "hellip": "…", "ndash": "–",
      "mdash": "—", "oelig": "œ", "OElig": "Œ", "bull": "•", "trade": "™", "rarr": "→",
      "le": "≤", "ge": "≥", "ne": "≠", "scaron": "š", "Scaron": "Š", "Yuml": "Ÿ", "permil": "‰",
    ]
    for (code, name) in zip(UInt32(160)..., latin.split(separator: " ")) {
      names[String(name)] = Unicode.Scalar(code)
    }
    return names
  }()
}
