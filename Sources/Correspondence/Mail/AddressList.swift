internal import CGMime

/// The addresses of a header field.
struct AddressList {
  let list: UnsafeMutablePointer<InternetAddressList>

  /// The first mailbox, looked for in groups as well.
  var first: Correspondent? {
    for index in 0..<internet_address_list_length(list) {
      guard let address = internet_address_list_get_address(list, index) else { continue }
      let mailbox = address.downcast(
        to: InternetAddressMailbox.self,
        internet_address_mailbox_get_type()
      )
      let group = address.downcast(to: InternetAddressGroup.self, internet_address_group_get_type())
      if let mailbox, let found = correspondent(mailbox, address) { return found }
      if let group, let members = internet_address_group_get_members(group),
        let found = AddressList(list: members).first
      {
        return found
      }
    }
    return nil
  }

  /// The addresses of all mailboxes, in lower case; groups are passed over.
  var addresses: [String] {
    (0..<internet_address_list_length(list)).compactMap { index in
      guard let address = internet_address_list_get_address(list, index),
        let mailbox = address.downcast(
          to: InternetAddressMailbox.self,
          internet_address_mailbox_get_type()
        )
      else { return nil }
      return correspondent(mailbox, address)?.address.lowercased()
    }
  }

  private func correspondent(
    _ mailbox: UnsafeMutablePointer<InternetAddressMailbox>,
    _ address: UnsafeMutablePointer<InternetAddress>
  ) -> Correspondent? {
    guard
      let spelled = internet_address_mailbox_get_addr(mailbox).map({ OneLine.text($0) }).nonEmpty
    else { return nil }
    let name = internet_address_get_name(address).map { OneLine.text($0) }.nonEmpty
    return Correspondent(address: spelled, name: name)
  }
}
