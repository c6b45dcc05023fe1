// swift-tools-version: 6.3
import PackageDescription

// A release carries the Swift runtime and Foundation inside, so that it runs where no toolchain is;
// the libraries of the system stay outside. Only the first flag chooses; the others are what the
// archives need of each other, which objects compiled for shared libraries do not ask for.
let staticRuntime = [
  "-static-stdlib", "-lCoreFoundation", "-l_FoundationICU", "-l_FoundationCShims",
  "-l_FoundationCollections", "-lswiftSynchronization", "-lstdc++",
]

let package = Package(
  name: "habeas",
  products: [
    .executable(name: "habeas", targets: ["habeas"])
  ],
  // Pinned to the version: the same sources give the same program.
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser.git", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto.git", exact: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams.git", exact: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache.git", exact: "2.1.1"),
  ],
  targets: [
    // Libraries of the system.
    .systemLibrary(name: "CCairo", pkgConfig: "cairo", providers: [.apt(["libcairo2-dev"])]),
    .systemLibrary(
      name: "CFreeType",
      pkgConfig: "freetype2",
      providers: [.apt(["libfreetype-dev"])]
    ),
    .systemLibrary(name: "CLibcsv", providers: [.apt(["libcsv-dev"])]),
    .systemLibrary(name: "CLibpng", pkgConfig: "libpng", providers: [.apt(["libpng-dev"])]),
    .systemLibrary(name: "CLibpq", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    .systemLibrary(name: "CSpawn"),
    .systemLibrary(name: "CStandardOutput"),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CLibzip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(
      name: "CLibxlsxwriter",
      pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev"])]
    ),
    .systemLibrary(name: "CLibxml2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CGMime", pkgConfig: "gmime-3.0", providers: [.apt(["libgmime-3.0-dev"])]),

    // Data that travels inside the binary.
    .target(name: "LawData"),
    .target(name: "AuthorityData"),
    .target(name: "LanguageData"),
    .target(name: "LetterData"),
    .target(name: "DemonstrationData"),
    .target(name: "RegisterData"),
    .target(name: "WorksheetData"),
    .target(name: "FontData"),

    // Other programs, run and awaited.
    .target(name: "Processes", dependencies: ["CSpawn"]),

    // Pure: no input or output.
    .target(name: "CSV", dependencies: ["CLibcsv"]),
    .target(name: "Texts"),
    .target(name: "TimeLimits", dependencies: ["CSV", "LawData"]),
    .target(name: "Records"),
    .target(name: "Territories", dependencies: ["CSV", "TimeLimits", "WorksheetData"]),
    .target(name: "SubjectRequests", dependencies: ["AuthorityData", "Texts", "TimeLimits"]),
    .target(
      name: "Assessments",
      dependencies: ["CSV", "Records", "Territories", "TimeLimits", "WorksheetData"]
    ),
    .target(
      name: "Register",
      dependencies: ["CSV", "RegisterData", "Records", "Territories", "TimeLimits"]
    ),

    // From the register to the assessment.
    .target(
      name: "Prefilling",
      dependencies: ["Assessments", "Records", "Register", "TimeLimits"]
    ),

    // The only place that asks the system for the rules of a time zone.
    .target(name: "TimeZones", dependencies: ["TimeLimits"]),

    // Shapes and texts, painted in a font that travels along.
    .target(
      name: "Drawings",
      dependencies: ["CCairo", "CFreeType", "CLibpng", "CZlib", "FontData"]
    ),

    // Values to bytes, and letters to values.
    .target(
      name: "Documents",
      dependencies: [
        "Assessments", "CZlib", "CLibxlsxwriter", "CLibxml2", "CLibzip", "CSV", "Drawings",
        "LetterData", "Processes", "Records", "Register", "SubjectRequests", "Territories", "Texts",
        "TimeLimits", "WorksheetData",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "Yams", package: "Yams"),
      ]
    ),
    .target(
      name: "Correspondence",
      dependencies: [
        "CGMime", "CLibxml2", "LanguageData", "Processes", "SubjectRequests", "TimeLimits",
        .product(name: "Yams", package: "Yams"),
      ]
    ),

    // PostgreSQL.
    .target(name: "Postgres", dependencies: ["CLibpq", "Processes"]),
    .target(name: "Schema", path: "Sql", resources: [.embedInCode("migrations")]),
    .target(
      name: "Storage",
      dependencies: [
        "Assessments", "Postgres", "Records", "Register", "Schema", "SubjectRequests",
        "TimeLimits",
        .product(name: "Crypto", package: "swift-crypto"),
      ]
    ),

    // The work, and the way in.
    .target(
      name: "Casework",
      dependencies: [
        "Assessments", "Correspondence", "CSV", "DemonstrationData", "Documents", "Postgres",
        "Prefilling", "Records", "Register", "Schema", "Storage", "SubjectRequests", "Territories",
        "Texts", "TimeLimits", "TimeZones",
        .product(name: "Yams", package: "Yams"),
      ]
    ),
    .executableTarget(
      name: "habeas",
      dependencies: [
        "Assessments", "Casework", "Correspondence", "CStandardOutput", "CSV", "Documents",
        "Postgres", "Prefilling", "Records", "Register", "Schema", "Storage", "SubjectRequests",
        "Texts", "TimeLimits", "TimeZones",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Yams", package: "Yams"),
      ],
      linkerSettings: [.unsafeFlags(staticRuntime, .when(configuration: .release))]
    ),

    // Tests.
    .target(
      name: "TestCluster",
      dependencies: ["Postgres", "Schema", "Storage"],
      path: "Tests/TestCluster"
    ),
    .testTarget(name: "TextsTests", dependencies: ["Texts"]),
    .target(name: "TestReaders", path: "Tests/TestReaders", exclude: ["Scripts"]),
    .testTarget(name: "CSVTests", dependencies: ["CSV"]),
    .testTarget(name: "TimeLimitsTests", dependencies: ["CSV", "TimeLimits", "TimeZones"]),
    .target(
      name: "TestCases",
      dependencies: ["SubjectRequests", "TimeLimits"],
      path: "Tests/TestCases"
    ),
    .testTarget(
      name: "SubjectRequestsTests",
      dependencies: ["SubjectRequests", "TestCases", "TimeLimits", "TimeZones"]
    ),
    .testTarget(name: "TerritoriesTests", dependencies: ["Territories", "TimeLimits"]),
    .testTarget(
      name: "AssessmentsTests",
      dependencies: ["Assessments", "Territories", "TimeLimits"]
    ),
    .target(
      name: "TestRecords",
      dependencies: ["Records", "Register", "TestCases", "TimeLimits"],
      path: "Tests/TestRecords"
    ),
    .testTarget(
      name: "RegisterTests",
      dependencies: [
        "CSV", "Records", "Register", "Territories", "TestCases", "TestRecords", "TimeLimits",
      ]
    ),
    .testTarget(
      name: "PrefillingTests",
      dependencies: [
        "Assessments", "Prefilling", "Records", "Register", "TestRecords", "TimeLimits",
      ]
    ),
    .testTarget(
      name: "DocumentsTests",
      dependencies: [
        "Assessments", "Documents", "Drawings", "Records", "Register", "SubjectRequests",
        "Territories", "TestCases", "TestReaders", "TestRecords", "TimeLimits",
      ]
    ),
    .testTarget(
      name: "CorrespondenceTests",
      dependencies: ["Correspondence", "CSV", "SubjectRequests", "TestReaders", "TimeLimits"]
    ),
    .testTarget(name: "PostgresTests", dependencies: ["Postgres", "Schema", "TestCluster"]),
    .testTarget(
      name: "StorageTests",
      dependencies: [
        "Assessments", "Postgres", "Records", "Register", "Schema", "Storage", "SubjectRequests",
        "TestCluster", "TestRecords", "TimeLimits", "TimeZones",
      ]
    ),
    .testTarget(
      name: "CaseworkTests",
      dependencies: [
        "Assessments", "Casework", "Correspondence", "CSV", "Documents", "Postgres", "Prefilling",
        "Records", "Register", "Schema", "Storage", "SubjectRequests", "TestCases", "TestCluster",
        "TestRecords", "Texts", "TimeLimits", "TimeZones",
      ]
    ),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "CSpawn", "habeas", "Postgres",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),

    // Measurements: `swift run -c release habeas-benchmark`.
    .executableTarget(
      name: "habeas-benchmark",
      dependencies: [
        "Assessments", "Casework", "Correspondence", "CSpawn", "Documents", "Postgres", "Records",
        "Register", "Storage",
        "SubjectRequests", "TimeLimits", "habeas",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/Benchmarks"
    ),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  let isC = target.name.hasSuffix("Data")
  if isC {
    target.cSettings = [.treatAllWarnings(as: .error), .disableWarning("c23-extensions")]
  } else {
    target.swiftSettings = [
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
      .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
      .treatAllWarnings(as: .error),
    ]
  }
}
