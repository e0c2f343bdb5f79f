extension STIXShapes {
  /// Domain objects, relationships and meta objects (STIX 2.1, parts 4, 5 and 7).
  static let domainTable = #"""
    core { open
      type! text
      spec_version! spec-version
      id! identifier
      created_by_ref identifier
      created! milliseconds
      modified! milliseconds
      revoked flag
      labels [text]+
      confidence integer<0..100>
      lang text
      external_references [external-reference]+
      object_marking_refs [identifier]+
      granular_markings [granular-marking]+
      extensions {object}
    external-reference { open some:external_id/description/url
      source_name! text
      description text
      url text
      hashes hashes
      external_id text
    granular-marking { open one:lang/marking_ref
      lang text
      marking_ref identifier
      selectors! [text]+
    kill-chain-phase { open
      kill_chain_name! text
      phase_name! text
    hashes = {text}
    dictionary = {any}
    spec-version : 2.0 2.1
    attack-pattern { open
      name! text
      description text
      aliases [text]
      kill_chain_phases [kill-chain-phase]+
    campaign { open
      name! text
      description text
      aliases [text]+
      first_seen instant
      last_seen instant
      objective text
    course-of-action { open
      name! text
      description text
    grouping { open
      name text
      description text
      context! text
      object_refs! [identifier]+
    identity { open
      name! text
      description text
      roles [text]+
      identity_class text
      sectors [text]+
      contact_information text
    incident { open
      name! text
      description text
    indicator { open
      name text
      description text
      indicator_types [text]+
      pattern! text
      pattern_type! text
      pattern_version text
      valid_from! instant
      valid_until instant
      kill_chain_phases [kill-chain-phase]+
    infrastructure { open
      name! text
      description text
      infrastructure_types [text]+
      aliases [text]+
      kill_chain_phases [kill-chain-phase]+
      first_seen instant
      last_seen instant
    intrusion-set { open
      name! text
      description text
      aliases [text]+
      first_seen instant
      last_seen instant
      goals [text]+
      resource_level text
      primary_motivation text
      secondary_motivations [text]+
    location { open some:region/country/latitude+longitude
      name text
      description text
      latitude number<-90..90>
      longitude number<-180..180>
      precision number
      region text
      country text
      administrative_area text
      city text
      street_address text
      postal_code text
    malware { open
      name text
      description text
      malware_types [text]+
      is_family! flag
      aliases [text]+
      kill_chain_phases [kill-chain-phase]+
      first_seen instant
      last_seen instant
      operating_system_refs [identifier]+
      architecture_execution_envs [text]+
      implementation_languages [text]+
      capabilities [text]+
      sample_refs [text]+
    malware-analysis { open some:result/analysis_sco_refs
      product! text
      version text
      host_vm_ref identifier
      operating_system_ref identifier
      installed_software_refs [identifier]+
      configuration_version text
      modules [text]+
      analysis_engine_version text
      analysis_definition_version text
      submitted instant
      analysis_started instant
      analysis_ended instant
      result_name text
      result text
      analysis_sco_refs [identifier]+
      sample_ref identifier
    note { open
      abstract text
      content! text
      authors [text]+
      object_refs! [identifier]+
    observed-data { open one:objects/object_refs
      first_observed! instant
      last_observed! instant
      number_observed! integer<1..999999999>
      objects {object}
      object_refs [identifier]+
    opinion { open
      explanation text
      authors [text]+
      opinion! opinion-enum
      object_refs! [identifier]+
    opinion-enum : strongly-disagree disagree neutral agree strongly-agree
    report { open
      name! text
      description text
      report_types [text]+
      published! instant
      object_refs! [identifier]+
    threat-actor { open
      name! text
      description text
      threat_actor_types [text]+
      aliases [text]+
      first_seen instant
      last_seen instant
      roles [text]+
      goals [text]+
      sophistication text
      resource_level text
      primary_motivation text
      secondary_motivations [text]+
      personal_motivations [text]+
    tool { open
      name! text
      description text
      tool_types [text]+
      aliases [text]+
      kill_chain_phases [kill-chain-phase]+
      tool_version text
    vulnerability { open
      name! text
      description text
    relationship { open
      relationship_type! name
      description text
      source_ref! identifier
      target_ref! identifier
      start_time instant
      stop_time instant
    sighting { open
      description text
      first_seen instant
      last_seen instant
      count integer<0..999999999>
      sighting_of_ref! identifier
      observed_data_refs [identifier]+
      where_sighted_refs [identifier]+
      summary flag
    language-content { open
      object_ref! identifier
      object_modified instant
      contents! {object}
    extension-definition { open
      name! text
      description text
      schema! text
      version! text
      extension_types! [extension-type]+
      extension_properties [text]+
    extension-type : new-sdo new-sco new-sro property-extension toplevel-property-extension
    marking { open
      type! text
      spec_version! spec-version
      id! identifier
      created_by_ref identifier
      created! instant
      external_references [external-reference]+
      object_marking_refs [identifier]+
      granular_markings [granular-marking]+
      extensions {object}
      name text
      definition_type text
      definition object
    bundle { open
      type! text
      id! identifier
      objects [object]
    """#
}
