import Records

extension ProcessingActivity {
  /// The entry itself, its legitimate interests and its transfers, as long as it goes on.
  public var reviews: [ReviewDue] {
    var due: [ReviewDue] = []
    if let review {
      due.append(
        ReviewDue(
          .activity,
          part: "entry",
          due: review.next,
          owner: review.owner
        )
      )
    }
    for purpose in purposes {
      guard case .legitimateInterests(let assessment)? = purpose.basis else { continue }
      due.append(
        ReviewDue(
          .legitimateInterest,
          part: purpose.id.description,
          due: assessment.review.next,
          owner: assessment.review.owner
        )
      )
    }
    for transfer in transfers {
      guard let review = transfer.review else { continue }
      due.append(
        ReviewDue(
          .transfer,
          part: transfer.id.description,
          due: review.next,
          owner: review.owner
        )
      )
    }
    return untilEnd(due)
  }
}
