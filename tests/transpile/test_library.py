"""What is put in front of a program does what Python's library does, and nothing is put there that is not used."""

from __future__ import annotations

import ast
import contextlib
import io
from typing import Any

import pytest

from dragoman.executors import Verdict
from dragoman.transpile.library import expand
from tests.transpile.answering import Answering
from tests.transpile.test_python_frontend_meaning import check

PROGRAMS = {
    "dates": "from datetime import date, timedelta\nd = date(2024, 2, 28)\nfor i in range(400):\n    e = d + timedelta(days=i * 37)\n"
    "    print(e, e.weekday(), e.isoweekday(), e.toordinal(), list(e.isocalendar()), (e - d).days, e.strftime('%a %d %b %y, %j %%'))\n"
    "print(date.fromordinal(1), date.fromisoformat('2000-02-29').replace(year=2004), repr(d), d - timedelta(weeks=1), d == date(2024, 2, 28))\n",
    "years": "import datetime\nfor y in range(1, 3000, 7):\n    d = datetime.date(y, 12, 31)\n"
    "    print(d.toordinal(), list(d.isocalendar()), datetime.date.fromordinal(d.toordinal() + 1))\n",
    "moments": "import datetime as dt\na = dt.datetime(2023, 12, 31, 23, 59, 58, 5)\n"
    "for s in (1, 2, 3, 86400, -100000):\n    b = a + dt.timedelta(seconds=s)\n    print(b, b.isoformat(), b - a, (b - a).total_seconds(), b > a, b.date())\n"
    "print(a.strftime('%A %B %I:%M:%S.%f %p %H'), a.replace(hour=0, microsecond=0), dt.datetime.fromisoformat('2020-01-02T03:04:05'))\n",
    "parsing": "from datetime import datetime\n"
    "for t, f in (('2024-03-01', '%Y-%m-%d'), ('1/2/99', '%d/%m/%y'), ('5 Mar 2001 07:08 PM', '%d %b %Y %I:%M %p'), ('12:00:00.25', '%H:%M:%S.%f')):\n"
    "    print(datetime.strptime(t, f))\n",
    "refusals": "from datetime import date, datetime\n"
    "for y, m, d in ((2023, 2, 29), (2024, 13, 1), (0, 1, 1), (2024, 4, 31)):\n"
    "    try:\n        print(date(y, m, d))\n    except ValueError as e:\n        print(e)\n"
    "for t in ('2024-1', '2024-02-30', 'x', '2024-01-01 '):\n    try:\n        print(datetime.strptime(t, '%Y-%m-%d'))\n    except ValueError as e:\n        print(e)\n",
    "spans": "from datetime import timedelta as T\nfor t in (T(1), T(-1, 5), T(hours=30), T(minutes=-1), T(days=2, microseconds=7), T(hours=1) * 3, -T(1), T(1) + T(hours=1)):\n"
    "    print(t, t.days, t.seconds, t.microseconds, t.total_seconds())\nprint(T(hours=1.5), sorted([T(2), T(1)])[0] == T(1))\n",
    "calendar": "import calendar\nfor y in range(1990, 2030):\n    print(calendar.isleap(y), [calendar.monthrange(y, m) for m in range(1, 13)], int(calendar.weekday(y, 7, 19)))\n",
    "statistics": "from statistics import median, median_high, median_low, mode, multimode\n"
    "for xs in ([3, 1, 2], [4, 1, 2, 3], [1.5, 2.5], ['a', 'b', 'b'][:1]):\n    print(median_low(xs), median_high(xs), mode(xs), multimode(xs))\n"
    "print(median([3, 1, 2]), median([1, 2, 3, 4]), mode([2, 1, 1]))\n",
    "means and deviations": "import statistics\nfrom statistics import mean, pstdev, stdev\n"
    "for xs in ([1, 2, 3], [1, 2], [2, 4, 4, 4, 5, 5, 7, 9], [0.5, 1.5, 4.0]):\n    print(mean(xs), mean(x for x in xs), f'{stdev(xs):.9f} {pstdev(xs):.9f}')\n"
    "for take in (mean, stdev, pstdev):\n    try:\n        take([])\n    except statistics.StatisticsError as e:\n        print(e)\n",
    "itertools": "import itertools\nfrom itertools import compress, filterfalse\nprint(list(filterfalse(lambda x: x > 1, [0, 1, 2, 3])), list(compress('abc', [1, 0, 1])))\n"
    "print(list(itertools.product(*[[1, 2], 'ab', [3]])), list(itertools.product(*[])))\n"
    "print(list(itertools.zip_longest(*['ab', 'c', ''], fillvalue='-')), list(itertools.zip_longest([1], [2, 3], fillvalue=0)), list(itertools.zip_longest(*[])))\n",
    "fractions": "import fractions\nfrom fractions import Fraction\nxs = [Fraction(1, 3), Fraction('2/6'), Fraction(-3, 6), Fraction(4), Fraction('0.25'), Fraction(1.5), Fraction(0)]\n"
    "for a in xs:\n    print(a, repr(a), -a, abs(a), float(a), int(a), a ** 2, a + 1, 2 - a, 3 * a, a / 2, a % 1, a // 1, a == 0, bool(a), a.limit_denominator(2))\n"
    "    for b in xs:\n        print(a + b, a - b, a * b, a < b, a <= b, a > b, a >= b, a == b, a == 4)\n"
    "        try:\n            print(a / b, a % b, a // b, 1 / b, b ** -1)\n        except ZeroDivisionError as e:\n            print(e)\n"
    "print(sum(xs), max(xs), sorted(xs), {Fraction(2, 4): 'half'}[Fraction(1, 2)], fractions.Fraction(22, 7).numerator)\n",
    "text in lines": "import textwrap\nt = 'The well-known co-op of \\tfoo--bar sells a-b-c 12-34 x-- and extraordinarily long words.'\n"
    "for w in range(1, 40):\n    print(textwrap.wrap(t, w), textwrap.fill(t, width=w).count('x'), textwrap.shorten(t, width=w + 25))\n"
    "print(textwrap.dedent('  a\\n    b\\n \\n  c') + textwrap.indent('a\\n\\nb\\n', '> '), textwrap.wrap(''))\n",
    "templates of texts": "import string\nfrom string import Template, capwords\nt = Template('$who likes ${what} for $$5 $_x1.')\n"
    "print(t.substitute(who='tim', what=3, _x1=''), t.safe_substitute({'who': 'ann'}), t.safe_substitute(), string.capwords(' hello  big world '), capwords('a-b', '-'))\n"
    "for text in ('$', '${a', '$1', '$missing'):\n    try:\n        print(Template(text).safe_substitute(), Template(text).substitute({'a': 1}))\n    except (KeyError, ValueError) as e:\n        print(type(e).__name__)\n",
    "places": "import bisect\nfrom bisect import bisect_left, insort\nxs = [1, 2, 2, 2, 3]\nfor x in range(5):\n"
    "    print(bisect_left(xs, x, 2), bisect.bisect_right(xs, x, 0, 3), bisect.bisect(xs, x, hi=2), bisect_left([-y for y in xs], x, key=lambda y: -y), bisect_left(xs, x))\n"
    "ys = [(1, 'a'), (3, 'b')]\ninsort(ys, (1, 'z'), key=lambda y: y[0])\nbisect.insort_left(ys, (3, 'c'), key=lambda y: y[0])\nprint(ys)\n",
    "variances": "import statistics as s\nfor xs in ([1, 2, 3], [3, 10, 7, 1], [2, -7, 11, -4, 14, -3, 10, 18], [0.5, 1.5]):\n"
    "    print(s.variance(xs), s.pvariance(xs), s.stdev(xs), s.pstdev(xs), s.quantiles(xs), s.quantiles(xs, n=3))\n",
    "powers of two": "import math\nprint(math.ldexp(0.5, 4), math.ldexp(3.0, -1), math.ldexp(1e308, -1080), math.ldexp(0.0, 5))\n",
    "formats": "from datetime import date, datetime\nd = date(2024, 3, 5)\nprint(f'{d:%d %b %Y} {d} {datetime(2024, 1, 2, 3, 4):%H:%M}')\n",
}


