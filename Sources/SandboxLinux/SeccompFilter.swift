/// The system calls that hostile software may not make, as a classic BPF program (seccomp(2)).
///
/// A deny list: compilers, interpreters and sanitizers need most calls. What is denied either changes the machine,
/// opens a new namespace, reaches into other processes, or has a long history of kernel flaws.
enum SeccompFilter {
  struct Instruction {
    var code: UInt16
    var jumpTrue: UInt8
    var jumpFalse: UInt8
    var value: UInt32
  }

  private static let loadWord: UInt16 = 0x20
  private static let jumpEqual: UInt16 = 0x15
  private static let jumpGreaterOrEqual: UInt16 = 0x35
  private static let jumpAnySet: UInt16 = 0x45
  private static let giveBack: UInt16 = 0x06
  private static let allow: UInt32 = 0x7FFF_0000
  private static let killProcess: UInt32 = 0x8000_0000
  private static func failure(_ number: UInt32) -> UInt32 { 0x0005_0000 | number }
  private static let notPermitted: UInt32 = 1
  private static let notImplemented: UInt32 = 38
  private static let familyNotSupported: UInt32 = 97

  #if arch(x86_64)
    private static let architecture: UInt32 = 0xC000_003E
    private static let (clone, clone3, socket, control): (UInt32, UInt32, UInt32, UInt32) = (56, 435, 41, 16)
    private static let denied: [UInt32] = [
      101, 103, 153, 155, 159, 161, 163, 164, 165, 166, 167, 168, 169, 172, 173, 175, 176, 179, 212, 227, 246, 248, 249,
      250, 272, 298, 303, 304, 305, 308, 310, 311, 312, 313, 320, 321, 323, 425, 426, 427, 428, 429, 430, 431, 432, 433,
      442,
    ]
  #elseif arch(arm64)
    private static let architecture: UInt32 = 0xC000_00B7
    private static let (clone, clone3, socket, control): (UInt32, UInt32, UInt32, UInt32) = (220, 435, 198, 29)
    private static let denied: [UInt32] = [
      18, 39, 40, 41, 51, 58, 60, 89, 97, 104, 105, 106, 112, 116, 117, 142, 170, 171, 217, 218, 219, 224, 225, 241,
      264,
      265, 266, 268, 270, 271, 272, 273, 280, 282, 294, 425, 426, 427, 428, 429, 430, 431, 432, 433, 442,
    ]
  #endif

  /// CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET and NEWTIME.
  private static let namespaceFlags: UInt32 = 0x7E02_0080
  /// AF_UNIX, AF_INET, AF_INET6 and AF_NETLINK; there is no network behind them, only loopback.
  private static let families: [UInt32] = [1, 2, 10, 16]
  /// TIOCSTI and TIOCLINUX put characters into a terminal.
  private static let terminalRequests: [UInt32] = [0x5412, 0x541C]

  static var program: [Instruction] {
    var program = [
      Instruction(code: loadWord, jumpTrue: 0, jumpFalse: 0, value: 4),
      Instruction(code: jumpEqual, jumpTrue: 1, jumpFalse: 0, value: architecture),
      Instruction(code: giveBack, jumpTrue: 0, jumpFalse: 0, value: killProcess),
      Instruction(code: loadWord, jumpTrue: 0, jumpFalse: 0, value: 0),
    ]
    #if arch(x86_64)
      // The x32 calls are the same ones under other numbers.
      program.append(Instruction(code: jumpGreaterOrEqual, jumpTrue: 0, jumpFalse: 1, value: 0x4000_0000))
      program.append(Instruction(code: giveBack, jumpTrue: 0, jumpFalse: 0, value: killProcess))
    #endif
    for number in denied { program += on(number, give: failure(notPermitted)) }
    program += on(clone3, give: failure(notImplemented))
    program += onArgument(
      clone, argument: 0,
      [
        Instruction(code: jumpAnySet, jumpTrue: 0, jumpFalse: 1, value: namespaceFlags),
        Instruction(code: giveBack, jumpTrue: 0, jumpFalse: 0, value: failure(notPermitted)),
      ])
    program += onArgument(control, argument: 1, terminalRequests.flatMap { on($0, give: failure(notPermitted)) })
    program += onArgument(
      socket, argument: 0,
      families.flatMap { on($0, give: allow) }
        + [Instruction(code: giveBack, jumpTrue: 0, jumpFalse: 0, value: failure(familyNotSupported))])
    program.append(Instruction(code: giveBack, jumpTrue: 0, jumpFalse: 0, value: allow))
    return program
  }

  private static func on(_ value: UInt32, give result: UInt32) -> [Instruction] {
    [
      Instruction(code: jumpEqual, jumpTrue: 0, jumpFalse: 1, value: value),
      Instruction(code: giveBack, jumpTrue: 0, jumpFalse: 0, value: result),
    ]
  }

  /// For one call, looks at the low half of an argument; what falls through is allowed.
  private static func onArgument(_ call: UInt32, argument: UInt32, _ body: [Instruction]) -> [Instruction] {
    let inner =
      [Instruction(code: loadWord, jumpTrue: 0, jumpFalse: 0, value: 16 + 8 * argument)] + body
      + [Instruction(code: giveBack, jumpTrue: 0, jumpFalse: 0, value: allow)]
    return [Instruction(code: jumpEqual, jumpTrue: 0, jumpFalse: UInt8(inner.count), value: call)] + inner
  }

  /// As the kernel and bubblewrap read it: eight bytes an instruction, in the machine's order.
  static var bytes: [UInt8] {
    program.flatMap { instruction in
      withUnsafeBytes(of: instruction.code) { Array($0) } + [instruction.jumpTrue, instruction.jumpFalse]
        + withUnsafeBytes(of: instruction.value) { Array($0) }
    }
  }
}
