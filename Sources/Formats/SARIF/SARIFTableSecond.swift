extension SARIFShapes {
  /// Members of SARIF 2.1.0 logs (part 2 of 2).
  static let tableSecond = #"""
    run { closed
      tool! tool
      invocations [invocation]
      conversion conversion
      language language
      versionControlProvenance [versionControlDetails]!
      originalUriBaseIds {artifactLocation}
      artifacts [artifact]!
      logicalLocations [logicalLocation]!
      graphs [graph]!
      results [result]
      automationDetails runAutomationDetails
      runAggregates [runAutomationDetails]!
      baselineGuid guid
      redactionTokens [text]!
      defaultEncoding text
      defaultSourceLanguage text
      newlineSequences [text]+!
      columnKind run.columnKind
      externalPropertyFileReferences externalPropertyFileReferences
      threadFlowLocations [threadFlowLocation]!
      taxonomies [toolComponent]!
      addresses [address]
      translations [toolComponent]!
      policies [toolComponent]!
      webRequests [webRequest]!
      webResponses [webResponse]!
      specialLocations specialLocations
      properties propertyBag
    runAutomationDetails { closed
      description message
      id text
      guid guid
      correlationGuid guid
      properties propertyBag
    specialLocations { closed
      displayBase artifactLocation
      properties propertyBag
    stack { closed
      message message
      frames! [stackFrame]
      properties propertyBag
    stackFrame { closed
      location location
      module text
      threadId integer
      parameters [text]
      properties propertyBag
    suppression { closed
      guid guid
      kind! suppression.kind
      status suppression.status
      justification text
      location location
      properties propertyBag
    threadFlow { closed
      id text
      message message
      initialState {multiformatMessageString}
      immutableState {multiformatMessageString}
      locations! [threadFlowLocation]+
      properties propertyBag
    threadFlowLocation { closed
      index integer<-1..>
      location location
      stack stack
      kinds [text]!
      taxa [reportingDescriptorReference]!
      module text
      state {multiformatMessageString}
      nestingLevel integer<0..>
      executionOrder integer<-1..>
      executionTimeUtc moment
      importance threadFlowLocation.importance
      webRequest webRequest
      webResponse webResponse
      properties propertyBag
    tool { closed
      driver! toolComponent
      extensions [toolComponent]!
      properties propertyBag
    toolComponent { closed
      guid guid
      name! text
      organization text
      product text
      productSuite text
      shortDescription multiformatMessageString
      fullDescription multiformatMessageString
      fullName text
      version text
      semanticVersion text
      dottedQuadFileVersion fileVersion
      releaseDateUtc text
      downloadUri uri
      informationUri uri
      globalMessageStrings {multiformatMessageString}
      notifications [reportingDescriptor]!
      rules [reportingDescriptor]!
      taxa [reportingDescriptor]!
      locations [artifactLocation]
      language language
      contents [toolComponent.contents]!
      isComprehensive flag
      localizedDataSemanticVersion text
      minimumRequiredLocalizedDataSemanticVersion text
      associatedComponent toolComponentReference
      translationMetadata translationMetadata
      supportedTaxonomies [toolComponentReference]!
      properties propertyBag
    toolComponentReference { closed
      name text
      index integer<-1..>
      guid guid
      properties propertyBag
    translationMetadata { closed
      name! text
      fullName text
      shortDescription multiformatMessageString
      fullDescription multiformatMessageString
      downloadUri uri
      informationUri uri
      properties propertyBag
    versionControlDetails { closed
      repositoryUri! uri
      revisionId text
      branch text
      revisionTag text
      asOfTimeUtc moment
      mappedTo artifactLocation
      properties propertyBag
    webRequest { closed
      index integer<-1..>
      protocol text
      version text
      target text
      method text
      headers {text}
      parameters {text}
      body artifactContent
      properties propertyBag
    webResponse { closed
      index integer<-1..>
      protocol text
      version text
      statusCode integer
      reasonPhrase text
      headers {text}
      body artifactContent
      noResponseReceived flag
      properties propertyBag
    sarif.version : 2.1.0
    artifact.roles : analysisTarget attachment responseFile resultFile standardStream tracedFile unmodified
    artifact.roles : modified added deleted renamed uncontrolled driver extension translation taxonomy policy
    artifact.roles : referencedOnCommandLine memoryContents directory userSpecifiedConfiguration
    artifact.roles : toolSpecifiedConfiguration debugOutputFile conversionSource externalPropertyFile
    artifact.roles : repositoryRoot
    externalProperties.version : 2.1.0
    notification.level : none note warning error
    reportingConfiguration.level : none note warning error
    result.kind : notApplicable pass fail review open informational
    result.level : none note warning error
    result.baselineState : new unchanged updated absent
    run.columnKind : utf16CodeUnits unicodeCodePoints
    suppression.kind : inSource external
    suppression.status : accepted underReview rejected
    threadFlowLocation.importance : important essential unimportant
    toolComponent.contents : localizedData nonLocalizedData
    """#
}