def printed(tree: ast.Module) -> str:
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile(tree, "source", "exec"), {"__name__": "__main__"})
    return out.getvalue()


def expanded(code: str) -> ast.Module:
    tree = ast.parse(code)
    expand(tree)
    return tree


@pytest.mark.parametrize("name", PROGRAMS)
def test_does_what_the_library_does(name: str) -> None:
    code = PROGRAMS[name]
    tree = expanded(code)
    assert ast.dump(tree) != ast.dump(ast.parse(code))
    assert printed(tree).replace("CalendarDate", "datetime.date") == printed(ast.parse(code))


@pytest.mark.parametrize(
    ("code", "given"),
    [
        (
            "from datetime import date, timedelta\ndef f(y, n):\n    d = date(y, 3, 1) + timedelta(days=n)\n    return str(d), d.weekday(), (d - date(y, 1, 1)).days, d < date(y, 6, 1)",
            [(2023, 5), (2024, -1), (1, 0)],
        ),
        (
            "from datetime import datetime\ndef f(s):\n    return datetime.strptime(s, '%d/%m/%Y').strftime('%Y-%m-%d')",
            [("01/02/2003",), ("31/02/2003",), ("",)],
        ),
        ("from statistics import median\ndef f(xs):\n    return median(xs)", [([3, 1, 2],), ([1, 2],)]),
        (
            "from bisect import bisect_left\ndef f(xs, x):\n    return bisect_left(xs, x, key=lambda p: p[1]), bisect_left(xs, (x, x), 1)",
            [([(1, 2), (3, 4)], 3), ([(0, 0)], 5)],
        ),
        (
            "from fractions import Fraction\ndef f(a, b):\n    x = Fraction(a, b)\n    return str(x + Fraction(1, 2)), str(x * x), x < Fraction(1, 3), x == Fraction(1, 2), float(x)",
            [(1, 2), (-3, 9), (5, 1)],
        ),
        ("from itertools import product\ndef f(xs):\n    return [sum(p) for p in product(*xs)]", [([[1, 2], [3]],), ([],)]),
    ],
)
def test_is_read_like_the_program(code: str, given: list[tuple[object, ...]]) -> None:
    check(code, "f", given)


