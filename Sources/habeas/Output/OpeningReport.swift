import Casework

/// Says on standard error what was made ready before the work began.
enum OpeningReport {
  static func tell(_ news: Office.OpeningNews) {
    switch news {
    case .keyFileCreated(let path):
      Terminal.complain(
        """
        made the key file \(path). BACK IT UP APART FROM THE DATABASE: without it everything that \
        is encrypted, and that is everything personal, is lost for good.
        """
      )
    case .migrated(let count): Terminal.complain("made the database ready (\(count) migrations)")
    case .controllerAdded(let slug):
      Terminal.complain(
        """
        added the controller '\(slug)', whose country is not known yet, so no date can be \
        computed. Set it: habeas controller set \(slug) --country NL --zone Europe/Amsterdam
        """
      )
    }
  }
}
