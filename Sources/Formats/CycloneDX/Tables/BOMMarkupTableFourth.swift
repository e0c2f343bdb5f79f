extension BOMMarkup {
  /// Elements of the XML form of CycloneDX 1.2 to 1.7 (part 4 of 5).
  static let xmlFourth = #"""
    cryptoType.certificateProperties ( @1.6+
      serialNumber:xs:string? @1.7
      subjectName:xs:string?
      issuerName:xs:string?
      notValidBefore:xs:dateTime?
      notValidAfter:xs:dateTime?
      signatureAlgorithmRef:refType?
      subjectPublicKeyRef:refType?
      certificateFormat:xs:string?
      certificateExtension:xs:string?
      certificateFileExtension:xs:string? @1.7
      fingerprint:hashType? @1.7
      certificateState:cryptoType.certificate.certificateState* @1.7
      creationDate:xs:dateTime? @1.7
      activationDate:xs:dateTime? @1.7
      deactivationDate:xs:dateTime? @1.7
      revocationDate:xs:dateTime? @1.7
      destructionDate:xs:dateTime? @1.7
      certificateExtensions:cryptoType.certificate.certificateExtensions? @1.7
      relatedCryptographicAssets:cryptoType.certificate.relatedCryptographicAssets? @1.7
    cryptoType.material.type : private-key public-key secret-key key ciphertext signature digest
    cryptoType.material.type : initialization-vector nonce seed salt shared-secret tag additional-data password
    cryptoType.material.type : credential token other unknown
    cryptoType.material.state : pre-activation active suspended deactivated compromised destroyed
    cryptoType.material.securedBy ( @1.6+
      mechanism:xs:string?
      algorithmRef:refType?
    cryptoType.relatedCryptoMaterialProperties ( @1.6+
      type:cryptoType.material.type?
      id:xs:string?
      state:cryptoType.material.state?
      algorithmRef:refType?
      creationDate:xs:dateTime?
      activationDate:xs:dateTime?
      updateDate:xs:dateTime?
      expirationDate:xs:dateTime?
      value:xs:string?
      size:xs:integer?
      format:xs:string?
      securedBy:cryptoType.material.securedBy?
      fingerprint:hashType? @1.7
      relatedCryptographicAssets:cryptoType.material.relatedCryptographicAssets? @1.7
    cryptoType.protocol.type : tls ssh ipsec ike sstp wpa other unknown
    cryptoType.protocol.type : @1.7 dtls quic eap-aka eap-aka-prime prins 5g-aka
    cryptoType.protocol.cipherSuites.cipherSuite.algorithms ( @1.6+
      algorithm:refType*
    cryptoType.protocol.cipherSuites.cipherSuite.identifiers ( @1.6+
      identifier:xs:string*
    cryptoType.protocol.cipherSuites.cipherSuite ( @1.6+
      name:xs:string?
      algorithms:cryptoType.protocol.cipherSuites.cipherSuite.algorithms?
      identifiers:cryptoType.protocol.cipherSuites.cipherSuite.identifiers?
      tlsGroups:cryptoType.protocol.cipherSuites.cipherSuite.tlsGroups? @1.7
      tlsSignatureSchemes:cryptoType.protocol.cipherSuites.cipherSuite.tlsSignatureSchemes? @1.7
    cryptoType.protocol.cipherSuites ( @1.6+
      cipherSuite:cryptoType.protocol.cipherSuites.cipherSuite*
    cryptoType.protocol.ikev2TransformTypes ( @1.6+
      encr:cryptoType.protocol.ikev2TransformTypes.encr* @1.7
      prf:cryptoType.protocol.ikev2TransformTypes.prf* @1.7
      integ:cryptoType.protocol.ikev2TransformTypes.integ* @1.7
      ke:cryptoType.protocol.ikev2TransformTypes.ke* @1.7
      encr:refType* @1.6
      prf:refType* @1.6
      integ:refType* @1.6
      ke:refType* @1.6
      esn:xs:boolean?
      auth:cryptoType.protocol.ikev2TransformTypes.auth* @1.7
      auth:refType* @1.6
    cryptoType.protocolProperties ( @1.6+
      type:cryptoType.protocol.type?
      version:xs:string?
      cipherSuites:cryptoType.protocol.cipherSuites?
      ikev2TransformTypes:cryptoType.protocol.ikev2TransformTypes?
      cryptoRef:refType*
    cryptoPropertiesType ( @1.6+
      assetType:cryptoType.assetType
      algorithmProperties:cryptoType.algorithmProperties?
      certificateProperties:cryptoType.certificateProperties?
      relatedCryptoMaterialProperties:cryptoType.relatedCryptoMaterialProperties?
      protocolProperties:cryptoType.protocolProperties?
      oid:xs:string?
    declarationsType.assessors.assessor ( @1.6+
      @bom-ref:refType
      @other
      thirdParty:xs:boolean?
      organization:organizationalEntity?
    declarationsType.assessors ( @1.6+
      assessor:declarationsType.assessors.assessor*
    declarationsType.attestations.attestation.map.claims ( @1.6+
      claim:refLinkType*
    declarationsType.attestations.attestation.map.counterClaims ( @1.6+
      counterClaim:refLinkType*
    declarationsType.attestations.attestation.map.conformance.score = xs:decimal minInclusive=0 maxInclusive=1
    declarationsType.attestations.attestation.map.conformance.mitigationStrategies ( @1.6+
      mitigationStrategy:refLinkType*
    declarationsType.attestations.attestation.map.conformance ( @1.6+
      score:declarationsType.attestations.attestation.map.conformance.score
      rationale:xs:string?
      mitigationStrategies:declarationsType.attestations.attestation.map.conformance.mitigationStrategies?
    declarationsType.attestations.attestation.map.confidence.score = xs:decimal minInclusive=0 maxInclusive=1
    declarationsType.attestations.attestation.map.confidence ( @1.6+
      score:declarationsType.attestations.attestation.map.confidence.score
      rationale:xs:string?
    declarationsType.attestations.attestation.map ( @1.6+
      requirement:refLinkType?
      claims:declarationsType.attestations.attestation.map.claims?
      counterClaims:declarationsType.attestations.attestation.map.counterClaims?
      conformance:declarationsType.attestations.attestation.map.conformance?
      confidence:declarationsType.attestations.attestation.map.confidence?
    declarationsType.attestations.attestation ( @1.6+
      summary:xs:string?
      assessor:refLinkType?
      map:declarationsType.attestations.attestation.map*
      any*
    declarationsType.attestations ( @1.6+
      attestation:declarationsType.attestations.attestation*
    declarationsType.claims.claim.mitigationStrategies ( @1.6+
      mitigationStrategy:refLinkType*
    declarationsType.claims.claim ( @1.6+
      @bom-ref:refType
      @other
      target:refLinkType?
      predicate:xs:string?
      mitigationStrategies:declarationsType.claims.claim.mitigationStrategies?
      reasoning:xs:string?
      evidence:refLinkType*
      counterEvidence:refLinkType*
      externalReferences:externalReferences?
      any*
    declarationsType.claims ( @1.6+
      claim:declarationsType.claims.claim*
    declarationsType.evidence.evidence.data.contents ( @1.6+
      attachment:attachedTextType?
      url:xs:anyURI?
    declarationsType.evidence.evidence.data ( @1.6+
      name:xs:string?
      contents:declarationsType.evidence.evidence.data.contents?
      classification:xs:string?
      sensitiveData:xs:anyType*
      governance:dataGovernance?
    declarationsType.evidence.evidence ( @1.6+
      @bom-ref:refType
      @other
      propertyName:xs:string?
      description:xs:string?
      data:declarationsType.evidence.evidence.data*
      created:xs:dateTime?
      expires:xs:dateTime?
      author:organizationalContact?
      reviewer:organizationalContact?
      any*
    declarationsType.evidence ( @1.6+
      evidence:declarationsType.evidence.evidence*
    declarationsType.targets.organizations ( @1.6+
      organization:organizationalEntity*
    declarationsType.targets.components ( @1.6+
      component:component*
    declarationsType.targets.services ( @1.6+
      service:service*
    declarationsType.targets ( @1.6+
      organizations:declarationsType.targets.organizations?
      components:declarationsType.targets.components?
      services:declarationsType.targets.services?
    declarationsType.affirmation.signatories.signatory ( @1.6+
      name:xs:string?
      role:xs:string?
      organization:organizationalEntity?
      externalReference:externalReference?
      any*
    declarationsType.affirmation.signatories ( @1.6+
      signatory:declarationsType.affirmation.signatories.signatory*
    declarationsType.affirmation ( @1.6+
      statement:xs:string?
      signatories:declarationsType.affirmation.signatories?
      any*
    declarationsType ( @1.6+
      assessors:declarationsType.assessors?
      attestations:declarationsType.attestations?
      claims:declarationsType.claims?
      evidence:declarationsType.evidence?
      targets:declarationsType.targets?
      affirmation:declarationsType.affirmation?
      any*
    definitionsType ( @1.6+
      standards:standardsType?
      patents:definitionsType.patents? @1.7
    standardsType ( * @1.6+
      @*
      standard:standard
      any*
    standard.requirements.requirement.descriptions ( @1.6+
      description:xs:string*
    standard.requirements.requirement.openCre = xs:string pattern=cre
    standard.requirements.requirement ( @1.6+
      @bom-ref:refType
      @other
      identifier:xs:string?
      title:xs:string?
      text:xs:string?
      descriptions:standard.requirements.requirement.descriptions?
      openCre:standard.requirements.requirement.openCre*
      parent:refLinkType?
      properties:propertiesType?
      externalReferences:externalReferences?
    standard.requirements ( @1.6+
      requirement:standard.requirements.requirement*
    standard.levels.level.requirements ( @1.6+
      requirement:refLinkType*
    standard.levels.level ( @1.6+
      @bom-ref:refType
      @other
      identifier:xs:string?
      title:xs:string?
      description:xs:string?
      requirements:standard.levels.level.requirements?
    standard.levels ( @1.6+
      level:standard.levels.level*
    standard ( @1.6+
      @bom-ref:refType
      @other
      name:xs:string
      version:xs:string
      description:xs:string
      owner:xs:string
      requirements:standard.requirements?
      levels:standard.levels?
      externalReferences:externalReferences?
      any*
    tagsType ( * @1.6+
      tag:xs:normalizedString
    metadata.distributionConstraints ( @1.7
      tlp:tlpClassificationType?
    tlpClassificationType : CLEAR GREEN AMBER AMBER_AND_STRICT RED
    component.patentAssertions ( * @1.7
      patentAssertion:patentAssertionType
    licensingType.altIds ( @1.7
      altId:xs:normalizedString*
    licensingType.licensor ( @1.7
      (organization:organizationalEntity? | individual:organizationalContact?)
    licensingType.licensee ( @1.7
      (organization:organizationalEntity? | individual:organizationalContact?)
    licensingType.purchaser ( @1.7
      (organization:organizationalEntity? | individual:organizationalContact?)
    licensingType.licenseTypes ( @1.7
      licenseType:licenseTypeEnum*
    licensingType ( @1.7
      altIds:licensingType.altIds?
      licensor:licensingType.licensor?
      licensee:licensingType.licensee?
      purchaser:licensingType.purchaser?
      purchaseOrder:xs:string?
      licenseTypes:licensingType.licenseTypes?
      lastRenewal:xs:dateTime?
      expiration:xs:dateTime?
      any*
    licenseExpressionType text xs:normalizedString @1.7
      @bom-ref:refType
      @acknowledgement:licenseAcknowledgementEnumerationType
    licenseExpressionDetailedType.details ( @1.7
      @license-identifier!:xs:normalizedString
      @bom-ref:refType
      text:attachedTextType?
      url:xs:anyURI?
      any*
    licenseExpressionDetailedType ( @1.7
      @bom-ref:refType
      @acknowledgement:licenseAcknowledgementEnumerationType
      @expression!:xs:normalizedString
      details:licenseExpressionDetailedType.details*
      licensing:licensingType?
      properties:propertiesType?
      any*
    service.patentAssertions ( * @1.7
      patentAssertion:patentAssertionType
    cryptoType.certificate.certificateState.state : pre-activation active suspended deactivated revoked destroyed
    cryptoType.certificate.certificateState ( @1.7
      ((state:cryptoType.certificate.certificateState.state reason:xs:string?) | (name:xs:string
          description:xs:string? reason:xs:string?))
    cryptoType.certificate.certificateExtensions.certificateExtension.common : basicConstraints keyUsage
    cryptoType.certificate.certificateExtensions.certificateExtension.common : extendedKeyUsage
    cryptoType.certificate.certificateExtensions.certificateExtension.common : subjectAlternativeName
    cryptoType.certificate.certificateExtensions.certificateExtension.common : authorityKeyIdentifier
    cryptoType.certificate.certificateExtensions.certificateExtension.common : subjectKeyIdentifier
    cryptoType.certificate.certificateExtensions.certificateExtension.common : authorityInformationAccess
    cryptoType.certificate.certificateExtensions.certificateExtension.common : certificatePolicies
    cryptoType.certificate.certificateExtensions.certificateExtension.common : crlDistributionPoints
    cryptoType.certificate.certificateExtensions.certificateExtension.common : signedCertificateTimestamp
    cryptoType.certificate.certificateExtensions.certificateExtension ( @1.7
      ((commonExtensionName:cryptoType.certificate.certificateExtensions.certificateExtension.common
          commonExtensionValue:xs:string) | (customExtensionName:xs:string customExtensionValue:xs:string?))
    cryptoType.certificate.certificateExtensions ( @1.7
      certificateExtension:cryptoType.certificate.certificateExtensions.certificateExtension*
    cryptoType.certificate.relatedCryptographicAssets.relatedCryptographicAsset ( @1.7
      type:xs:string?
      ref:refType?
    cryptoType.certificate.relatedCryptographicAssets ( @1.7
      relatedCryptographicAsset:cryptoType.certificate.relatedCryptographicAssets.relatedCryptographicAsset*
    cryptoType.material.relatedCryptographicAssets.relatedCryptographicAsset ( @1.7
      type:xs:string?
      ref:refType?
    cryptoType.material.relatedCryptographicAssets ( @1.7
      relatedCryptographicAsset:cryptoType.material.relatedCryptographicAssets.relatedCryptographicAsset*
    cryptoType.protocol.cipherSuites.cipherSuite.tlsGroups ( @1.7
      group:xs:string*
    cryptoType.protocol.cipherSuites.cipherSuite.tlsSignatureSchemes ( @1.7
      signatureScheme:xs:string*
    cryptoType.protocol.ikev2TransformTypes.encr ( @1.7
      name:xs:string?
      keyLength:xs:integer?
      algorithm:refType?
    cryptoType.protocol.ikev2TransformTypes.prf ( @1.7
      name:xs:string?
      algorithm:refType?
    cryptoType.protocol.ikev2TransformTypes.integ ( @1.7
      name:xs:string?
      algorithm:refType?
    cryptoType.protocol.ikev2TransformTypes.ke ( @1.7
      group:xs:integer?
      algorithm:refType?
    cryptoType.protocol.ikev2TransformTypes.auth ( @1.7
      name:xs:string?
      algorithm:refType?
    definitionsType.patents ( @1.7
      (patent:patentType | patentFamily:patentFamilyType)*
    patentFamilyType.members ( @1.7
      ref:refLinkType+
    """#
}
