// As Python's KeyboardInterrupt.
class KeyboardInterrupt extends Error {}
