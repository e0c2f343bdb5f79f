import CCompression

/// Unpacks gzip (RFC 1952) and Zstandard (RFC 8878) in memory, never further than a limit.
enum Decompression {
  static func plain(_ bytes: [UInt8], limit: Int) throws(BundleError) -> [UInt8] {
    if bytes.starts(with: [0x1F, 0x8B]) { return try gunzip(bytes, limit: limit) }
    if bytes.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) { return try unzstd(bytes, limit: limit) }
    guard bytes.count <= limit else { throw bomb(limit) }
    return bytes
  }

  private static func gunzip(_ bytes: [UInt8], limit: Int) throws(BundleError) -> [UInt8] {
    var stream = z_stream()
    guard inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      throw BundleError(.malformedArchive, at: "byte 0", "zlib cannot start")
    }
    defer { inflateEnd(&stream) }
    var input = bytes
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var status = Z_OK
    input.withUnsafeMutableBufferPointer { source in
      stream.next_in = source.baseAddress
      stream.avail_in = UInt32(source.count)
      while status == Z_OK, output.count <= limit {
        buffer.withUnsafeMutableBufferPointer { target in
          stream.next_out = target.baseAddress
          stream.avail_out = UInt32(target.count)
          status = inflate(&stream, Z_NO_FLUSH)
        }
        output.append(contentsOf: buffer[..<(buffer.count - Int(stream.avail_out))])
      }
    }
    guard output.count <= limit else { throw bomb(limit) }
    guard status == Z_STREAM_END else {
      throw BundleError(
        .malformedArchive, at: "byte \(bytes.count - Int(stream.avail_in))", "the gzip stream is damaged or cut short")
    }
    return output
  }

  private static func unzstd(_ bytes: [UInt8], limit: Int) throws(BundleError) -> [UInt8] {
    guard let stream = ZSTD_createDStream() else {
      throw BundleError(.malformedArchive, at: "byte 0", "zstd cannot start")
    }
    defer { ZSTD_freeDStream(stream) }
    ZSTD_DCtx_setParameter(stream, ZSTD_d_windowLogMax, 27)
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 17)
    var consumed = 0
    var hint = 1
    bytes.withUnsafeBytes { source in
      var input = ZSTD_inBuffer(src: source.baseAddress, size: source.count, pos: 0)
      var produced = buffer.count
      while ZSTD_isError(hint) == 0, output.count <= limit, input.pos < input.size || produced == buffer.count {
        buffer.withUnsafeMutableBytes { target in
          var out = ZSTD_outBuffer(dst: target.baseAddress, size: target.count, pos: 0)
          hint = ZSTD_decompressStream(stream, &out, &input)
          produced = out.pos
        }
        output.append(contentsOf: buffer[..<produced])
      }
      consumed = input.pos
    }
    guard output.count <= limit else { throw bomb(limit) }
    guard hint == 0 else {
      throw BundleError(.malformedArchive, at: "byte \(consumed)", "the zstd stream is damaged or cut short")
    }
    return output
  }

  private static func bomb(_ limit: Int) -> BundleError {
    BundleError(.tooLarge, at: "archive", "it unpacks to more than \(limit) bytes; leave out what replay does not need")
  }
}
