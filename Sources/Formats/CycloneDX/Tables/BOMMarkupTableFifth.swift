extension BOMMarkup {
  /// Elements of the XML form of CycloneDX 1.2 to 1.7 (part 5 of 5).
  static let xmlFifth = #"""
    patentFamilyType ( @1.7
      @bom-ref:refType
      @other
      familyId:xs:string
      priorityApplication:priorityApplicationType?
      members:patentFamilyType.members?
      externalReferences:externalReferences?
    patentType ( @1.7
      @bom-ref:refType
      @other
      patentNumber:patentNumberType
      applicationNumber:patentNumberType?
      jurisdiction:patentJurisdictionType
      priorityApplication:priorityApplicationType?
      publicationNumber:patentNumberType?
      title:xs:string?
      abstract:xs:string?
      filingDate:xs:date?
      grantDate:xs:date?
      patentExpirationDate:xs:date?
      patentLegalStatus:patentLegalStatusEnum
      patentAssignee:organizationOrIndividualType*
      externalReferences:externalReferences?
    patentAssertionType.patentRefs ( @1.7
      bom-ref:xs:string+
    patentAssertionType.asserter ( @1.7
      (organization:organizationalEntity | contact:organizationalContact | ref:refLinkType)
    patentAssertionType ( @1.7
      @bom-ref:refType
      @other
      assertionType:patentAssertionTypeEnum
      patentRefs:patentAssertionType.patentRefs?
      asserter:patentAssertionType.asserter
      notes:xs:string?
    patentLegalStatusEnum : pending granted revoked expired lapsed withdrawn abandoned suspended reinstated
    patentLegalStatusEnum : opposed terminated invalidated in-force
    patentAssertionTypeEnum : ownership license third-party-claim standards-inclusion prior-art exclusive-rights
    patentAssertionTypeEnum : non-assertion research-or-evaluation
    patentNumberType = xs:string pattern=patentNumber
    patentJurisdictionType = xs:string pattern=country
    patentFilingDateType = xs:date
    priorityApplicationType ( @1.7
      applicationNumber:patentNumberType
      jurisdiction:patentJurisdictionType
      filingDate:patentFilingDateType
    citationsType ( @1.7
      citation:citationType+
    citationType.pointers ( @1.7
      pointer:xs:string+
    citationType.expressions ( @1.7
      expression:xs:string+
    citationType ( @1.7
      @bom-ref:refType
      @other
      (pointers:citationType.pointers | expressions:citationType.expressions)
      timestamp:xs:dateTime
      attributedTo:refLinkType?
      process:refLinkType?
      note:xs:string?
      any*
    """#
}
