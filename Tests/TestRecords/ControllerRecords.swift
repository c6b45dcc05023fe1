public import Register

extension ProcessingActivity {
  /// The record of a controller; nil where the activity is a processor's.
  public var controllerRecord: ControllerRecord? {
    if case .controller(let record) = role { record } else { nil }
  }
}
