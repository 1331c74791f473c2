"""The knowledge: what the languages are, how each concept is written in them, and the proof of every rule.

Imports nothing of Dragoman's own; everything else may import this.
"""
