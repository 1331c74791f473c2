"""A template that is computed.

targets: cpp csharp dart go java javascript kotlin php ruby scala

>>> f('{} {}')
['7 w', '-1 {}', 'True None', 'no']
>>> f('{1}{0}{1}')
['w7w', 'ValueError cannot switch from manual field specification to automatic field numbering', 'NoneTrueNone', 'no']
>>> f('{{}}a{{{size}}}')
['{}a{1.5}', '{}a{1.5}', '{}a{2}', '{}a{3}']
>>> f('{')
["ValueError Single '{' encountered in format string", "ValueError Single '{' encountered in format string", 'no']
>>> f('}')
["ValueError Single '}' encountered in format string", "ValueError Single '}' encountered in format string", 'no']
>>> f('x{0')
["ValueError expected '}' before end of string", "ValueError Single '{' encountered in format string", 'no']
>>> f('{0}}')
["ValueError Single '}' encountered in format string", "ValueError Single '}' encountered in format string", 'no']
>>> f('{{0}')
["ValueError Single '}' encountered in format string", "ValueError Single '}' encountered in format string", 'no']
>>> f('{} {} {}')
['IndexError Replacement index 2 out of range for positional args tuple',
 'IndexError Replacement index 2 out of range for positional args tuple', 'True None a', 'no']
>>> f('{2}')
['IndexError Replacement index 2 out of range for positional args tuple',
 'IndexError Replacement index 2 out of range for positional args tuple', 'a', 'no']
>>> f('{-1}')
["KeyError '-1'", "KeyError '-1'", 'no']
>>> f('{a}')
["KeyError 'a'", "KeyError 'a'", 'no']
>>> f('{ }')
["KeyError ' '", "KeyError ' '", 'no']
>>> f('{0}{}')
['ValueError cannot switch from manual field specification to automatic field numbering', '-1{}', 'no']
>>> f('{}{0}')
['ValueError cannot switch from automatic field numbering to manual field specification', '-1{}', 'no']
>>> f('')
['', '', '', '']
>>> f('{a{b}}')
["ValueError unexpected '{' in field name", "ValueError unexpected '{' in field name", 'no']
>>> f('}}{{')
['}{', '}{', '}{', '}{']
>>> f('{0:>4}|{1!r:<5}|{size:.2f}')
["   7|'w'  |1.50", 'ValueError cannot switch from automatic field numbering to manual field specification', '   1|None |2.00', 'no']
>>> f('{0:{size}}|{1:^{0}}')
['ValueError Precision not allowed in integer format specifier', 'ValueError Precision not allowed in integer format specifier', 'no']
>>> f('{0:+x}{0:%}')
['+7700.000000%', "ValueError Unknown format code '%' for object of type 'str'", '+1100.000000%', 'no']
>>> f('{:d}{!s:*<4}')
['7w***', '-1{}**', '1None', 'no']
>>> f('{1[0]}{0.real}')
['w7', 'ValueError Empty attribute in format string', 'no']
>>> f('{size:08.3}')
['000001.5', '     1.5', 'no']
"""


def told(template, number, word):
    try:
        return template.format(number, word, size=1.5)
    except KeyError as error:
        return f"KeyError {error}"
    except IndexError as error:
        return f"IndexError {error}"
    except ValueError as error:
        return f"ValueError {error}"


def f(template):
    found = [told(template, 7, "w"), told(template.replace("0", ""), -1, "{}")]
    try:
        found.append(template.format(*[True, None, "a"], size=2))
        found.append(template.format(**{"size": 3, "a": 4}))
    except (KeyError, IndexError, TypeError, ValueError):
        found.append("no")
    return found
