/// Tags whose value becomes a text of the JSON form, or an item of a list (SPDX 2.3, annex H has both names).
extension SPDXTagValueReader {
  static let texts: [String: String] = [
    "SPDXVersion": "spdxVersion", "DataLicense": "dataLicense", "SPDXID": "SPDXID", "DocumentName": "name",
    "DocumentNamespace": "documentNamespace", "DocumentComment": "comment", "PackageVersion": "versionInfo",
    "PackageFileName": "packageFileName", "PackageSupplier": "supplier", "PackageOriginator": "originator",
    "PackageDownloadLocation": "downloadLocation", "PackageHomePage": "homepage", "PackageSourceInfo": "sourceInfo",
    "PackageLicenseConcluded": "licenseConcluded", "PackageLicenseDeclared": "licenseDeclared",
    "PackageLicenseComments": "licenseComments", "PackageCopyrightText": "copyrightText",
    "PackageSummary": "summary", "PackageDescription": "description", "PackageComment": "comment",
    "PrimaryPackagePurpose": "primaryPackagePurpose", "ReleaseDate": "releaseDate", "BuiltDate": "builtDate",
    "ValidUntilDate": "validUntilDate", "LicenseConcluded": "licenseConcluded", "LicenseComments": "licenseComments",
    "FileCopyrightText": "copyrightText", "FileComment": "comment", "FileNotice": "noticeText",
    "ExtractedText": "extractedText", "LicenseName": "name", "LicenseComment": "comment",
    "SnippetFromFileSPDXID": "snippetFromFile", "SnippetLicenseConcluded": "licenseConcluded",
    "SnippetLicenseComments": "licenseComments", "SnippetCopyrightText": "copyrightText", "SnippetComment": "comment",
    "SnippetName": "name",
  ]

  static let lists: [String: String] = [
    "PackageLicenseInfoFromFiles": "licenseInfoFromFiles", "LicenseInfoInFile": "licenseInfoInFiles",
    "FileType": "fileTypes", "FileContributor": "fileContributors", "PackageAttributionText": "attributionTexts",
    "FileAttributionText": "attributionTexts", "LicenseCrossReference": "seeAlsos",
    "LicenseInfoInSnippet": "licenseInfoInSnippets", "SnippetAttributionText": "attributionTexts",
  ]
}
