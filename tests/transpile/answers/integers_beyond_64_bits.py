"""Integers beyond 64 bits.

targets: dart javascript php ruby
may refuse: bash lua perl r

>>> f(25, '123456789012345678901')
([16158688114800553828940362, 15511210043330985984000000, -15511209934752517, 559267619, 370370367037037036703, 0,
  484725313854093312000000, -1938901255416373248000000],
 '00000048958903334001211551', True)
>>> f(3, '5')
([14, 6, -1, 1000000001, 0, -3, 0, -1], '6', True)
>>> f(21, '-7')
([53652269665821260354, 51090942171709440000, -51090941815, 927152705, -21, 0, 1596591942865920000, -6386367771463680000],
 '00004490717124909015', True)
"""


def f(n, words):
    product, found = 1, []
    for i in range(2, n + 1):
        product *= i
        found.append(product)
    found += [n, n]
    quotient, rest = divmod(-product, 10**9 + 7)
    number = int(words) * 3 if product > 10**18 else 0
    return [sum(found), max(found), quotient, rest, number, product % -9, product >> 5, -product // 8], str(product)[::-1], product in found
