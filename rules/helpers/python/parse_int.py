# The integer that a text says: digits with perhaps a sign, no spaces, no more than so many bits.
def parse_int(text: str, bits: int) -> int:
    if not text[text[:1] in ("+", "-") :].isdecimal() or not -(1 << bits - 1) <= int(text) < 1 << bits - 1:
        raise ValueError(f'For input string: "{text}"')
    return int(text)
