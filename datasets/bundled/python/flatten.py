def flatten(nested):
    """Flatten arbitrarily nested lists of integers, depth first."""
    flat = []
    for item in nested:
        if isinstance(item, list):
            flat.extend(flatten(item))
        else:
            flat.append(item)
    return flat
