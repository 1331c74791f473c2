def blend_colors(first: int, second: int) -> tuple[int, str]:
    """Average two 0xRRGGBB colours channel by channel; the number and its CSS notation."""
    blended = 0
    for shift in (16, 8, 0):
        left = (first >> shift) & 0xFF
        right = (second >> shift) & 0xFF
        blended |= ((left + right) // 2) << shift
    return blended, "#%06X" % blended
