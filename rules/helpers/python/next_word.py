# Takes the next word off lines of which the next one is the last.
def next_word(lines: list[str]) -> str:
    while not lines[-1].strip():
        lines.pop()
    line = lines[-1].lstrip()
    word = line.split(None, 1)[0]
    lines[-1] = line[len(word) :]
    return word
