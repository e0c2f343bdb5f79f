import Crypto
public import Formats

extension ContentDigest {
  /// SHA-256 of the bytes (FIPS 180-4).
  public init(hashing bytes: [UInt8]) { self.init(bytes: SHA256.hash(data: bytes)) }

  public init(hashing text: String) { self.init(hashing: Array(text.utf8)) }
}
