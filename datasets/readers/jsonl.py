"""Our own format: JSON Lines, one problem a line; read, validated and written without loss.

A line is one JSON object (UTF-8; blank lines are skipped; ``.gz`` is unpacked). Fields of a problem:

=============  ==========================  ============================================================================
field          type                        meaning
=============  ==========================  ============================================================================
``id``         string, required            unique within the file
``language``   string, required            a language id (``python``, ``java`` …) of ``code``
``code``       string, required            the whole module or program
``entry``      string or null              the function that tests call; null or absent exactly for stdin→stdout programs
``suite``      string                      default: the ``suite`` given by the caller, else the file's stem
``tests``      list of tests               default: empty
``references`` object, language → string   known translations of ``code``, whole modules with the same ``entry`` in the
                                           target's own naming convention or unchanged
``tags``       list of strings             what the problem exercises, e.g. ``["recursion", "int-division"]``
``metadata``   object                      anything else; kept as it is
=============  ==========================  ============================================================================

Fields of a test. A *function test* has exactly one of ``args`` and ``inputs``; a *program test* has ``stdin`` and ``stdout``:

==============  ===========================  ==========================================================================
field           type                         meaning
==============  ===========================  ==========================================================================
``id``          string                       unique within the problem; default: its position, counted from "0"
``args``        list of strings              one expression of the source language per argument, evaluated in the module
``inputs``      list of values               the arguments themselves
``expected``    value                        what the call returns (``null`` means: it returns None)
``raises``      {"name", "message"?}         … or what it raises: Python's name for the class, and its text
``args_after``  list of values               the arguments as they must be after the call
``stdin``       string                       what the program reads; default "" in a program test
``stdout``      string                       what it must print
``visible``     bool, default true           may a translator see this test?
``kind``        "given" or "fuzz"            default "given"
==============  ===========================  ==========================================================================

A function test with neither ``expected`` nor ``raises`` means "whatever the source does"; it is recorded before use.
A *value* is the canonical encoding of ``dragoman.datasets.values`` as JSON (not as a string that holds JSON)::

    {"id": "word_count", "language": "python", "entry": "word_count", "tags": ["dict", "str"],
     "code": "def word_count(text):\\n    ...\\n",
     "tests": [{"inputs": ["a b a"], "expected": {"$dict": [["a", 2], ["b", 1]]}},
               {"inputs": [3], "raises": {"name": "AttributeError"}},
               {"args": ["DEFAULT * 2"], "expected": {"$tuple": [1, 2.5, {"$set": []}]}}]}
    {"id": "echo", "language": "python", "code": "print(input())\\n", "tests": [{"stdin": "hi\\n", "stdout": "hi\\n"}]}
"""
