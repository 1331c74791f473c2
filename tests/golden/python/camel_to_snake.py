def camel_to_snake(name: str) -> str:
    """Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word."""
    result = ""
    for i, ch in enumerate(list(name)):
        if ch.isupper():
            after_lower = i > 0 and name[i - 1].islower()
            before_lower = i > 0 and name[i - 1] != "_" and name[i + 1:i + 2].islower()
            if after_lower or before_lower:
                result += "_"
            result += ch.lower()
        else:
            result += ch
    return result
