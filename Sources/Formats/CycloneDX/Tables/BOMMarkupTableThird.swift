extension BOMMarkup {
  /// Elements of the XML form of CycloneDX 1.2 to 1.7 (part 3 of 5).
  static let xmlThird = #"""
    graphicsCollectionType.collection.graphic ( @1.5+
      name:xs:string?
      image:attachedTextType?
    graphicsCollectionType.collection ( @1.5+
      graphic:graphicsCollectionType.collection.graphic*
    graphicsCollectionType ( @1.5+
      description:xs:string? @1.7
      description:xs:anyType? @1.5-1.6
      collection:graphicsCollectionType.collection?
    componentDataTypeEnumeration : source-code configuration dataset definition other
    bomReferenceType@ref | refLinkType bomLinkType
    vulnerabilityType.proofOfConcept.supportingMaterial ( @1.5+
      attachment:attachedTextType*
    vulnerabilityType.proofOfConcept ( @1.5+
      reproductionSteps:xs:string?
      environment:xs:string?
      supportingMaterial:vulnerabilityType.proofOfConcept.supportingMaterial?
    vulnerabilityType.affects.target.ref | refLinkType bomLinkElementType
    annotationsType ( * @1.5+
      @*
      annotation:annotationType
      any*
    annotatorChoiceType ( @1.5+
      (organization:organizationalEntity? | individual:organizationalContact? | component:component? |
          service:service?)
    annotationType.subjects ( * @1.5+
      subject:bomReferenceType
      any*
    annotationType ( @1.5+
      @bom-ref:refType
      @*
      subjects:annotationType.subjects?
      annotator:annotatorChoiceType
      timestamp:xs:dateTime
      text:xs:string
      any*
    formulationType ( * @1.5+
      @*
      formula:formulaType
      any*
    formulaType ( @1.5+
      @bom-ref:refType
      @*
      components:componentsType?
      services:servicesType?
      workflows:workflowsType?
      properties:propertiesType?
    workflowsType ( @1.5+
      @*
      workflow:workflowType*
      any*
    workflowType.taskTypes ( @1.5+
      taskType:taskTypeEnum*
    workflowType.steps ( @1.5+
      step:stepType*
    workflowType.inputs ( @1.5+
      input:inputType*
    workflowType.outputs ( @1.5+
      output:outputType*
    workflowType ( @1.5+
      @bom-ref!:refType
      @*
      uid:xs:string
      name:xs:string?
      description:xs:string?
      resourceReferences:resourceReferencesType?
      tasks:tasksType?
      taskDependencies:dependenciesType?
      taskTypes:workflowType.taskTypes
      trigger:triggerType?
      steps:workflowType.steps?
      inputs:workflowType.inputs?
      outputs:workflowType.outputs?
      timeStart:xs:dateTime?
      timeEnd:xs:dateTime?
      workspaces:workspacesType?
      runtimeTopology:dependenciesType?
      properties:propertiesType?
      any*
    resourceReferencesType ( @1.5+
      @*
      resourceReference:resourceReferenceType*
      any*
    resourceReferenceType.ref | refLinkType bomLinkElementType
    resourceReferenceType ( @1.5+
      @*
      (ref:resourceReferenceType.ref | externalReference:externalReference)
      any*
    tasksType ( @1.5+
      @*
      task:taskType*
      any*
    taskType.taskTypes ( @1.5+
      taskType:taskTypeEnum*
    taskType.steps ( @1.5+
      step:stepType*
    taskType.inputs ( @1.5+
      input:inputType*
    taskType.outputs ( @1.5+
      output:outputType*
    taskType ( @1.5+
      @bom-ref!:refType
      @*
      uid:xs:string
      name:xs:string?
      description:xs:string?
      resourceReferences:resourceReferencesType?
      taskTypes:taskType.taskTypes
      trigger:triggerType?
      steps:taskType.steps?
      inputs:taskType.inputs?
      outputs:taskType.outputs?
      timeStart:xs:dateTime?
      timeEnd:xs:dateTime?
      workspaces:workspacesType?
      runtimeTopology:dependenciesType?
      properties:propertiesType?
      any*
    taskTypeEnum : copy clone lint scan merge build test deliver deploy release clean other
    workspacesType ( @1.5+
      @*
      workspace:workspaceType*
      any*
    workspaceType.aliases ( @1.5+
      alias:xs:string*
    workspaceType ( * @1.5+
      @bom-ref!:refType
      @*
      uid:xs:string
      name:xs:string?
      aliases:workspaceType.aliases?
      description:xs:string?
      resourceReferences:resourceReferencesType?
      accessMode:accessModeEnum?
      mountPath:xs:string?
      managedDataType:xs:string?
      volumeRequest:xs:string?
      volume:volumeType?
      properties:propertiesType?
      any*
    accessModeEnum : read-only read-write read-write-once write-once write-only
    volumeType ( @1.5+
      uid:xs:string?
      name:xs:string?
      mode:volumeModeEnum?
      path:xs:string?
      sizeAllocated:xs:string?
      persistent:xs:boolean?
      remote:xs:boolean?
      properties:propertiesType?
    volumeModeEnum : filesystem block
    stepType.commands.command ( @1.5+
      executed:xs:string?
      properties:propertiesType?
    stepType.commands ( @1.5+
      command:stepType.commands.command*
    stepType ( @1.5+
      @*
      name:xs:string?
      description:xs:string?
      commands:stepType.commands?
      properties:propertiesType?
      any*
    triggerType.conditions.condition ( @1.5+
      description:xs:string?
      expression:xs:string?
      properties:propertiesType?
    triggerType.conditions ( @1.5+
      condition:triggerType.conditions.condition*
    triggerType.inputs ( @1.5+
      input:inputType*
    triggerType.outputs ( @1.5+
      output:outputType*
    triggerType ( @1.5+
      @bom-ref!:refType
      @*
      uid:xs:string
      name:xs:string?
      description:xs:string?
      resourceReferences:resourceReferencesType?
      type:triggerTypeType
      event:eventType?
      conditions:triggerType.conditions?
      timeActivated:xs:dateTime?
      inputs:triggerType.inputs?
      outputs:triggerType.outputs?
      properties:propertiesType?
      any*
    triggerTypeType : manual api webhook scheduled
    eventType ( @1.5+
      @*
      uid:xs:string?
      description:xs:string?
      timeReceived:xs:dateTime?
      data:attachedTextType?
      source:resourceReferenceType?
      target:resourceReferenceType?
      properties:propertiesType?
      any*
    inputType.environmentVars ( * @1.5+
      (environmentVar:propertyType? | value:xs:string?)
    inputType ( @1.5+
      @*
      (resource:resourceReferenceType | parameters:parametersType | environmentVars:inputType.environmentVars
          | data:attachedTextType)
      source:resourceReferenceType?
      target:resourceReferenceType?
      properties:propertiesType?
      any*
    outputType.environmentVars ( * @1.5+
      (environmentVar:propertyType? | value:xs:string?)
    outputType ( @1.5+
      @*
      (resource:resourceReferenceType | environmentVars:outputType.environmentVars | data:attachedTextType)
      type:outputTypeEnum?
      source:resourceReferenceType?
      target:resourceReferenceType?
      properties:propertiesType?
      any*
    outputTypeEnum : artifact attestation log evidence metrics other
    parametersType ( @1.5+
      parameter:parameterType*
    parameterType ( @1.5+
      @*
      name:xs:string?
      value:xs:string?
      dataType:xs:string?
      any*
    versionType = xs:normalizedString maxLength=1024
    versionRangeType = xs:normalizedString minLength=1 maxLength=4096
    component.authors ( * @1.6+
      author:organizationalContact
    dependencyType.provides ( @1.6+
      @ref!:refLinkType
    licenseAcknowledgementEnumerationType : declared concluded
    environmentalConsiderationsType ( @1.6+
      energyConsumptions:energyConsumptionsType*
      properties:propertiesType?
    energyConsumptionsType ( * @1.6+
      @*
      energyConsumption:energyConsumptionType
      any*
    energyConsumptionType.activity : design data-collection data-preparation training fine-tuning validation
    energyConsumptionType.activity : deployment inference other
    energyConsumptionType ( @1.6+
      activity:energyConsumptionType.activity
      energyProviders:energyProviderType+
      activityEnergyCost:energyMeasureType
      co2CostEquivalent:co2MeasureType?
      co2CostOffset:co2MeasureType?
      properties:propertiesType?
    energyMeasureType.unit : kWh
    energyMeasureType ( @1.6+
      value:xs:decimal
      unit:energyMeasureType.unit
    co2MeasureType.unit : tCO2eq
    co2MeasureType ( @1.6+
      value:xs:decimal
      unit:co2MeasureType.unit
    energyProviderType.energySource : coal oil natural-gas nuclear wind solar geothermal hydropower biofuel
    energyProviderType.energySource : unknown other
    energyProviderType ( @1.6+
      @bom-ref:refType
      description:xs:string?
      organization:organizationalEntity
      energySource:energyProviderType.energySource
      energyProvided:energyMeasureType
      externalReferences:externalReferences?
    postalAddressType ( @1.6+
      @bom-ref:refType
      country:xs:string?
      region:xs:string?
      locality:xs:string?
      postOfficeBoxNumber:xs:string?
      postalCode:xs:string?
      streetAddress:xs:string?
    cryptoType.assetType : algorithm certificate protocol related-crypto-material
    cryptoType.algorithm.primitive : drbg mac block-cipher stream-cipher signature hash pke xof kdf key-agree kem
    cryptoType.algorithm.primitive : ae combiner other unknown
    cryptoType.algorithm.primitive : @1.7 key-wrap
    cryptoType.algorithm.executionEnvironment : software-plain-ram software-encrypted-ram software-tee hardware
    cryptoType.algorithm.executionEnvironment : other unknown
    cryptoType.algorithm.implementationPlatform : generic x86_32 x86_64 armv7-a armv7-m armv8-a armv8-m armv9-a
    cryptoType.algorithm.implementationPlatform : armv9-m s390x ppc64 ppc64le other unknown
    cryptoType.algorithm.certificationLevel : none fips140-1-l1 fips140-1-l2 fips140-1-l3 fips140-1-l4
    cryptoType.algorithm.certificationLevel : fips140-2-l1 fips140-2-l2 fips140-2-l3 fips140-2-l4 fips140-3-l1
    cryptoType.algorithm.certificationLevel : fips140-3-l2 fips140-3-l3 fips140-3-l4 cc-eal1 cc-eal1+ cc-eal2
    cryptoType.algorithm.certificationLevel : cc-eal2+ cc-eal3 cc-eal3+ cc-eal4 cc-eal4+ cc-eal5 cc-eal5+ cc-eal6
    cryptoType.algorithm.certificationLevel : cc-eal6+ cc-eal7 cc-eal7+ other unknown
    cryptoType.algorithm.mode : cbc ecb ccm gcm cfb ofb ctr other unknown
    cryptoType.algorithm.padding : pkcs5 pkcs7 pkcs1v15 oaep raw other unknown
    cryptoType.algorithm.cryptoFunctions.cryptoFunction : generate keygen encrypt decrypt digest tag keyderive
    cryptoType.algorithm.cryptoFunctions.cryptoFunction : sign verify encapsulate decapsulate other unknown
    cryptoType.algorithm.cryptoFunctions ( @1.6+
      cryptoFunction:cryptoType.algorithm.cryptoFunctions.cryptoFunction*
    cryptoType.algorithm.classicalSecurityLevel = xs:integer minInclusive=0
    cryptoType.algorithm.nistQuantumSecurityLevel = xs:integer minInclusive=0 maxInclusive=6
    cryptoType.algorithmProperties ( @1.6+
      primitive:cryptoType.algorithm.primitive?
      algorithmFamily:xs:string? @1.7
      parameterSetIdentifier:xs:string?
      curve:xs:string?
      ellipticCurve:xs:string? @1.7
      executionEnvironment:cryptoType.algorithm.executionEnvironment?
      implementationPlatform:cryptoType.algorithm.implementationPlatform?
      certificationLevel:cryptoType.algorithm.certificationLevel*
      mode:cryptoType.algorithm.mode?
      padding:cryptoType.algorithm.padding?
      cryptoFunctions:cryptoType.algorithm.cryptoFunctions?
      classicalSecurityLevel:cryptoType.algorithm.classicalSecurityLevel?
      nistQuantumSecurityLevel:cryptoType.algorithm.nistQuantumSecurityLevel?
    """#
}
