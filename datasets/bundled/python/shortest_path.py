import heapq


def shortest_path(roads: dict[str, dict[str, int]], start: str, goal: str) -> tuple[int, list[str]]:
    """Length and stops of the shortest way between two towns (Dijkstra); (-1, []) when there is none."""
    distances = {start: 0}
    came_from: dict[str, str] = {}
    queue = [(0, start)]
    while queue:
        distance, town = heapq.heappop(queue)
        if town == goal:
            path = [goal]
            while path[-1] != start:
                path.append(came_from[path[-1]])
            return distance, path[::-1]
        if distance > distances[town]:
            continue
        for neighbour, length in roads.get(town, {}).items():
            if length < 0:
                raise ValueError(f"negative road from {town}")
            candidate = distance + length
            if neighbour not in distances or candidate < distances[neighbour]:
                distances[neighbour] = candidate
                came_from[neighbour] = town
                heapq.heappush(queue, (candidate, neighbour))
    return -1, []
