# Exit code 0 without output is no pass.
