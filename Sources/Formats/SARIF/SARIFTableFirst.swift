extension SARIFShapes {
  /// Members of SARIF 2.1.0 logs (part 1 of 2).
  static let tableFirst = #"""
    sarif { closed
      $schema uri
      version! sarif.version
      runs! [run]
      inlineExternalProperties [externalProperties]!
      properties propertyBag
    address { closed
      absoluteAddress integer<-1..>
      relativeAddress integer
      length integer
      kind text
      name text
      fullyQualifiedName text
      offsetFromParent integer
      index integer<-1..>
      parentIndex integer<-1..>
      properties propertyBag
    artifact { closed
      description message
      location artifactLocation
      parentIndex integer<-1..>
      offset integer<0..>
      length integer<-1..>
      roles [artifact.roles]!
      mimeType mediaRange
      contents artifactContent
      encoding text
      sourceLanguage text
      hashes {text}
      lastModifiedTimeUtc moment
      properties propertyBag
    artifactChange { closed
      artifactLocation! artifactLocation
      replacements! [replacement]+
      properties propertyBag
    artifactContent { closed
      text text
      binary text
      rendered multiformatMessageString
      properties propertyBag
    artifactLocation { closed
      uri iri
      uriBaseId text
      index integer<-1..>
      description message
      properties propertyBag
    attachment { closed
      description message
      artifactLocation! artifactLocation
      regions [region]!
      rectangles [rectangle]!
      properties propertyBag
    codeFlow { closed
      message message
      threadFlows! [threadFlow]+
      properties propertyBag
    configurationOverride { closed
      configuration! reportingConfiguration
      descriptor! reportingDescriptorReference
      properties propertyBag
    conversion { closed
      tool! tool
      invocation invocation
      analysisToolLogFiles [artifactLocation]!
      properties propertyBag
    edge { closed
      id! text
      label message
      sourceNodeId! text
      targetNodeId! text
      properties propertyBag
    edgeTraversal { closed
      edgeId! text
      message message
      finalState {multiformatMessageString}
      stepOverEdgeCount integer<0..>
      properties propertyBag
    exception { closed
      kind text
      message text
      stack stack
      innerExceptions [exception]
      properties propertyBag
    externalProperties { closed
      schema uri
      version externalProperties.version
      guid guid
      runGuid guid
      conversion conversion
      graphs [graph]!
      externalizedProperties propertyBag
      artifacts [artifact]!
      invocations [invocation]
      logicalLocations [logicalLocation]!
      threadFlowLocations [threadFlowLocation]!
      results [result]
      taxonomies [toolComponent]!
      driver toolComponent
      extensions [toolComponent]!
      policies [toolComponent]!
      translations [toolComponent]!
      addresses [address]
      webRequests [webRequest]!
      webResponses [webResponse]!
      properties propertyBag
    externalPropertyFileReference { closed some:location/guid
      location artifactLocation
      guid guid
      itemCount integer<-1..>
      properties propertyBag
    externalPropertyFileReferences { closed
      conversion externalPropertyFileReference
      graphs [externalPropertyFileReference]!
      externalizedProperties externalPropertyFileReference
      artifacts [externalPropertyFileReference]!
      invocations [externalPropertyFileReference]!
      logicalLocations [externalPropertyFileReference]!
      threadFlowLocations [externalPropertyFileReference]!
      results [externalPropertyFileReference]!
      taxonomies [externalPropertyFileReference]!
      addresses [externalPropertyFileReference]!
      driver externalPropertyFileReference
      extensions [externalPropertyFileReference]!
      policies [externalPropertyFileReference]!
      translations [externalPropertyFileReference]!
      webRequests [externalPropertyFileReference]!
      webResponses [externalPropertyFileReference]!
      properties propertyBag
    fix { closed
      description message
      artifactChanges! [artifactChange]+!
      properties propertyBag
    graph { closed
      description message
      nodes [node]!
      edges [edge]!
      properties propertyBag
    graphTraversal { closed one:runGraphIndex/resultGraphIndex
      runGraphIndex integer<-1..>
      resultGraphIndex integer<-1..>
      description message
      initialState {multiformatMessageString}
      immutableState {multiformatMessageString}
      edgeTraversals [edgeTraversal]
      properties propertyBag
    invocation { closed
      commandLine text
      arguments [text]
      responseFiles [artifactLocation]!
      startTimeUtc moment
      endTimeUtc moment
      exitCode integer
      ruleConfigurationOverrides [configurationOverride]!
      notificationConfigurationOverrides [configurationOverride]!
      toolExecutionNotifications [notification]
      toolConfigurationNotifications [notification]
      exitCodeDescription text
      exitSignalName text
      exitSignalNumber integer
      processStartFailureMessage text
      executionSuccessful! flag
      machine text
      account text
      processId integer
      executableLocation artifactLocation
      workingDirectory artifactLocation
      environmentVariables {text}
      stdin artifactLocation
      stdout artifactLocation
      stderr artifactLocation
      stdoutStderr artifactLocation
      properties propertyBag
    location { closed
      id integer<-1..>
      physicalLocation physicalLocation
      logicalLocations [logicalLocation]!
      message message
      annotations [region]!
      relationships [locationRelationship]!
      properties propertyBag
    locationRelationship { closed
      target! integer<0..>
      kinds [text]!
      description message
      properties propertyBag
    logicalLocation { closed
      name text
      index integer<-1..>
      fullyQualifiedName text
      decoratedName text
      parentIndex integer<-1..>
      kind text
      properties propertyBag
    message { closed some:text/id
      text text
      markdown text
      id text
      arguments [text]
      properties propertyBag
    multiformatMessageString { closed
      text! text
      markdown text
      properties propertyBag
    node { closed
      id! text
      label message
      location location
      children [node]!
      properties propertyBag
    notification { closed
      locations [location]!
      message! message
      level notification.level
      threadId integer
      timeUtc moment
      exception exception
      descriptor reportingDescriptorReference
      associatedRule reportingDescriptorReference
      properties propertyBag
    physicalLocation { closed some:address/artifactLocation
      address address
      artifactLocation artifactLocation
      region region
      contextRegion region
      properties propertyBag
    propertyBag { open
      tags [text]!
    rectangle { closed
      top number
      left number
      bottom number
      right number
      message message
      properties propertyBag
    region { closed
      startLine integer<1..>
      startColumn integer<1..>
      endLine integer<1..>
      endColumn integer<1..>
      charOffset integer<-1..>
      charLength integer<0..>
      byteOffset integer<-1..>
      byteLength integer<0..>
      snippet artifactContent
      message message
      sourceLanguage text
      properties propertyBag
    replacement { closed
      deletedRegion! region
      insertedContent artifactContent
      properties propertyBag
    reportingDescriptor { closed
      id! text
      deprecatedIds [text]!
      guid guid
      deprecatedGuids [guid]!
      name text
      deprecatedNames [text]!
      shortDescription multiformatMessageString
      fullDescription multiformatMessageString
      messageStrings {multiformatMessageString}
      defaultConfiguration reportingConfiguration
      helpUri uri
      help multiformatMessageString
      relationships [reportingDescriptorRelationship]!
      properties propertyBag
    reportingConfiguration { closed
      enabled flag
      level reportingConfiguration.level
      rank number<-1.0..100.0>
      parameters propertyBag
      properties propertyBag
    reportingDescriptorReference { closed some:index/guid/id
      id text
      index integer<-1..>
      guid guid
      toolComponent toolComponentReference
      properties propertyBag
    reportingDescriptorRelationship { closed
      target! reportingDescriptorReference
      kinds [text]!
      description message
      properties propertyBag
    result { closed
      ruleId text
      ruleIndex integer<-1..>
      rule reportingDescriptorReference
      kind result.kind
      level result.level
      message! message
      analysisTarget artifactLocation
      locations [location]
      guid guid
      correlationGuid guid
      occurrenceCount integer<1..>
      partialFingerprints {text}
      fingerprints {text}
      stacks [stack]!
      codeFlows [codeFlow]
      graphs [graph]!
      graphTraversals [graphTraversal]!
      relatedLocations [location]!
      suppressions [suppression]!
      baselineState result.baselineState
      rank number<-1.0..100.0>
      attachments [attachment]!
      hostedViewerUri uri
      workItemUris [uri]!
      provenance resultProvenance
      fixes [fix]!
      taxa [reportingDescriptorReference]!
      webRequest webRequest
      webResponse webResponse
      properties propertyBag
    resultProvenance { closed
      firstDetectionTimeUtc moment
      lastDetectionTimeUtc moment
      firstDetectionRunGuid guid
      lastDetectionRunGuid guid
      invocationIndex integer<-1..>
      conversionSources [physicalLocation]!
      properties propertyBag
    """#
}
