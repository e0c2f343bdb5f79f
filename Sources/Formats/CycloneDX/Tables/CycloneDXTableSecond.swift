extension CycloneDXShapes {
  /// Members of the JSON form of CycloneDX 1.2 to 1.7 (part 2 of 4).
  static let jsonSecond = #"""
    license.licensing.licensee { closed one:organization/individual @1.5-1.6
      organization organizationalEntity
      individual organizationalContact
    license.licensing.purchaser { closed one:organization/individual @1.5-1.6
      organization organizationalEntity
      individual organizationalContact
    licenseChoice.2 { closed @1.5+
      expression! text
      bom-ref refType
      acknowledgement licenseAcknowledgementEnumeration @1.6+
      expressionDetails [licenseChoice.2.expressionDetails] @1.7
      licensing licensing @1.7
      properties [property] @1.7
    componentEvidence.identity { closed @1.5
      field! componentIdentity15.field
      confidence number<0..1>
      methods [componentIdentity15.methods]
      tools [(refLinkType|bomLinkElementType)]!
    componentIdentity15.methods { closed @1.5
      technique! componentIdentity15.methods.technique
      confidence! number<0..1>
      value text
    componentEvidence.occurrences { closed @1.5+
      bom-ref refType
      location! text
      line integer<0..> @1.6+
      offset integer<0..> @1.6+
      symbol text @1.6+
      additionalContext text @1.6+
    componentEvidence.callstack { closed @1.5+
      frames [componentEvidence.callstack.frames]
    componentEvidence.callstack.frames { closed @1.5+
      package text
      module! text
      function text
      parameters [text]
      line integer
      column integer
      fullFilename text
    modelCard { closed @1.5+
      bom-ref refType
      modelParameters modelCard.modelParameters
      quantitativeAnalysis modelCard.quantitativeAnalysis
      considerations modelCard.considerations
      properties [property]
    modelCard.modelParameters { closed @1.5+
      approach modelCard.modelParameters.approach
      task text
      architectureFamily text
      modelArchitecture text
      datasets [(componentData^modelCard.modelParameters.datasets.2)]
      inputs [inputOutputMLParameters]
      outputs [inputOutputMLParameters]
    modelCard.modelParameters.approach { closed @1.5+
      type modelCard.modelParameters.approach.type
    componentData { closed @1.5+
      bom-ref refType
      type! componentData.type
      name text
      contents componentData.contents
      classification dataClassification
      sensitiveData [text]
      graphics graphicsCollection
      description text
      governance dataGovernance
    componentData.contents { closed @1.5+
      attachment attachment
      url iri
      properties [property]
    graphicsCollection { closed @1.5+
      description text
      collection [graphic]
    graphic { closed @1.5+
      name text
      image attachment
    dataGovernance { closed @1.5+
      custodians [dataGovernanceResponsibleParty]
      stewards [dataGovernanceResponsibleParty]
      owners [dataGovernanceResponsibleParty]
    dataGovernanceResponsibleParty { closed one:organization/contact @1.5+
      organization organizationalEntity
      contact organizationalContact
    modelCard.modelParameters.datasets.2 { closed @1.5+
      ref refLinkType|bomLinkElementType
    inputOutputMLParameters { closed @1.5+
      format text
    modelCard.quantitativeAnalysis { closed @1.5+
      performanceMetrics [performanceMetric]
      graphics graphicsCollection
    performanceMetric { closed @1.5+
      type text
      value text
      slice text
      confidenceInterval performanceMetric.confidenceInterval
    performanceMetric.confidenceInterval { closed @1.5+
      lowerBound text
      upperBound text
    modelCard.considerations { closed @1.5+
      users [text]
      useCases [text]
      technicalLimitations [text]
      performanceTradeoffs [text]
      ethicalConsiderations [risk]
      fairnessAssessments [fairnessAssessment]
      environmentalConsiderations environmentalConsiderations @1.6+
    risk { closed @1.5+
      name text
      mitigationStrategy text
    fairnessAssessment { closed @1.5+
      groupAtRisk text
      benefits text
      harms text
      mitigationStrategy text
    serviceData { closed @1.5+
      flow! dataFlowDirection
      classification! dataClassification
      name text
      description text
      governance dataGovernance
      source [(iri|bomLinkElementType)]
      destination [(iri|bomLinkElementType)]
    vulnerability.proofOfConcept { open @1.5+
      reproductionSteps text
      environment text
      supportingMaterial [attachment]
    vulnerability.tools.1 { closed @1.5+
      components [component]!
      services [service]!
    annotations { closed @1.5+
      bom-ref refType
      subjects! [(refLinkType|bomLinkElementType)]!
      annotator! annotations.annotator
      timestamp! moment
      text! text
      signature signature
    annotations.annotator { closed one:organization/individual/component/service @1.5+
      organization organizationalEntity
      individual organizationalContact
      component component
      service service
    formula { closed @1.5+
      bom-ref refType
      components [component]!
      services [service]!
      workflows [workflow]!
      properties [property]
    workflow { closed @1.5+
      bom-ref! refType
      uid! text
      name text
      description text
      resourceReferences [resourceReferenceChoice]!
      tasks [task]!
      taskDependencies [dependency]!
      taskTypes! [taskType]
      trigger trigger
      steps [step]!
      inputs [inputType]!
      outputs [outputType]!
      timeStart moment
      timeEnd moment
      workspaces [workspace]!
      runtimeTopology [dependency]!
      properties [property]
    resourceReferenceChoice { closed one:ref/externalReference @1.5+
      ref refLinkType|bomLinkElementType
      externalReference externalReference
    task { closed @1.5+
      bom-ref! refType
      uid! text
      name text
      description text
      resourceReferences [resourceReferenceChoice]!
      taskTypes! [taskType]
      trigger trigger
      steps [step]!
      inputs [inputType]!
      outputs [outputType]!
      timeStart moment
      timeEnd moment
      workspaces [workspace]!
      runtimeTopology [dependency]!
      properties [property]
    trigger { closed @1.5+
      bom-ref! refType
      uid! text
      name text
      description text
      resourceReferences [resourceReferenceChoice]!
      type! trigger.type
      event event
      conditions [condition]!
      timeActivated moment
      inputs [inputType]!
      outputs [outputType]!
      properties [property]
    event { closed @1.5+
      uid text
      description text
      timeReceived moment
      data attachment
      source resourceReferenceChoice
      target resourceReferenceChoice
      properties [property]
    condition { closed @1.5+
      description text
      expression text
      properties [property]
    inputType { closed one:resource/parameters/environmentVars/data @1.5+
      source resourceReferenceChoice
      target resourceReferenceChoice
      resource resourceReferenceChoice
      parameters [parameter]!
      environmentVars [(property^text)]!
      data attachment
      properties [property]
    parameter { closed @1.5+
      name text
      value text
      dataType text
    outputType { closed one:resource/environmentVars/data @1.5+
      type outputType.type
      source resourceReferenceChoice
      target resourceReferenceChoice
      resource resourceReferenceChoice
      data attachment
      environmentVars [(property^text)]!
      properties [property]
    step { closed @1.5+
      name text
      description text
      commands [command]
      properties [property]
    command { closed @1.5+
      executed text
      properties [property]
    workspace { closed @1.5+
      bom-ref! refType
      uid! text
      name text
      aliases [text]
      description text
      resourceReferences [resourceReferenceChoice]!
      accessMode workspace.accessMode
      mountPath text
      managedDataType text
      volumeRequest text
      volume volume
      properties [property]
    volume { closed @1.5+
      uid text
      name text
      mode volume.mode
      path text
      sizeAllocated text
      persistent flag
      remote flag
      properties [property]
    postalAddress { closed @1.6+
      bom-ref refType
      country text
      region text
      locality text
      postOfficeBoxNumber text
      postalCode text
      streetAddress text
    componentIdentityEvidence { closed @1.6+
      field! componentIdentityEvidence.field
      confidence number<0..1>
      concludedValue text
      methods [componentIdentityEvidence.methods]
      tools [(refLinkType|bomLinkElementType)]!
    componentIdentityEvidence.methods { closed @1.6+
      technique! componentIdentityEvidence.methods.technique
      confidence! number<0..1>
      value text
    environmentalConsiderations { closed @1.6+
      energyConsumptions [energyConsumption]
      properties [property]
    energyConsumption { closed @1.6+
      activity! energyConsumption.activity
      energyProviders! [energyProvider]
      activityEnergyCost! energyMeasure
      co2CostEquivalent co2Measure
      co2CostOffset co2Measure
      properties [property]
    energyProvider { closed @1.6+
      bom-ref refType
      description text
      organization! organizationalEntity
      energySource! energyProvider.energySource
      energyProvided! energyMeasure
      externalReferences [externalReference]
    energyMeasure { closed @1.6+
      value! number
      unit! energyMeasure.unit
    co2Measure { closed @1.6+
      value! number
      unit! co2Measure.unit
    cryptoProperties { closed @1.6+
      assetType! crypto.assetType
      algorithmProperties crypto.algorithmProperties
      certificateProperties crypto.certificateProperties
      relatedCryptoMaterialProperties crypto.relatedCryptoMaterialProperties
      protocolProperties crypto.protocolProperties
      oid text
    crypto.algorithmProperties { closed @1.6+
      primitive crypto.algorithm.primitive
      parameterSetIdentifier text
      curve text
      executionEnvironment crypto.algorithm.executionEnvironment
      implementationPlatform crypto.algorithm.implementationPlatform
      certificationLevel [crypto.algorithm.certificationLevel]
      mode crypto.algorithm.mode
      padding crypto.algorithm.padding
      cryptoFunctions [crypto.algorithm.cryptoFunctions]
      classicalSecurityLevel integer<0..>
      nistQuantumSecurityLevel integer<0..6>
      algorithmFamily algorithmFamiliesEnum @1.7
      ellipticCurve ellipticCurvesEnum @1.7
    """#
}
