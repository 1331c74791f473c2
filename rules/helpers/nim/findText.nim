# Where a text first holds another, which may be empty; -1 where it does not.
proc findText(text, part: string): int = (if part.len == 0: 0 else: text.find(part))
