def rank_scores(scores: dict[str, int]) -> list[tuple[int, str, int]]:
    """Standings (place, name, score): best first, equal scores share a place and stand in order of name."""
    standings: list[tuple[int, str, int]] = []
    ordered = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
    for position, (name, score) in enumerate(ordered, 1):
        place = position
        if standings and standings[-1][2] == score:
            place = standings[-1][0]
        standings.append((place, name, score))
    return standings
