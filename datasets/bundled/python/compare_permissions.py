def compare_permissions(granted, required):
    """Compare two sets of permissions: is access allowed, what is missing, what is needless, how many are common."""
    missing = required - granted
    needless = granted - required
    return required <= granted, sorted(missing), sorted(needless), len(granted & required)
