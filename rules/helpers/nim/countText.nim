# How often a text holds another, which may be empty.
proc countText(text, part: string): int = (if part.len == 0: text.runeLen + 1 else: text.count(part))
