from typing import Optional


def parse_version(tag: str) -> Optional[tuple[int, ...]]:
    """The numbers of a tag such as "v1.20.3"; None for anything else."""
    parts = tag.removeprefix("v").split(".")
    if not all(part.isdigit() for part in parts):
        return None
    return tuple(int(part) for part in parts)


def newest_version(tags: list[str]) -> Optional[str]:
    """The tag with the highest version, compared number by number; None when no tag is a version."""
    newest = None
    highest: tuple[int, ...] = ()
    for tag in tags:
        version = parse_version(tag)
        if version is not None and version > highest:
            newest, highest = tag, version
    return newest
