# Where a text last holds another, which may be empty; -1 where it does not.
proc findLast(text, part: string): int = (if part.len == 0: text.len else: text.rfind(part))
