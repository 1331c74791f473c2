def scale_by(factor):
    return lambda value: value * factor


def apply_pipeline(values, steps):
    """Send every value through named steps ("double", "negate", "square", "scale:3"); unknown names raise."""
    known = {"double": scale_by(2), "negate": scale_by(-1), "square": lambda value: value**2}
    functions = []
    for step in steps:
        name, colon, argument = step.partition(":")
        if name == "scale" and colon:
            functions.append(scale_by(int(argument)))
        else:
            functions.append(known[name])
    for function in functions:
        values = [function(value) for value in values]
    return values
