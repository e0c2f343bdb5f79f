extension STIXShapes {
  /// Observable objects (STIX 2.1, part 6).
  static let observableTable = #"""
    observable { open
      type! text
      spec_version spec-version
      id! identifier
      object_marking_refs [identifier]+
      granular_markings [granular-marking]+
      defanged flag
      extensions {object}
    artifact { open one:payload_bin/url+hashes
      mime_type text
      payload_bin base64
      url text
      hashes hashes
      encryption_algorithm encryption-algorithm
      decryption_key text
    encryption-algorithm : AES-256-GCM ChaCha20-Poly1305 mime-type-indicated
    autonomous-system { open
      number! integer
      name text
      rir text
    directory { open
      path! text
      path_enc text
      ctime instant
      mtime instant
      atime instant
      contains_refs [text]+
    domain-name { open
      value! text
      resolves_to_refs [text]+
    email-addr { open
      value! text
      display_name text
      belongs_to_ref text
    email-message { open
      is_multipart! flag
      date instant
      content_type text
      from_ref text
      sender_ref text
      to_refs [text]+
      cc_refs [text]+
      bcc_refs [text]+
      message_id text
      subject text
      received_lines [text]
      additional_header_fields {any}
      body text
      body_multipart [mime-part]
      raw_email_ref text
    mime-part { open some:body/body_raw_ref
      body text
      body_raw_ref text
      content_type text
      content_disposition text
    file { open some:hashes/name
      hashes hashes
      size integer<0..>
      name text
      name_enc text
      magic_number_hex hex
      mime_type text
      ctime instant
      mtime instant
      atime instant
      parent_directory_ref text
      contains_refs [text]+
      content_ref text
    ipv4-addr { open
      value! text
      resolves_to_refs [text]+
      belongs_to_refs [text]+
    ipv6-addr { open
      value! text
      resolves_to_refs [text]+
      belongs_to_refs [text]+
    mac-addr { open
      value! text
    mutex { open
      name! text
    network-traffic { open some:src_ref/dst_ref
      start instant
      end instant
      is_active flag
      src_ref text
      dst_ref text
      src_port integer<0..65535>
      dst_port integer<0..65535>
      protocols! [text]+
      src_byte_count integer<0..>
      dst_byte_count integer<0..>
      src_packets integer<0..>
      dst_packets integer<0..>
      ipfix {any}
      src_payload_ref text
      dst_payload_ref text
      encapsulates_refs [text]+
      encapsulated_by_ref text
    process { open
      is_hidden flag
      pid integer
      created_time instant
      cwd text
      command_line text
      environment_variables {text}
      opened_connection_refs [text]+
      creator_user_ref text
      image_ref text
      parent_ref text
      child_refs [text]+
    software { open
      name! text
      cpe text
      swid text
      languages [text]+
      vendor text
      version text
    url { open
      value! text
    user-account { open
      user_id text
      credential text
      account_login text
      account_type text
      display_name text
      is_service_account flag
      is_privileged flag
      can_escalate_privs flag
      is_disabled flag
      account_created instant
      account_expires instant
      credential_last_changed instant
      account_first_login instant
      account_last_login instant
    windows-registry-key { open
      key text
      values [registry-value]
      modified_time instant
      creator_user_ref text
      number_of_subkeys integer
    registry-value { open some:name/data/data_type
      name text
      data text
      data_type registry-type
    registry-type : REG_NONE REG_SZ REG_EXPAND_SZ REG_BINARY REG_DWORD REG_DWORD_BIG_ENDIAN REG_DWORD_LITTLE_ENDIAN
    registry-type : REG_LINK REG_MULTI_SZ REG_RESOURCE_LIST REG_FULL_RESOURCE_DESCRIPTION
    registry-type : REG_RESOURCE_REQUIREMENTS_LIST REG_QWORD REG_INVALID_TYPE
    x509-certificate { open
      is_self_signed flag
      hashes hashes
      version text
      serial_number text
      signature_algorithm text
      issuer text
      validity_not_before instant
      validity_not_after instant
      subject text
      subject_public_key_algorithm text
      subject_public_key_modulus text
      subject_public_key_exponent integer
      x509_v3_extensions x509-extensions
    x509-extensions { open
      basic_constraints text
      name_constraints text
      policy_constraints text
      key_usage text
      extended_key_usage text
      subject_key_identifier text
      authority_key_identifier text
      subject_alternative_name text
      issuer_alternative_name text
      subject_directory_attributes text
      crl_distribution_points text
      inhibit_any_policy text
      private_key_usage_period_not_before instant
      private_key_usage_period_not_after instant
      certificate_policies text
      policy_mappings text
    """#
}
