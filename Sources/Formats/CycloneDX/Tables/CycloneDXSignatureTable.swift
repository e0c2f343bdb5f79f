extension CycloneDXShapes {
  /// Signatures after JSF, the JSON Signature Format 0.82.
  static let signatures = #"""
    signature = signature.signers^signature.chain^signer
    signature.signers { closed
      signers [signer]
    signature.chain { closed
      chain [signer]
    signer { closed
      algorithm! signer.algorithm^uri
      keyId text
      publicKey publicKey.EC^publicKey.OKP^publicKey.RSA
      certificatePath [text]
      excludes [text]
      value! text
    signer.algorithm : RS256 RS384 RS512 PS256 PS384 PS512 ES256 ES384 ES512 Ed25519 Ed448 HS256 HS384 HS512
    publicKey.EC { closed
      kty! 'EC'
      crv! publicKey.EC.crv
      x! text
      y! text
    publicKey.EC.crv : P-256 P-384 P-521
    publicKey.OKP { closed
      kty! 'OKP'
      crv! publicKey.OKP.crv
      x! text
    publicKey.OKP.crv : Ed25519 Ed448
    publicKey.RSA { closed
      kty! 'RSA'
      n! text
      e! text
    """#
}
