/// What unpacks a source inside the sandbox. Names come as arguments, never as text of the script.
enum ReplayScripts {
  /// $1: a tar or zip archive; $2: whether its one top folder is dropped.
  static let archive = """
    mkdir /work/tree
    case "$1" in
    *.zip | *.whl) python3 -m zipfile -e "$1" /work/tree ;;
    *) tar --no-same-owner --no-same-permissions -xf "$1" -C /work/tree ;;
    esac
    top=/work/tree
    if [ "$2" = 1 ] && [ "$(ls -A /work/tree | wc -l)" = 1 ] && [ -d "/work/tree/$(ls -A /work/tree)" ]; then
      top="/work/tree/$(ls -A /work/tree)"
    fi
    cp -a "$top/." /src/
    """

  /// $1: the `.dsc`; the rest: patches of the series to leave out.
  static let debian = """
    descriptor="$1"
    shift
    dpkg-source --no-check --skip-patches -x "$descriptor" /work/tree >/dev/null
    cp -a /work/tree/. /src/
    cd /src
    series=debian/patches/series
    for name in "$@"; do
      [ -f "$series" ] && grep -qxF -- "$name" "$series" || {
        echo "the patch $name is not in the package's series" >&2
        exit 1
      }
    done
    [ -f "$series" ] || exit 0
    sed -e 's/[[:space:]]*#.*//' -e 's/[[:space:]]*$//' "$series" >/work/series
    while read -r name options; do
      [ -n "$name" ] || continue
      for absent in "$@"; do
        if [ "$absent" = "$name" ]; then continue 2; fi
      done
      patch --batch --forward --no-backup-if-mismatch -s ${options:--p1} -i "debian/patches/$name"
    done </work/series
    """

  /// $1: a folder of the bundle.
  static let folder = """
    cp -a "$1/." /src/
    chmod -R u+w /src
    """
}
