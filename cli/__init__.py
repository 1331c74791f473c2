"""The ``dragoman`` command: argument parsing, exit codes and output; the work is done by the packages below it."""
