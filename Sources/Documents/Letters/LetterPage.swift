import SubjectRequests

/// What the template of a letter shows; the names are those in the templates.
struct LetterPage {
  var controller: String
  var reference: String
  var received: String
  var name: String?
  /// Whose data the letter is about, where somebody else writes.
  var behalf: String?
  var claims: [LetterClaim] = []
  // An acknowledgement, and the last of these an extension notice as well.
  var withinOneMonth: LetterSection?
  var atOnce: LetterSection?
  /// Where nothing is to be paid.
  var free: LetterSection?
  var due: String?
  var overdue: String?
  // What is asked, told or announced.
  /// Where the information is asked for, much of which may be processed.
  var quantity: LetterSection?
  var reason: String?
  var ask: String?
  var replyBy: String?
  var extensionWords: String?
  var restrictedSince: String?
  var liftedOn: String?
  var authority: String?
  var subject: String?
  var details: String?
  /// What of the claim a recipient is to leave as it is.
  var stays: LetterSection?
  var notices: [LetterNotice] = []
  // The recipients, for the person.
  var tellings: [LetterTelling] = []
  // The end of a case without an answer.
  var asked: String?
  var reminded: String?
  // An answer.
  /// Where it is to some of the claims alone.
  var scope: LetterScope?
  var decisions: [LetterDecision] = []
  var remedies: [LetterRemedy] = []
}

/// A section of a template that is there, with what is only in it.
struct LetterSection {
  var obeyed: [LetterClaim] = []
  var kept: String?
}

/// A claim that a letter names.
struct LetterClaim {
  let right: String
  let citation: String
}

/// What a letter answers, and what it does not.
struct LetterScope {
  let about: [LetterClaim]
  let apart: [LetterApart]
}

/// A claim that is answered in another letter.
struct LetterApart {
  let right: String
  let citation: String
  let standing: String
}

/// A claim with what was decided on it.
struct LetterDecision {
  let right: String
  let citation: String
  let sentence: String
  let deferrals: [LetterDeferral]
  let impossibilities: [LetterImpossibility]
  /// Why the person cannot be identified.
  let unidentified: LetterReasons?
  let refusal: LetterReasons?
}

/// What is done later, and why.
struct LetterDeferral {
  let kept: String
  let keptReasons: String
  let until: String
}

/// What could not be done, and why.
struct LetterImpossibility {
  let failed: String
  let failedReasons: String
}

/// Why something is not done; a refusal names provisions as well (Article 12(4)).
struct LetterReasons {
  let reasons: String
  let grounds: [LetterGround]
}

/// A provision relied on.
struct LetterGround {
  let ground: String
  let groundCitation: String
}

/// Where to go with a complaint.
struct LetterRemedy: Equatable {
  let authority: String
  let remedy: String
}

/// A claim with those to whom its data was disclosed.
struct LetterTelling {
  let right: String
  let citation: String
  let recipients: [LetterRecipient]
}

/// A recipient, and whether it knows of what was done.
struct LetterRecipient {
  let recipient: String
  let standing: String
}

/// What a recipient must do as well.
struct LetterNotice {
  let notice: String
  let citation: String
}
