# The elements of an iterable in the canonical encoding.
encode_items(items, encode) = "[" * join([encode(item) for item in items], ",") * "]"
