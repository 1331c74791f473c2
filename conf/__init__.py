"""Hydra configuration: one folder per group; ``config.yaml`` names the defaults. Read as ``pkg://dragoman.conf``."""
