def mask_email(address: str) -> str:
    """Hide the middle of an e-mail address's local part, keeping its first and last character."""
    local, at, domain = address.strip().partition("@")
    if not at or not local or "." not in domain:
        raise ValueError(f"not an e-mail address: {address!r}")
    if len(local) <= 2:
        masked = local[0] + "*"
    else:
        masked = local[0] + "*" * (len(local) - 2) + local[-1]
    return masked + "@" + domain.lower()
