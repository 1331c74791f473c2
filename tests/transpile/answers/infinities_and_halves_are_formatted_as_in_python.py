"""Infinities and halves are formatted as in python.

targets: clojure csharp d dart go haskell java javascript kotlin lua nim php python r racket ruby rust scala swift typescript

>>> f(1234567)
['nan nan    nan| +nan nan nan nan nan% nan nan NAN', 'inf inf    inf| +inf inf inf inf inf% inf inf INF',
 '-inf -inf   -inf| -inf -inf -inf -inf -inf% -inf -inf -INF', '-0.0 -0.00   -0.0| -0.0 -0.00e+00 -0 -0.0 -0.0% -0 -0e+00 -0.0E+00',
 '-1.125 -1.12   -1.1| -1.1 -1.12e+00 -1.12 -1.1 -112.5% -1 -1e+00 -1.1E+00',
 '2.5 2.50    2.5| +2.5 2.50e+00 2.5 2.5 250.0% 2 2e+00 2.5E+00',
 '1851850.5 1851850.50 1851850.5| +1851850.5 1.85e+06 1.85e+06 1,851,850.5 185185050.0% 1851850 2e+06 1.9E+06',
 'nan nan    nan| +nan nan nan nan nan% nan nan NAN']
"""


def f(n: int) -> list[str]:
    xs = [float("nan"), float("inf"), float("-inf"), -0.0, -1.125, 2.5, n * 1.5]
    xs.append(xs[1] - xs[1])  # a NaN with a sign in some targets
    return [f"{x} {x:.2f} {x:6.1f}| {x:+.1f} {x:.2e} {x:.3g} {x:,.1f} {x:.1%} {x:.0f} {x:.0e} {x:.1E}" for x in xs]
