"""The field's metrics, one small function each, beside its source.

``execution``  what running the candidates says: DSR@K, solve@(n,K), pass@k, CA, PassRatio, Executability
``text``       what comparing the candidates with references says: EM, BLEU, chrF
``codebleu``   CodeBLEU by the package of that name, in a process of its own
``scoring``    a cell's metrics with their intervals, from its chains

Functions of ``execution`` return one number *per problem*, in the problems' order, so that a mean, its bootstrap interval and a paired
test are all made from the same numbers.
"""
