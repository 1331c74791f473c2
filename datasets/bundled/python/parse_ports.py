def parse_ports(text: str) -> dict[str, list[int]]:
    """Parse lines such as "web: 80, 8080"; bad numbers are listed under "errors" by their line."""
    services: dict[str, list[int]] = {}
    errors: list[int] = []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            name, ports = line.split(":", 1)
            services[name.strip()] = [int(port) for port in ports.split(",")]
        except ValueError:
            errors.append(number)
    if errors:
        services["errors"] = errors
    return services
