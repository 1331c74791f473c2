def read_setting(config, path, default=None):
    """Look up a dotted path such as "server.port" in nested dictionaries of strings."""
    node = config
    for name in path.split("."):
        if not isinstance(node, dict) or name not in node:
            return default
        node = node[name]
    return default if isinstance(node, dict) else node
