from bisect import bisect_left


def insert_ranked(ranking: list[int], score: int) -> int:
    """Insert a score into an ascending list before its equals, in place; give the place counted from the best."""
    index = bisect_left(ranking, score)
    ranking.insert(index, score)
    return len(ranking) - index
