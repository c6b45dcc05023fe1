import CLibxml2
import Foundation

/// An element of an XML file, by its local name, without the namespaces.
struct XMLElement {
  let name: String
  let attributes: [String: String]
  let children: [XMLElement]
  /// The text directly inside, in order.
  let text: String

  /// Parses a file that somebody sent: nothing is fetched, and no entity is unfolded.
  ///
  /// - Throws: ``MalformedXML``.
  init(_ data: Data) throws(MalformedXML) {
    let options = Int32(
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    )
    let document = data.withUnsafeBytes { buffer in
      xmlReadMemory(
        buffer.bindMemory(to: CChar.self).baseAddress,
        CInt(clamping: buffer.count),
        nil,
        nil,
        options
      )
    }
    guard let document else { throw MalformedXML() }
    defer { xmlFreeDoc(document) }
    guard document.pointee.intSubset == nil, let root = xmlDocGetRootElement(document) else {
      throw MalformedXML()
    }
    self.init(root)
  }

  /// The children of a name.
  func all(_ name: String) -> [XMLElement] { children.filter { $0.name == name } }

  /// The first child of a name.
  func first(_ name: String) -> XMLElement? { children.first { $0.name == name } }

  private init(_ node: xmlNodePtr) {
    var children: [XMLElement] = []
    var text = ""
    var next = node.pointee.children
    while let child = next {
      switch child.pointee.type {
      case XML_ELEMENT_NODE: children.append(XMLElement(child))
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
        if let content = child.pointee.content { text += Self.string(content) }
      default: break
      }
      next = child.pointee.next
    }
    var attributes: [String: String] = [:]
    var attribute = node.pointee.properties
    while let current = attribute {
      if let value = current.pointee.children?.pointee.content {
        attributes[Self.string(current.pointee.name)] = Self.string(value)
      }
      attribute = current.pointee.next
    }
    name = Self.string(node.pointee.name)
    self.attributes = attributes
    self.children = children
    self.text = text
  }

  private static func string(_ text: UnsafePointer<xmlChar>) -> String {
    String(cString: text)
  }

  private static func string(_ text: UnsafeMutablePointer<xmlChar>) -> String {
    String(cString: text)
  }
}

/// A file is not well-formed XML, or declares entities.
struct MalformedXML: Error, CustomStringConvertible {
  var description: String { "not well-formed XML, or with a declaration of entities" }
}
