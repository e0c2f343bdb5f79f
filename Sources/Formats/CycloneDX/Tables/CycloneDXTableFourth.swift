extension CycloneDXShapes {
  /// Members of the JSON form of CycloneDX 1.2 to 1.7 (part 4 of 4).
  static let jsonFourth = #"""
    modelCard.modelParameters.approach.type : supervised unsupervised reinforcement-learning semi-supervised
    modelCard.modelParameters.approach.type : self-supervised
    componentData.type : source-code configuration dataset definition other
    dataFlowDirection : inbound outbound bi-directional unknown
    taskType : copy clone lint scan merge build test deliver deploy release clean other
    trigger.type : manual api webhook scheduled
    outputType.type : artifact attestation log evidence metrics other
    workspace.accessMode : read-only read-write read-write-once write-once write-only
    volume.mode : filesystem block
    licenseAcknowledgementEnumeration : declared concluded
    componentIdentityEvidence.field : group name version purl cpe omniborId swhid swid hash
    componentIdentityEvidence.methods.technique : source-code-analysis binary-analysis manifest-analysis
    componentIdentityEvidence.methods.technique : ast-fingerprint hash-comparison instrumentation dynamic-analysis
    componentIdentityEvidence.methods.technique : filename attestation other
    energyConsumption.activity : design data-collection data-preparation training fine-tuning validation
    energyConsumption.activity : deployment inference other
    energyProvider.energySource : coal oil natural-gas nuclear wind solar geothermal hydropower biofuel unknown
    energyProvider.energySource : other
    energyMeasure.unit : kWh
    co2Measure.unit : tCO2eq
    crypto.assetType : algorithm certificate protocol related-crypto-material
    crypto.algorithm.primitive : drbg mac block-cipher stream-cipher signature hash pke xof kdf key-agree kem ae
    crypto.algorithm.primitive : combiner other unknown
    crypto.algorithm.primitive : @1.7 key-wrap
    crypto.algorithm.executionEnvironment : software-plain-ram software-encrypted-ram software-tee hardware other
    crypto.algorithm.executionEnvironment : unknown
    crypto.algorithm.implementationPlatform : generic x86_32 x86_64 armv7-a armv7-m armv8-a armv8-m armv9-a
    crypto.algorithm.implementationPlatform : armv9-m s390x ppc64 ppc64le other unknown
    crypto.algorithm.certificationLevel : none fips140-1-l1 fips140-1-l2 fips140-1-l3 fips140-1-l4 fips140-2-l1
    crypto.algorithm.certificationLevel : fips140-2-l2 fips140-2-l3 fips140-2-l4 fips140-3-l1 fips140-3-l2
    crypto.algorithm.certificationLevel : fips140-3-l3 fips140-3-l4 cc-eal1 cc-eal1+ cc-eal2 cc-eal2+ cc-eal3
    crypto.algorithm.certificationLevel : cc-eal3+ cc-eal4 cc-eal4+ cc-eal5 cc-eal5+ cc-eal6 cc-eal6+ cc-eal7
    crypto.algorithm.certificationLevel : cc-eal7+ other unknown
    crypto.algorithm.mode : cbc ecb ccm gcm cfb ofb ctr other unknown
    crypto.algorithm.padding : pkcs5 pkcs7 pkcs1v15 oaep raw other unknown
    crypto.algorithm.cryptoFunctions : generate keygen encrypt decrypt digest tag keyderive sign verify
    crypto.algorithm.cryptoFunctions : encapsulate decapsulate other unknown
    crypto.material.type : private-key public-key secret-key key ciphertext signature digest initialization-vector
    crypto.material.type : nonce seed salt shared-secret tag additional-data password credential token other
    crypto.material.type : unknown
    crypto.material.state : pre-activation active suspended deactivated compromised destroyed
    crypto.protocol.type : tls ssh ipsec ike sstp wpa other unknown
    crypto.protocol.type : @1.7 dtls quic eap-aka eap-aka-prime prins 5g-aka
    licensing.licenseTypes : academic appliance client-access concurrent-user core-points custom-metric device
    licensing.licenseTypes : evaluation named-user node-locked oem perpetual processor-points subscription user
    licensing.licenseTypes : other
    patentAssertions.assertionType : ownership license third-party-claim standards-inclusion prior-art
    patentAssertions.assertionType : exclusive-rights non-assertion research-or-evaluation
    algorithmFamiliesEnum : 3DES 3GPP-XOR A5/1 A5/2 AES ARIA Argon2 Ascon BLAKE2 BLAKE3 BLS Blowfish CAMELLIA
    algorithmFamiliesEnum : CAST5 CAST6 CMAC CMEA CTR_DRBG ChaCha ChaCha20 DES DSA ECDH ECDSA ECIES EdDSA ElGamal
    algorithmFamiliesEnum : FFDH Fortuna GOST HC HKDF HMAC HMAC_DRBG HPKE Hash_DRBG IDEA IKE-PRF J-PAKE LMS MD2
    algorithmFamiliesEnum : MD4 MD5 MILENAGE ML-DSA ML-KEM MQV OPAQUE PBES1 PBES2 PBKDF1 PBKDF2 PBMAC1 Poly1305
    algorithmFamiliesEnum : RABBIT RC2 RC4 RC5 RC6 RIPEMD RSAES-OAEP RSAES-PKCS1 RSASSA-PKCS1 RSASSA-PSS SEED
    algorithmFamiliesEnum : SHA-1 SHA-2 SHA-3 SLH-DSA SM2 SM3 SM4 SM9 SNOW3G SP800-108 SPAKE2 SPAKE2PLUS SRP
    algorithmFamiliesEnum : Salsa20 Serpent SipHash Skipjack TUAK Twofish UMAC Whirlpool X3DH XMSS Yarrow ZUC
    algorithmFamiliesEnum : bcrypt scrypt yescrypt
    ellipticCurvesEnum : anssi/FRP256v1 bls/BLS12-377 bls/BLS12-381 bls/BLS12-446 bls/BLS12-455 bls/BLS12-638
    ellipticCurvesEnum : bls/BLS24-477 bls/Bandersnatch bn/bn158 bn/bn190 bn/bn222 bn/bn254 bn/bn286 bn/bn318
    ellipticCurvesEnum : bn/bn350 bn/bn382 bn/bn414 bn/bn446 bn/bn478 bn/bn510 bn/bn542 bn/bn574 bn/bn606 bn/bn638
    ellipticCurvesEnum : brainpool/brainpoolP160r1 brainpool/brainpoolP160t1 brainpool/brainpoolP192r1
    ellipticCurvesEnum : brainpool/brainpoolP192t1 brainpool/brainpoolP224r1 brainpool/brainpoolP224t1
    ellipticCurvesEnum : brainpool/brainpoolP256r1 brainpool/brainpoolP256t1 brainpool/brainpoolP320r1
    ellipticCurvesEnum : brainpool/brainpoolP320t1 brainpool/brainpoolP384r1 brainpool/brainpoolP384t1
    ellipticCurvesEnum : brainpool/brainpoolP512r1 brainpool/brainpoolP512t1 gost/gost256 gost/gost512
    ellipticCurvesEnum : gost/id-GostR3410-2001-CryptoPro-A-ParamSet gost/id-GostR3410-2001-CryptoPro-B-ParamSet
    ellipticCurvesEnum : gost/id-GostR3410-2001-CryptoPro-C-ParamSet gost/id-tc26-gost-3410-12-512-paramSetA
    ellipticCurvesEnum : gost/id-tc26-gost-3410-12-512-paramSetB gost/id-tc26-gost-3410-2012-256-paramSetA
    ellipticCurvesEnum : gost/id-tc26-gost-3410-2012-512-paramSetC mnt/mnt1 mnt/mnt2/1 mnt/mnt2/2 mnt/mnt3/1
    ellipticCurvesEnum : mnt/mnt3/2 mnt/mnt3/3 mnt/mnt4 mnt/mnt5/1 mnt/mnt5/2 mnt/mnt5/3 nist/B-163 nist/B-233
    ellipticCurvesEnum : nist/B-283 nist/B-409 nist/B-571 nist/K-163 nist/K-233 nist/K-283 nist/K-409 nist/K-571
    ellipticCurvesEnum : nist/P-192 nist/P-224 nist/P-256 nist/P-384 nist/P-521 nums/ed-254-mont nums/ed-255-mers
    ellipticCurvesEnum : nums/ed-256-mont nums/ed-382-mont nums/ed-383-mers nums/ed-384-mont nums/ed-510-mont
    ellipticCurvesEnum : nums/ed-511-mers nums/ed-512-mont nums/numsp256d1 nums/numsp256t1 nums/numsp384d1
    ellipticCurvesEnum : nums/numsp384t1 nums/numsp512d1 nums/numsp512t1 nums/w-254-mont nums/w-255-mers
    ellipticCurvesEnum : nums/w-256-mont nums/w-382-mont nums/w-383-mers nums/w-384-mont nums/w-510-mont
    ellipticCurvesEnum : nums/w-511-mers nums/w-512-mont oakley/192-bit␣Random␣ECP␣Group
    ellipticCurvesEnum : oakley/224-bit␣Random␣ECP␣Group oakley/256-bit␣Random␣ECP␣Group
    ellipticCurvesEnum : oakley/384-bit␣Random␣ECP␣Group oakley/521-bit␣Random␣ECP␣Group oakley/Oakley␣Group␣3
    ellipticCurvesEnum : oakley/Oakley␣Group␣4 oscaa/SM2 other/BADA55-R-256 other/BADA55-VPR-224
    ellipticCurvesEnum : other/BADA55-VPR2-224 other/BADA55-VR-224 other/BADA55-VR-256 other/BADA55-VR-384
    ellipticCurvesEnum : other/Curve1174 other/Curve22103 other/Curve25519 other/Curve383187 other/Curve41417
    ellipticCurvesEnum : other/Curve4417 other/Curve448 other/Curve67254 other/E-222 other/E-382 other/E-521
    ellipticCurvesEnum : other/Ed25519 other/Ed448 other/Ed448-Goldilocks other/FourQ other/Fp224BN other/Fp254BNa
    ellipticCurvesEnum : other/Fp254BNb other/Fp254n2BNa other/Fp256BN other/Fp384BN other/Fp512BN other/JubJub
    ellipticCurvesEnum : other/M-221 other/M-383 other/M-511 other/MDC201601 other/Pallas other/Tom-256
    ellipticCurvesEnum : other/Tom-384 other/Tom-521 other/Tweedledee other/Tweedledum other/Vesta other/ssc-160
    ellipticCurvesEnum : other/ssc-192 other/ssc-224 other/ssc-256 other/ssc-288 other/ssc-320 other/ssc-384
    ellipticCurvesEnum : other/ssc-512 secg/secp112r1 secg/secp112r2 secg/secp128r1 secg/secp128r2 secg/secp160k1
    ellipticCurvesEnum : secg/secp160r1 secg/secp160r2 secg/secp192k1 secg/secp192r1 secg/secp224k1 secg/secp224r1
    ellipticCurvesEnum : secg/secp256k1 secg/secp256r1 secg/secp384r1 secg/secp521r1 secg/sect113r1 secg/sect113r2
    ellipticCurvesEnum : secg/sect131r1 secg/sect131r2 secg/sect163k1 secg/sect163r1 secg/sect163r2 secg/sect193r1
    ellipticCurvesEnum : secg/sect193r2 secg/sect233k1 secg/sect233r1 secg/sect239k1 secg/sect283k1 secg/sect283r1
    ellipticCurvesEnum : secg/sect409k1 secg/sect409r1 secg/sect571k1 secg/sect571r1 wtls/wap-wsg-idm-ecid-wtls1
    ellipticCurvesEnum : wtls/wap-wsg-idm-ecid-wtls10 wtls/wap-wsg-idm-ecid-wtls11 wtls/wap-wsg-idm-ecid-wtls12
    ellipticCurvesEnum : wtls/wap-wsg-idm-ecid-wtls3 wtls/wap-wsg-idm-ecid-wtls4 wtls/wap-wsg-idm-ecid-wtls5
    ellipticCurvesEnum : wtls/wap-wsg-idm-ecid-wtls6 wtls/wap-wsg-idm-ecid-wtls7 wtls/wap-wsg-idm-ecid-wtls8
    ellipticCurvesEnum : wtls/wap-wsg-idm-ecid-wtls9 x962/c2onb191v4 x962/c2onb191v5 x962/c2onb239v4
    ellipticCurvesEnum : x962/c2onb239v5 x962/c2pnb163v1 x962/c2pnb163v2 x962/c2pnb163v3 x962/c2pnb176w1
    ellipticCurvesEnum : x962/c2pnb208w1 x962/c2pnb272w1 x962/c2pnb304w1 x962/c2pnb368w1 x962/c2tnb191v1
    ellipticCurvesEnum : x962/c2tnb191v2 x962/c2tnb191v3 x962/c2tnb239v1 x962/c2tnb239v2 x962/c2tnb239v3
    ellipticCurvesEnum : x962/c2tnb359v1 x962/c2tnb431r1 x962/prime192v1 x962/prime192v2 x962/prime192v3
    ellipticCurvesEnum : x962/prime239v1 x962/prime239v2 x962/prime239v3 x962/prime256v1 x963/ansip160k1
    ellipticCurvesEnum : x963/ansip160r1 x963/ansip160r2 x963/ansip192k1 x963/ansip224k1 x963/ansip224r1
    ellipticCurvesEnum : x963/ansip256k1 x963/ansip384r1 x963/ansip521r1 x963/ansit163k1 x963/ansit163r1
    ellipticCurvesEnum : x963/ansit163r2 x963/ansit193r1 x963/ansit193r2 x963/ansit233k1 x963/ansit233r1
    ellipticCurvesEnum : x963/ansit239k1 x963/ansit283k1 x963/ansit283r1 x963/ansit409k1 x963/ansit409r1
    ellipticCurvesEnum : x963/ansit571k1 x963/ansit571r1
    crypto.certificate.certificateState.1.state : pre-activation active suspended deactivated revoked destroyed
    crypto.certificate.certificateExtensions.1.common : basicConstraints keyUsage extendedKeyUsage
    crypto.certificate.certificateExtensions.1.common : subjectAlternativeName authorityKeyIdentifier
    crypto.certificate.certificateExtensions.1.common : subjectKeyIdentifier authorityInformationAccess
    crypto.certificate.certificateExtensions.1.common : certificatePolicies crlDistributionPoints
    crypto.certificate.certificateExtensions.1.common : signedCertificateTimestamp
    tlpClassification : CLEAR GREEN AMBER AMBER_AND_STRICT RED
    patent.patentLegalStatus : pending granted revoked expired lapsed withdrawn abandoned suspended reinstated
    patent.patentLegalStatus : opposed terminated invalidated in-force
    """#
}
