"""OCaml as a target: what comes out reads as OCaml."""

from __future__ import annotations

import pytest

from dragoman.transpile.frontends import frontend
from dragoman.transpile.generators import generator


def translated(source: str) -> str:
    """The OCaml of a Python module, without helpers."""
    generated = generator("ocaml", "python").generate(frontend("python").parse(source))
    assert generated.complete, generated.diagnostics
    return "\n".join(line.text for line in generated.lines if not any("@" in rule for rule in line.rules)).strip()


READABLE = {
    "a loop that counts": (
        """
def counts(words: list[str]) -> dict[str, int]:
    seen: dict[str, int] = {}
    for word in words:
        seen[word] = seen.get(word, 0) + 1
    return seen
""",
        """
let counts words =
  List.fold_left (fun seen word ->
    (word, Option.value (List.assoc_opt word seen) ~default:0 + 1) :: List.remove_assoc word seen
  ) [] words
""",
    ),
    "a loop that stops": (
        """
def before_zero(numbers: list[int]) -> int:
    total = 0
    for n in numbers:
        if n == 0:
            break
        total += n
    return total
""",
        """
let before_zero numbers =
  fold_while (fun total n -> if n = 0 then `Stop total else `Next (add total n)) 0 numbers
""",
    ),
    "a loop that returns": (
        """
def place(numbers: list[int], limit: int) -> int:
    total = 0
    for i, n in enumerate(numbers):
        total += n
        if total > limit:
            return i
    return -1
""",
        """
let place numbers limit =
  let rec each total = function
    | [] -> -1
    | (i, n) :: rest ->
        let total = add total n in
        if total > limit then i else each total rest
  in
  each 0 (List.mapi (fun i item -> (i, item)) numbers)
""",
    ),
    "a guard and a chain of conditions": (
        """
def grade(points: int) -> str:
    if points < 0:
        raise ValueError("negative")
    if points > 90:
        return "A"
    elif points > 50:
        return "B"
    return "C"
""",
        """
let grade points =
  if points < 0 then raise (Invalid_argument "negative");
  if points > 90 then "A"
  else if points > 50 then "B" else "C"
""",
    ),
    "an argument that changes is given back": (
        """
def push(stack: list[int], x: int) -> int:
    stack.append(x)
    return len(stack)
""",
        """
let push stack x =
  let stack = stack @ [x] in
  (List.length stack, stack)
""",
    ),
    "exceptions": (
        """
def parsed(text: str) -> int:
    try:
        return int(text)
    except ValueError as error:
        print(error)
        return -1
""",
        """
let parsed text =
  try
    parse_int text
  with
  | Invalid_argument _ as error ->
      print_endline (error_message error);
      -1
""",
    ),
    "objects are records, whose methods are functions": (
        """
class Account:
    def __init__(self, owner: str, balance: int = 0) -> None:
        self.owner = owner
        self.balance = balance
        self.entries: list[int] = []

    def deposit(self, amount: int) -> None:
        self.balance += amount
        self.entries.append(amount)

def both(amount: int) -> int:
    account = Account("ann")
    same = account
    same.deposit(amount)
    return account.balance
""",
        """
type account = {
  owner : string;
  mutable balance : int;
  mutable entries : int list;
}

let make_account owner balance = { owner; balance; entries = [] }

let deposit self amount =
  self.balance <- add self.balance amount;
  self.entries <- self.entries @ [amount]

let both amount =
  let account = make_account "ann" 0 in
  let same = account in
  deposit same amount;
  account.balance
""",
    ),
    "functions that call each other": (
        """
def even(n: int) -> bool:
    return n == 0 or odd(n - 1)

def odd(n: int) -> bool:
    return n != 0 and even(n - 1)
""",
        """
let rec even n = n = 0 || odd (n - 1)

and odd n = n <> 0 && even (n - 1)
""",
    ),
    "a generator without end": (
        """
from collections.abc import Iterator

def powers(base: int) -> Iterator[int]:
    power = 1
    while True:
        if power % 10 != 5:
            yield power
        power *= base

def over(base: int, limit: int) -> int:
    for power in powers(base):
        if power > limit:
            return power
    return 0
""",
        """
let powers base =
  let rec loop power () =
    if (power mod 10 + 10) mod 10 <> 5 then begin
      Seq.Cons (power, loop (multiply power base))
    end else loop (multiply power base) ()
  in
  loop 1

let over base limit =
  let rec each items =
    match items () with
    | Seq.Nil -> 0
    | Seq.Cons (power, rest) -> if power > limit then power else each rest
  in
  each (powers base)
""",
    ),
    "characters of a text that is ASCII": (
        """
def vowels(text: str) -> str:
    return "".join(c.upper() for c in text if c in "aeiou" or c == text[-1])


def digits(text: str) -> int:
    total = 0
    for c in text:
        if c.isdigit():
            total = max(total, ord(c))
    return total
""",
        """
let vowels text =
  String.of_seq (Seq.map Char.uppercase_ascii (Seq.filter (fun c -> String.contains "aeiou" c || c = text.[String.length text - 1]) (String.to_seq text)))

let digits text =
  String.fold_left (fun total c ->
    if '0' <= c && c <= '9' then max total (Char.code c) else total
  ) 0 text
""",
    ),
    "failures that are told apart": (
        """
def second(xs: list[int], d: dict[str, int]) -> int:
    try:
        return xs[1]
    except IndexError:
        return 0
""",
        """
let second xs d =
  try
    nth xs 1
  with
  | Index_error _ -> 0
""",
    ),
    "floats and options": (
        """
def mean(xs: list[float]) -> float | None:
    return sum(xs) / len(xs) if xs else None
""",
        """
let mean xs =
  if xs <> [] then Some (List.fold_left ( +. ) 0.0 xs /. (float_of_int (List.length xs))) else None
""",
    ),
}


@pytest.mark.parametrize("name", READABLE)
def test_readable(name: str) -> None:
    source, expected = READABLE[name]
    assert translated(source.strip()) == expected.strip()


def test_an_integer_of_more_than_63_bits_is_a_diagnostic() -> None:
    source = "def f(n: int) -> bool:\n    return n == 9223372036854775807"
    generated = generator("ocaml", "python").generate(frontend("python").parse(source))
    assert [d.code for d in generated.diagnostics] == ["integer"]
