# Writes a value as canonical JSON text with tags, in ASCII.
def encode(value) -> str:
    match value:
        case None | bool() | str():
            return json.dumps(value)
        case int():
            return str(int(value)) if abs(value) < 2**53 else f'{{"$int": "{value}"}}'
        case float():
            return repr(value) if math.isfinite(value) else f'{{"$float": "{value}"}}'
        case bytes():
            return f'{{"$bytes": "{value.hex()}"}}'
        case dict():
            pairs = ", ".join(f"[{encode(k)}, {encode(v)}]" for k, v in value.items())
            return f'{{"$dict": [{pairs}]}}'
        case list() | tuple() | set() | frozenset():
            items = f"[{', '.join(map(encode, value))}]"
            return items if isinstance(value, list) else f'{{"${type(value).__name__}": {items}}}'
        case _:
            return f'{{"$tuple": [{", ".join(map(encode, value))}]}}'
