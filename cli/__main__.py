"""``python -m dragoman.cli``, the same as ``dragoman``."""

import sys

from dragoman.cli.main import main

sys.exit(main())
