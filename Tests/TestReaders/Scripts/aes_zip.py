"""Opens a ZIP in WinZip's AES format (AE-2) without any ZIP or AES library.

Usage: aes_zip.py FILE, the passphrase in the environment. Prints the name and text of each entry.
Written from the description of the format (www.winzip.com/en/support/aes-encryption) and FIPS 197.
"""
import hashlib
import hmac
import os
import struct
import sys
import zlib


def sbox():
    box, p, q = [0] * 256, 1, 1
    while True:
        p ^= (p << 1 & 0xFF) ^ (0x1B if p & 0x80 else 0)
        q ^= q << 1
        q ^= q << 2
        q ^= q << 4
        q &= 0xFF
        q ^= 0x09 if q & 0x80 else 0
        x = q ^ (q << 1 | q >> 7) ^ (q << 2 | q >> 6) ^ (q << 3 | q >> 5) ^ (q << 4 | q >> 4)
        box[p] = (x ^ 0x63) & 0xFF
        if p == 1:
            box[0] = 0x63
            return box


SBOX = sbox()


def double(b):
    return (b << 1 & 0xFF) ^ (0x1B if b & 0x80 else 0)


def round_keys(key):
    words, rcon = [list(key[i:i + 4]) for i in range(0, 32, 4)], 1
    for i in range(8, 60):
        t = list(words[-1])
        if i % 8 == 0:
            t = [SBOX[b] for b in t[1:] + t[:1]]
            t[0] ^= rcon
            rcon = double(rcon)
        elif i % 8 == 4:
            t = [SBOX[b] for b in t]
        words.append([a ^ b for a, b in zip(words[-8], t)])
    return [sum(words[i:i + 4], []) for i in range(0, 60, 4)]


def encrypt(block, keys):
    s = [a ^ b for a, b in zip(block, keys[0])]
    for number, key in enumerate(keys[1:], 1):
        s = [SBOX[b] for b in s]
        s = [s[(i + 4 * (i % 4)) % 16] for i in range(16)]
        if number < 14:
            mixed = []
            for c in range(0, 16, 4):
                a = s[c:c + 4]
                mixed += [
                    double(a[i]) ^ double(a[(i + 1) % 4]) ^ a[(i + 1) % 4] ^ a[(i + 2) % 4]
                    ^ a[(i + 3) % 4]
                    for i in range(4)
                ]
            s = mixed
        s = [a ^ b for a, b in zip(s, key)]
    return s


# FIPS 197, appendix C.3: the cipher itself is right.
assert bytes(encrypt(bytes.fromhex("00112233445566778899aabbccddeeff"), round_keys(bytes(range(32))))
             ).hex() == "8ea2b7ca516745bfeafc49904b496089"


def decrypted(data, key):
    keys, out = round_keys(key), bytearray()
    for number in range(0, len(data), 16):
        pad = encrypt((number // 16 + 1).to_bytes(16, "little"), keys)
        out += bytes(a ^ b for a, b in zip(data[number:number + 16], pad))
    return bytes(out)


archive = open(sys.argv[1], "rb").read()
secret = os.environ["PASSPHRASE"].encode()
end = archive.rindex(b"PK\5\6")
count, _, place = struct.unpack_from("<HII", archive, end + 10)
for _ in range(count):
    flags, method = struct.unpack_from("<HH", archive, place + 8)
    crc, size, plain_size, names, extras, comments = struct.unpack_from("<IIIHHH", archive, place + 16)
    start = struct.unpack_from("<I", archive, place + 42)[0]
    name = archive[place + 46:place + 46 + names].decode()
    extra = archive[place + 46 + names:place + 46 + names + extras]
    assert flags & 1 and method == 99, f"{name} is not encrypted by AES"
    at = extra.index(b"\x01\x99")
    version, vendor, strength, inner = struct.unpack_from("<H2sBH", extra, at + 4)
    assert (version, vendor, strength) == (2, b"AE", 3), f"{name} is not AE-2 with 256 bits"
    assert crc == 0, "AE-2 keeps no checksum of the plain text"
    local = struct.unpack_from("<HH", archive, start + 26)
    body = archive[start + 30 + sum(local):][:size]
    salt, verifier, sealed, code = body[:16], body[16:18], body[18:-10], body[-10:]
    keys = hashlib.pbkdf2_hmac("sha1", secret, salt, 1000, 66)
    if keys[64:] != verifier:
        sys.exit("the passphrase is wrong")
    assert hmac.new(keys[32:64], sealed, "sha1").digest()[:10] == code, f"{name} was altered"
    plain = decrypted(sealed, keys[:32])
    plain = zlib.decompress(plain, -15) if inner == 8 else plain
    assert len(plain) == plain_size
    print(name, len(plain), hashlib.sha256(plain).hexdigest())
    place += 46 + names + extras + comments
