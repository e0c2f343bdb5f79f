extension STIXShapes {
  /// Extensions of observable objects that the standard itself defines (STIX 2.1, part 6).
  static let extensionTable = #"""
    archive-ext { open
      contains_refs! [text]+
      comment text
    ntfs-ext { open some:sid/alternate_data_streams
      sid text
      alternate_data_streams [data-stream]
    data-stream { open
      name! text
      hashes hashes
      size integer<0..>
    pdf-ext { open some:version/is_optimized/document_info_dict/pdfid0/pdfid1
      version text
      is_optimized flag
      document_info_dict {text}
      pdfid0 text
      pdfid1 text
    raster-image-ext { open some:image_height/image_width/bits_per_pixel/exif_tags
      image_height integer
      image_width integer
      bits_per_pixel integer
      exif_tags {text|integer}
    windows-pebinary-ext { open
      pe_type! text
      imphash text
      machine_hex hex
      number_of_sections integer<0..>
      time_date_stamp instant
      pointer_to_symbol_table_hex hex
      number_of_symbols integer<0..>
      size_of_optional_header integer<0..>
      characteristics_hex hex
      file_header_hashes hashes
      optional_header pe-header
      sections [pe-section]+
    pe-header { open
      magic_hex hex
      major_linker_version integer
      minor_linker_version integer
      size_of_code integer<0..>
      size_of_initialized_data integer<0..>
      size_of_uninitialized_data integer<0..>
      address_of_entry_point integer
      base_of_code integer
      base_of_data integer
      image_base integer
      section_alignment integer
      file_alignment integer
      major_os_version integer
      minor_os_version integer
      major_image_version integer
      minor_image_version integer
      major_subsystem_version integer
      minor_subsystem_version integer
      win32_version_value_hex hex
      size_of_image integer<0..>
      size_of_headers integer<0..>
      checksum_hex hex
      subsystem_hex hex
      dll_characteristics_hex hex
      size_of_stack_reserve integer<0..>
      size_of_stack_commit integer<0..>
      size_of_heap_reserve integer<0..>
      size_of_heap_commit integer<0..>
      loader_flags_hex hex
      number_of_rva_and_sizes integer
      hashes hashes
    pe-section { open
      name! text
      size integer<0..>
      entropy number
      hashes hashes
    http-request-ext { open
      request_method! text
      request_value! text
      request_version text
      request_header {[text]}
      message_body_length integer
      message_body_data_ref text
    icmp-ext { open
      icmp_type_hex! hex
      icmp_code_hex! hex
    socket-ext { open
      address_family! address-family
      is_blocking flag
      is_listening flag
      options {integer}
      socket_type socket-type
      socket_descriptor integer<0..>
      socket_handle integer
    address-family : AF_UNSPEC AF_INET AF_IPX AF_APPLETALK AF_NETBIOS AF_INET6 AF_IRDA AF_BTH
    socket-type : SOCK_STREAM SOCK_DGRAM SOCK_RAW SOCK_RDM SOCK_SEQPACKET
    tcp-ext { open some:src_flags_hex/dst_flags_hex
      src_flags_hex hex
      dst_flags_hex hex
    windows-process-ext { open
      aslr_enabled flag
      dep_enabled flag
      priority text
      owner_sid text
      window_title text
      startup_info {any}
      integrity_level integrity-level
    integrity-level : low medium high system
    windows-service-ext { open
      service_name text
      descriptions [text]+
      display_name text
      group_name text
      start_type service-start
      service_dll_refs [text]+
      service_type service-type
      service_status service-status
    service-start : SERVICE_AUTO_START SERVICE_BOOT_START SERVICE_DEMAND_START SERVICE_DISABLED SERVICE_SYSTEM_ALERT
    service-type : SERVICE_KERNEL_DRIVER SERVICE_FILE_SYSTEM_DRIVER SERVICE_WIN32_OWN_PROCESS
    service-type : SERVICE_WIN32_SHARE_PROCESS
    service-status : SERVICE_CONTINUE_PENDING SERVICE_PAUSE_PENDING SERVICE_PAUSED SERVICE_RUNNING
    service-status : SERVICE_START_PENDING SERVICE_STOP_PENDING SERVICE_STOPPED
    unix-account-ext { open
      gid integer
      groups [text]+
      home_dir text
      shell text
    """#
}
