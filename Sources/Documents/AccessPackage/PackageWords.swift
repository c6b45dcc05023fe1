/// What an access package says in one language; every key must be there.
struct PackageWords: Decodable {
  let title: String
  let introduction: String
  let information: String
  let purposes: String
  let lawfulBases: String
  let categories: String
  let recipients: String
  let transfers: String
  let retention: String
  let sources: String
  let automatedDecisions: String
  let none: String
  let rights: String
  let rightsText: String
  let complaint: String
  let complaintText: String
  let files: String
  let file: String
  let size: String
  let octets: String
  let machineReadable: String
}
