# Makes an entry the first inserted.
def move_to_front(entries: dict, key) -> None:
    rest = {key: entries[key], **entries}
    entries.clear()
    entries.update(rest)
