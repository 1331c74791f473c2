def undo_stack(commands):
    """Replay editor commands ("add X", "drop", "undo") on a list of lines; snapshots must not share their lists."""
    lines = []
    history = []
    for command in commands:
        if command == "undo":
            if history:
                lines = history.pop()
            continue
        history.append(lines.copy())
        if command == "drop":
            if lines:
                lines.pop()
        else:
            lines.append(command.removeprefix("add "))
    return lines, len(history)
