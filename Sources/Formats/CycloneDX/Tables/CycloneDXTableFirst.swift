extension CycloneDXShapes {
  /// Members of the JSON form of CycloneDX 1.2 to 1.7 (part 1 of 4).
  static let jsonFirst = #"""
    bom { closed
      $schema text
      bomFormat! 'CycloneDX'
      specVersion! text
      serialNumber serial
      version! integer @1.2-1.4
      version integer<1..> @1.5+
      metadata metadata
      components [component]!
      services [service]!
      externalReferences [externalReference]
      dependencies [dependency]!
      compositions [compositions]! @1.3+
      vulnerabilities [vulnerability]! @1.4+
      signature signature @1.4+
      annotations [annotations]! @1.5+
      formulation [formula]! @1.5+
      properties [property] @1.5+
      declarations bom.declarations @1.6+
      definitions bom.definitions @1.6+
      citations [citation]! @1.7
    metadata { closed
      timestamp moment
      tools [tool] @1.2-1.4
      tools metadata.tools.1^[tool] @1.5+
      authors [organizationalContact]
      component component
      manufacture organizationalEntity
      supplier organizationalEntity
      licenses [licenseChoice] @1.3-1.4
      licenses licenseChoice @1.5+
      properties [property] @1.3+
      lifecycles [(metadata.lifecycles.1^metadata.lifecycles.2)] @1.5+
      manufacturer organizationalEntity @1.6+
      distributionConstraints metadata.distributionConstraints @1.7
    tool { closed
      vendor text
      name text
      version text @1.2-1.5
      version version @1.6+
      hashes [hash]
      externalReferences [externalReference] @1.4+
    hash { closed
      alg! hash-alg
      content! hash-content
    organizationalContact { closed
      name line
      email line @1.2-1.3
      email email @1.4+
      phone line
      bom-ref refType @1.5+
    component { closed
      type! component.type
      mime-type media
      bom-ref refType
      supplier organizationalEntity
      author line
      publisher line
      group line
      name! line
      version! line @1.2-1.3
      version text @1.4-1.5
      version version @1.6+
      description line
      scope component.scope
      hashes [hash]
      licenses [component.licenses] @1.2
      licenses [licenseChoice] @1.3-1.4
      licenses licenseChoice @1.5+
      copyright line
      cpe line
      purl line
      swid swid
      modified flag
      pedigree component.pedigree
      externalReferences [externalReference]
      components [component]!
      evidence componentEvidence @1.3+
      properties [property] @1.3+
      releaseNotes releaseNotes @1.4+
      signature signature @1.4+
      modelCard modelCard @1.5+
      data [componentData] @1.5+
      manufacturer organizationalEntity @1.6+
      authors [organizationalContact] @1.6+
      omniborId [text] @1.6+
      swhid [text] @1.6+
      cryptoProperties cryptoProperties @1.6+
      tags tags @1.6+
      versionRange versionRange @1.7
      isExternal flag @1.7
      patentAssertions patentAssertions @1.7
    organizationalEntity { closed
      name line
      url [any] @1.2
      url [iri] @1.3+
      contact [organizationalContact]
      bom-ref refType @1.5+
      address postalAddress @1.6+
    component.licenses { closed one:license/expression @1.2
      license license
      expression line
    license { closed one:id/name
      id license-id
      name line
      text attachment
      url line @1.2
      url iri @1.3+
      bom-ref refType @1.5+
      licensing license.licensing @1.5-1.6
      licensing licensing @1.7
      properties [property] @1.5+
      acknowledgement licenseAcknowledgementEnumeration @1.6+
    attachment { closed
      contentType text
      encoding attachment.encoding
      content! text
    swid { closed
      tagId! text
      name! text
      version text
      tagVersion integer
      patch flag
      text attachment
      url line @1.2
      url iri @1.3+
    component.pedigree { closed
      ancestors [component]
      descendants [component]
      variants [component]
      commits [commit]
      patches [patch]
      notes line
    commit { closed
      uid line
      url iri
      author identifiableAction
      committer identifiableAction
      message line
    identifiableAction { closed
      timestamp moment
      name line
      email email
    patch { closed
      type! patch.type
      diff diff
      resolves [issue]
    diff { closed
      text attachment
      url line @1.2
      url iri @1.3+
    issue { closed
      type! issue.type
      id line
      name line
      description line
      source issue.source
      references [any] @1.2
      references [iri] @1.3+
    issue.source { closed
      name line
      url line @1.2
      url iri @1.3+
    externalReference { closed
      url! line @1.2
      url! iri @1.3-1.4
      url! iri|bomLink @1.5+
      comment line
      type! externalReference.type
      hashes [hash] @1.3+
      properties [property] @1.7
    service { closed
      bom-ref refType
      provider organizationalEntity
      group line
      name! line
      version line @1.2-1.5
      version version @1.6+
      description line
      endpoints [any] @1.2
      endpoints [iri] @1.3+
      authenticated flag
      x-trust-boundary flag
      data [dataClassification] @1.2-1.4
      data [serviceData] @1.5+
      licenses [service.licenses] @1.2
      licenses [licenseChoice] @1.3-1.4
      licenses licenseChoice @1.5+
      externalReferences [externalReference]
      services [service]!
      properties [property] @1.3+
      releaseNotes releaseNotes @1.4+
      signature signature @1.4+
      trustZone text @1.5+
      tags tags @1.6+
      patentAssertions patentAssertions @1.7
    dataClassification { closed @1.2-1.4
      flow! dataFlow
      classification! text
    service.licenses { closed one:license/expression @1.2
      license license
      expression line
    dependency { closed
      ref! refType @1.2-1.4
      ref! refLinkType @1.5+
      dependsOn [refType]! @1.2-1.4
      dependsOn [refLinkType]! @1.5+
      provides [refLinkType]! @1.6+
    licenseChoice { closed one:license/expression @1.3-1.4
      license license
      expression text
    componentEvidence { closed @1.3+
      licenses [licenseChoice] @1.3-1.4
      licenses licenseChoice @1.5+
      copyright [copyright]
      identity componentEvidence.identity @1.5
      identity [componentIdentityEvidence]^componentIdentityEvidence @1.6+
      occurrences [componentEvidence.occurrences] @1.5+
      callstack componentEvidence.callstack @1.5+
    copyright { closed @1.3+
      text! text
    property { open @1.3-1.5
    property { closed @1.6+
      name text @1.3-1.5
      name! text @1.6+
      value text
    compositions { closed @1.3+
      aggregate! aggregateType
      assemblies [text]! @1.3-1.4
      assemblies [(refLinkType|bomLinkElementType)]! @1.5+
      dependencies [text]!
      signature signature @1.4+
      bom-ref refType @1.5+
      vulnerabilities [text]! @1.5+
    releaseNotes { closed @1.4+
      type! releaseType
      title text
      featuredImage iri
      socialImage iri
      description text
      timestamp moment
      aliases [text]
      tags [text] @1.4-1.5
      tags tags @1.6+
      resolves [issue]
      notes [note]
      properties [property]
    note { closed @1.4+
      locale localeType
      text! attachment
    vulnerability { closed @1.4+
      bom-ref refType
      id text
      source vulnerabilitySource
      references [vulnerability.references]
      ratings [rating]
      cwes [cwe]
      description text
      detail text
      recommendation text
      advisories [advisory]
      created moment
      published moment
      updated moment
      credits vulnerability.credits
      tools [tool] @1.4
      tools vulnerability.tools.1^[tool] @1.5+
      analysis vulnerability.analysis
      affects [vulnerability.affects]!
      properties [property]
      workaround text @1.5+
      proofOfConcept vulnerability.proofOfConcept @1.5+
      rejected moment @1.5+
    vulnerabilitySource { closed @1.4+
      url text
      name text
    vulnerability.references { closed @1.4+
      id! text
      source! vulnerabilitySource
    rating { closed @1.4+
      source vulnerabilitySource
      score number
      severity severity
      method scoreMethod
      vector text
      justification text
    advisory { closed @1.4+
      title text
      url! iri
    vulnerability.credits { closed @1.4+
      organizations [organizationalEntity]
      individuals [organizationalContact]
    vulnerability.analysis { closed @1.4+
      state impactAnalysisState
      justification impactAnalysisJustification
      response [vulnerability.analysis.response]
      detail text
      firstIssued moment @1.5+
      lastUpdated moment @1.5+
    vulnerability.affects { closed @1.4+
      ref! refType @1.4
      ref! refLinkType|bomLinkElementType @1.5+
      versions [vulnerability.affects.versions]
    vulnerability.affects.versions { closed one:version/range @1.4+
      version version
      range range @1.4-1.5
      range versionRange @1.6+
      status affectedStatus
    metadata.lifecycles.1 { closed @1.5+
      phase! metadata.lifecycles.1.phase
    metadata.lifecycles.2 { closed @1.5+
      name! text
      description text
    metadata.tools.1 { closed @1.5+
      components [component]!
      services [service]!
    licenseChoice.1 { closed @1.5+
      license! license
    license.licensing { closed @1.5-1.6
      altIds [text]
      licensor license.licensing.licensor
      licensee license.licensing.licensee
      purchaser license.licensing.purchaser
      purchaseOrder text
      licenseTypes [license.licensing.licenseTypes]
      lastRenewal moment
      expiration moment
    license.licensing.licensor { closed one:organization/individual @1.5-1.6
      organization organizationalEntity
      individual organizationalContact
    """#
}
