"""Haskell as a target: what comes out reads as Haskell, and what has no form there is said."""

from __future__ import annotations

import pytest

from dragoman.transpile.frontends import frontend
from dragoman.transpile.generators import generator

READABLE = {
    "a loop that fills a list": (
        """
def squares(numbers: list[float]) -> list[float]:
    out = []
    for n in numbers:
        if n > 2.0:
            out.append(n * n)
    return out
""",
        """
squares :: [Double] -> [Double]
squares numbers = [n * n | n <- numbers, n > 2.0]
""",
    ),
    "a name that gets a new value has a prime": (
        """
def shifted(x: float) -> float:
    y = x + 1.0
    y = y * y
    return y - x
""",
        """
shifted :: Double -> Double
shifted x =
  let y = x + 1.0
      y' = y * y
   in y' - x
""",
    ),
    "a generator without end is a list": (
        """
from itertools import takewhile


def powers(base: int):
    value = 1
    while True:
        yield value
        value *= base


def total(base: int) -> int:
    return sum(takewhile(lambda p: p < 100, powers(base)))
""",
        """
powers :: Int -> [Int]
powers base =
  let loop !value = value : loop (multiply value base)
   in loop 1

total :: Int -> Int
total base = foldl' add 0 (takeWhile (\\p -> p < 100) (powers base))
""",
    ),
    "what may be missing": (
        """
def age(ages: dict[str, int], name: str) -> int:
    return ages.get(name, 0)
""",
        """
age :: [(String, Int)] -> String -> Int
age ages name = fromMaybe 0 (lookup name ages)
""",
    ),
    "an exception that is handled": (
        """
def number(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        return 0


def numbers(texts: list[str]) -> list[int]:
    return [number(text) for text in texts]
""",
        """
number :: String -> IO Int
number text = handle (\\(ValueError _) -> return 0) $ evaluate (parseInt text)

numbers :: [String] -> IO [Int]
numbers texts = mapM number texts
""",
    ),
    "what may be of several types": (
        """
def size(items: list[int | str]) -> int:
    total = 0
    for item in items:
        if isinstance(item, str):
            total = total + len(item)
    return total
""",
        """
data IntOrStr = IntValue Int | StrValue String
  deriving (Eq, Ord, Generic, NFData)

size :: [IntOrStr] -> Int
size items =
  foldl'
    (\\ !total item ->
      case item of
        StrValue itemStr -> total + length itemStr
        IntValue _ -> total
    )
    0
    items
""",
    ),
    "a program that prints": (
        """
def main() -> None:
    total = 0
    for line in range(3):
        if line != 1:
            print(line)
            total += line
    print("total", total)


main()
""",
        """
main :: IO ()
main = do
  let step !total line =
        if line /= 1
          then do
            print line
            return (total + line)
          else return total
  total <- foldM step 0 [0 .. 2]
  putStrLn ("total " ++ show total)
""",
    ),
}


@pytest.mark.parametrize("case", READABLE)
def test_reads_as_haskell(case: str) -> None:
    source, wanted = READABLE[case]
    generated = generator("haskell", "python").generate(frontend("python").parse(source))
    assert generated.complete, generated.diagnostics
    lines = [line.text for line in generated.lines if not any("@" in rule for rule in line.rules)]
    shown = "\n".join(line for line in lines if not line.startswith(("import ", "{-#"))).strip()
    assert shown == wanted.strip()
