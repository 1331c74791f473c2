"""Programs that stay up in boxes and answer requests: compilers, and an interpreter that forks. They are run there, never imported."""
