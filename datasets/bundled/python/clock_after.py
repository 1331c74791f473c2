def clock_after(hour: int, minute: int, delta: int) -> str:
    """The time on a 24-hour clock `delta` minutes after hour:minute; a negative delta goes back."""
    total = hour * 60 + minute + delta
    days = total // (24 * 60)
    hour, minute = divmod(total % (24 * 60), 60)
    suffix = f" ({days:+d}d)" if days else ""
    return f"{hour:02d}:{minute:02d}{suffix}"
