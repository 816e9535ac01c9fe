"""Capital letters of the Latin, Greek and Cyrillic alphabets, as patterns write them."""

UPPER = "".join(chr(c) for c in range(0x41, 0x530) if chr(c).isupper())
