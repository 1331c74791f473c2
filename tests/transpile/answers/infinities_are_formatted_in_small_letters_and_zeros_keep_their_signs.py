"""Infinities are formatted in small letters and zeros keep their signs.

targets: perl r

>>> f([nan, 0.0, -inf])
['nan nan     nan|nan nan nan', '0.0 0.00     0.0|0.00e+00 0 0.0', '-inf -inf    -inf|-inf -inf -inf', 'inf inf     inf|inf inf inf',
 '-0.0 -0.00    -0.0|-0.00e+00 -0 -0.0']
"""


def f(xs: list[float]) -> list[str]:
    ys = [*xs, float("inf"), -0.0]
    return [f"{y} {y:.2f} {y:7.1f}|{y:.2e} {y:.3g} {y:,.1f}" for y in ys]
