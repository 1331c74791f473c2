"""One file per command, found by its name: ``add_arguments(parser)`` declares it, ``run(args) -> int`` does it.

The first docstring line is the command's line in ``dragoman --help``, which reads it without importing the file. Heavy
imports belong inside ``run``.
"""
