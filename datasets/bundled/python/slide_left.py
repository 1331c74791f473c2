def slide_left(board):
    """One move to the left in the game 2048, in place: tiles close up and equal neighbours merge once; give the score."""
    score = 0
    for row in board:
        tiles = [tile for tile in row if tile]
        merged = []
        i = 0
        while i < len(tiles):
            tile = tiles[i]
            if tiles[i + 1 : i + 2] == [tile]:
                tile *= 2
                score += tile
                i += 1
            merged.append(tile)
            i += 1
        row[:] = merged + [0] * (len(row) - len(merged))
    return score
