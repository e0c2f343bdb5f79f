/// Names of projects on a Python index.
public enum PythonProjectName {
  /// The one spelling of a name: runs of `-`, `_` and `.` are one `-`, letters in lower case (PEP 503, "Normalized
  /// Names").
  public static func normalized(_ name: String) -> String {
    var normal = ""
    for character in name.lowercased() {
      if "-_.".contains(character) {
        if normal.last != "-" { normal.append("-") }
      } else {
        normal.append(character)
      }
    }
    return normal
  }
}