def test_only_what_is_used() -> None:
    names = [
        s.name
        for s in expanded("from datetime import date\nprint(date(2024, 1, 1).year)").body
        if isinstance(s, ast.FunctionDef | ast.ClassDef)
    ]
    assert "CalendarDate" in names
    assert not {"TimeDelta", "CalendarMoment", "parse_time", "format_time", "date_of_ordinal"} & set(names)
    (cls,) = (s for s in expanded("from datetime import date\nd = date(2024, 1, 1).year").body if isinstance(s, ast.ClassDef))
    assert [m.name for m in cls.body if isinstance(m, ast.FunctionDef)] == ["__init__"]


@pytest.mark.parametrize(
    "code",
    [
        "import math\nprint(math.pi)",
        "from datetime import date\nprint(date.today())",
        "from datetime import datetime\nprint(datetime.now())",
        "from datetime import date\ndate = 1\nprint(date)",
        "from itertools import product\nprint(list(product([1], [2])), list(product([1], repeat=2)))",
        "from bisect import bisect_left, insort\nprint(bisect_left([1], 1), bisect_left(*[[1], 1]))",
    ],
)
def test_left_alone(code: str) -> None:
    assert ast.dump(expanded(code)) == ast.dump(ast.parse(code))


def test_names_of_the_program_stay_its_own() -> None:
    tree = expanded("import datetime\nCalendarDate = 3\nprint(datetime.date(2024, 1, 2).day + CalendarDate)")
    assert printed(tree) == "5\n"


DEFINED = """
import math
from collections import Counter
from itertools import combinations_with_replacement


def f(x, y, text):
    a, b = Counter(text), Counter("aazq")
    more, less, least, most = a + b, a - b, a & b, a | b
    sums = [sorted(c.items()) for c in (more, less, least, most)]
    choices = [list(c) for c in combinations_with_replacement([1, 2, 3], 2)]
    numbers = [math.copysign(x, y), math.fmod(x, y), math.dist([x, 0], [0, y]), math.fsum([x / 10] * 10)]
    mantissa, exponent = math.frexp(x)
    part, whole = math.modf(x)
    return sums, choices, numbers, [mantissa, part, whole], exponent, math.isnan(x), math.isfinite(y)
"""


@pytest.mark.slow
@pytest.mark.parametrize("target", ["elixir", "haskell", "lua", "nim", "ocaml", "r", "ruby", "swift"])
def test_targets_without_a_function_get_its_definition(target: str, answering: Answering) -> None:
    space: dict[str, Any] = {}
    exec(DEFINED, space)
    given: list[list[Any]] = [[7.5, -2.0, "abracadabra"], [-0.3, 4.0, "zz"], [-2.0, 0.5, "quiz"]]
    found = answering.verified(target, DEFINED, [(args, space["f"](*args)) for args in given])
    assert found.verdict is Verdict.AC, found
