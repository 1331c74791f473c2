# What the format mini-language does beyond padding, in terms of common operations. See java.py for how this is read.


def str_signed(text: str, plus: str) -> str:
    return text if text.startswith("-") else f"{plus}{text}"


def str_centered(text: str, width: int, fill: str) -> str:
    left = (width - len(text)) // 2
    return f"{fill * left}{text}".ljust(width, fill)


def str_zfill_prefixed(text: str, width: int) -> str:
    head = 3 if text.startswith("-") else 2
    return f"{text[:head]}{text[head:].rjust(width - head, '0')}"
