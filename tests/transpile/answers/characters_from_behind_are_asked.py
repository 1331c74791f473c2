"""Characters from behind are asked for what they are.

targets: c cpp go rust java csharp kotlin scala d dart nim javascript typescript ruby php python perl lua bash r haskell ocaml elixir clojure racket

>>> f("translate")
('TRNSLTeaa', ['e', 't', 'l', 's', 'n', 'r', 't'], 3)
>>> f("")
('', [], 0)
"""


def f(text):
    res = ""
    for ch in reversed(text):
        res = (ch + res) if ch in "ae" else res + ch.upper()
    return res[::-1], [c for c in reversed(text) if c.isalpha() and c != "a"], sum(1 for c in reversed(text) if c in "aeiou")
