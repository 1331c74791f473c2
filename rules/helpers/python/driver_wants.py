# Whether this run was asked for a test.
def driver_wants(test: int) -> bool:
    return driver["first"] <= test <= driver["last"]
