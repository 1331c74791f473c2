# A truth value as JSON.
proc encodeBool(value: bool): string = (if value: "true" else: "false")
