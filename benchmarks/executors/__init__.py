"""How fast programs are compiled and run: against the same commands without a sandbox, and against a plain harness. See ``__main__``."""
