def calculate(text):
    """Evaluate "+ - * ( )" over integers by recursive descent."""
    position = 0

    def peek():
        nonlocal position
        while position < len(text) and text[position] == " ":
            position += 1
        return text[position] if position < len(text) else ""

    def factor():
        nonlocal position
        ch = peek()
        if ch == "-":
            position += 1
            return -factor()
        if ch == "(":
            position += 1
            value = expression()
            if peek() != ")":
                raise ValueError(f"expected ) at {position}")
            position += 1
            return value
        start = position
        while position < len(text) and text[position].isdigit():
            position += 1
        if start == position:
            raise ValueError(f"expected a number at {start}")
        return int(text[start:position])

    def term():
        nonlocal position
        value = factor()
        while peek() == "*":
            position += 1
            value *= factor()
        return value

    def expression():
        nonlocal position
        value = term()
        while peek() in ("+", "-"):
            sign = 1 if text[position] == "+" else -1
            position += 1
            value += sign * term()
        return value

    result = expression()
    if peek():
        raise ValueError(f"unexpected {text[position]} at {position}")
    return result
