"""Rust as a target: every rule's examples run, and what the output looks like."""

from __future__ import annotations

import pytest

from dragoman.rules import loader
from dragoman.transpile.frontends.python import FRONTEND
from dragoman.transpile.generators import generator


def rust(source: str) -> str:
    """The Rust text of a Python function with annotations, without imports and helpers."""
    generated = generator("rust", "python").generate(FRONTEND.parse(source))
    assert not generated.diagnostics, generated.diagnostics
    helpers = {f"rust:@{name}" for name in generated.helpers}
    lines = [line.text for line in generated.lines if not helpers & set(line.rules) and not line.text.startswith("use ")]
    return "\n".join(lines).strip() + "\n"


def test_helpers_say_what_they_do() -> None:
    for helper in loader.helpers("rust").values():
        assert helper.code.startswith("/// "), helper.name
        assert helper.name == "OrderedMap" or helper.code.count("\n") < 30, helper.name


CASES = {
    "a long dictionary is indented by one level wherever it stands": (
        """
def f(names: list[str], name: str) -> int:
    if name in names:
        return {"one": 1, "two": 2, "three": 3, name: len(names)}[name]
    return 0
""",
        """
fn f(names: &[String], name: &str) -> i64 {
    if names.contains(&name.to_string()) {
        return HashMap::from([
            ("one".to_string(), 1),
            ("two".to_string(), 2),
            ("three".to_string(), 3),
            (name.to_string(), names.len() as i64),
        ])[name];
    }
    0
}
""",
    ),
    "the elements of a slice are those of the list": (
        """
def f(rows: list[list[int]]) -> None:
    for row in rows[1:]:
        row.append(1)
""",
        """
fn f(rows: &mut Vec<Vec<i64>>) {
    for row in rows[rows.len().min(1)..].iter_mut() {
        row.push(1);
    }
}
""",
    ),
    "the first of the greatest by a key, and a key that may be none": (
        """
def f(words: list[str], ranks: dict[str, int]) -> str:
    words.sort(key=ranks.get)
    words.sort(key=len, reverse=True)
    return max(words, key=len) + min(words, key=len)
""",
        """
fn f(words: &mut Vec<String>, ranks: &HashMap<String, i64>) -> String {
    words.sort_by_cached_key(|a: &String| ranks.get(a).copied().expect("TypeError: '<' not supported between instances of 'NoneType'"));
    words.sort_by_key(|x: &String| Reverse(x.len() as i64));
    format!("{}{}", words.iter().cloned().rev().max_by_key(|x: &String| x.len() as i64).expect("ValueError: max() arg is an empty sequence"), words.iter().cloned().min_by_key(|x: &String| x.len() as i64).expect("ValueError: min() arg is an empty sequence"))
}
""",
    ),
    "a list that is a heap and nothing else is the library's, and one whose elements are seen is a list": (
        """
import heapq


def f(costs: list[int], start: str) -> str:
    ready = [cost for cost in costs if cost > 0]
    heapq.heapify(ready)
    queue = [(0, start)]
    seen = [3, 4]
    while queue and ready:
        total, name = heapq.heappop(queue)
        if total < heapq.heappop(seen):
            heapq.heappush(queue, (total + heapq.heappop(ready), name + "!"))
    return start
""",
        """
fn f(costs: &[i64], start: &str) -> String {
    let mut ready: BinaryHeap<Reverse<i64>> = BinaryHeap::new();
    for &cost in costs {
        if cost > 0 {
            ready.push(Reverse(cost));
        }
    }
    let mut queue: BinaryHeap<Reverse<(i64, String)>> = BinaryHeap::from([Reverse((0, start.to_string()))]);
    let mut seen: Vec<i64> = vec![3, 4];
    while !queue.is_empty() && !ready.is_empty() {
        let (total, name) = queue.pop().expect("IndexError: index out of range").0;
        if total < heap_pop(&mut seen) {
            queue.push(Reverse((total + ready.pop().expect("IndexError: index out of range").0, format!("{name}!"))));
        }
    }
    start.to_string()
}
""",
    ),
    "an operand of a condition that is written twice has a name there": (
        """
def f(text: str, count: int) -> bool:
    return text == "" or (text.lstrip("-").isdigit() and (count or len(text)) == 1)
""",
        """
fn f(text: &str, count: i64) -> bool {
    text == "" || ({ let value = text.trim_start_matches('-'); (!value.is_empty() && value.chars().all(|c| c.is_ascii_digit())) }) && ({ let value2: i64 = count; if value2 != 0 { value2 } else { text.len() as i64 } }) == 1
}
""",
    ),
    "a dictionary of which only the entries are gone through is a slice of pairs, and no other map needs an order": (
        """
def f(ages: dict[str, int]) -> dict[int, str]:
    out: dict[int, str] = {}
    for name, age in ages.items():
        out[age] = name
    return out
""",
        """
fn f(ages: &[(String, i64)]) -> HashMap<i64, String> {
    let mut out: HashMap<i64, String> = HashMap::new();
    for (name, age) in ages {
        out.insert(*age, name.clone());
    }
    out
}
""",
    ),
    "a table of characters is made and looked into without a helper": (
        """
def f(text: str) -> str:
    return text.translate(str.maketrans("ab", "xy"))
""",
        """
fn f(text: &str) -> String {
    let table: HashMap<char, char> = "ab".chars().zip("xy".chars()).collect::<HashMap<char, char>>();
    text.chars().map(|c| *table.get(&c).unwrap_or(&c)).collect::<String>()
}
""",
    ),
    "a bound that may count from the end is worked out before the statement": (
        """
def f(xs: list[int], n: int) -> list[int]:
    return xs[n:]
""",
        """
fn f(xs: &[i64], n: i64) -> Vec<i64> {
    let start = (if n < 0 { n + xs.len() as i64 } else { n }).clamp(0, xs.len() as i64) as usize;
    xs[start..].to_vec()
}
""",
    ),
    "a list that is only read is a slice, its elements are copied by the pattern": (
        """
def f(xs: list[int]) -> int:
    total = 0
    for x in xs:
        total += x
    return total
""",
        """
fn f(xs: &[i64]) -> i64 {
    let mut total: i64 = 0;
    for &x in xs {
        total += x;
    }
    total
}
""",
    ),
    "a list that is changed is a mutable reference": (
        """
def f(xs: list[int]) -> None:
    xs.append(1)
""",
        """
fn f(xs: &mut Vec<i64>) {
    xs.push(1);
}
""",
    ),
    "a local list is moved where it is returned": (
        """
def f(n: int) -> list[int]:
    out: list[int] = []
    for i in range(n):
        out.append(i * i)
    return out
""",
        """
fn f(n: i64) -> Vec<i64> {
    let mut out: Vec<i64> = Vec::new();
    for i in 0..n {
        out.push(i * i);
    }
    out
}
""",
    ),
    "what a loop keeps and replaces is moved": (
        """
def f(words: list[str]) -> list[list[str]]:
    out: list[list[str]] = []
    cur: list[str] = []
    for w in words:
        cur.append(w)
        out.append(cur)
        cur = []
    return out
""",
        """
fn f(words: &[String]) -> Vec<Vec<String>> {
    let mut out: Vec<Vec<String>> = Vec::new();
    let mut cur: Vec<String> = Vec::new();
    for w in words {
        cur.push(w.clone());
        out.push(cur);
        cur = Vec::new();
    }
    out
}
""",
    ),
    "characters are chars, texts are built by format!": (
        """
def f(text: str) -> str:
    out = ""
    for c in text:
        if c.isdigit():
            out += c
    return out + "!"
""",
        """
fn f(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if c.is_ascii_digit() {
            out.push(c);
        }
    }
    format!("{out}!")
}
""",
    ),
    "a parity test needs no floor modulo": (
        """
def f(x: int) -> bool:
    return x % 2 == 0
""",
        """
fn f(x: i64) -> bool {
    x % 2 == 0
}
""",
    ),
    "a positive constant divisor divides by Euclid, which is down": (
        """
def f(x: int) -> int:
    return x // 10
""",
        """
fn f(x: i64) -> i64 {
    x.div_euclid(10)
}
""",
    ),
    "a map whose order nobody sees is a HashMap": (
        """
def f(words: list[str]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for w in words:
        counts[w] = counts.get(w, 0) + 1
    return counts
""",
        """
fn f(words: &[String]) -> HashMap<String, i64> {
    let mut counts: HashMap<String, i64> = HashMap::new();
    for w in words {
        *counts.entry(w.clone()).or_insert(0) += 1;
    }
    counts
}
""",
    ),
    "an exception is a panic with its name": (
        """
def f(x: int) -> int:
    if x < 0:
        raise ValueError("negative")
    return x
""",
        """
fn f(x: i64) -> i64 {
    if x < 0 {
        panic!("ValueError: negative");
    }
    x
}
""",
    ),
    "a parameter that is assigned at once is shadowed": (
        """
def f(text: str) -> str:
    text = text.upper()
    return text
""",
        """
fn f(text: &str) -> String {
    let text = text.to_uppercase();
    text
}
""",
    ),
    "a class that others derive from is a trait and a struct of its fields": (
        """
class Shape:
    def __init__(self, name: str) -> None:
        self.name = name

    def area(self) -> int:
        raise NotImplementedError

    def text(self) -> str:
        return f"{self.name} {self.area()}"


class Square(Shape):
    def __init__(self, side: int) -> None:
        super().__init__("square")
        self.side = side

    def area(self) -> int:
        return self.side * self.side


def total(shapes: list[Shape]) -> int:
    out = 0
    for shape in shapes:
        out += shape.area()
    return out
""",
        """
trait Shape {
    fn shape(&self) -> &ShapeBase;

    fn area(&self) -> i64;

    fn text(&self) -> String {
        format!("{} {}", self.shape().name, self.area())
    }
}

struct ShapeBase {
    name: String,
}

impl ShapeBase {
    fn new(name: &str) -> Self {
        Self { name: name.to_string() }
    }
}

struct Square {
    shape: ShapeBase,
    side: i64,
}

impl Square {
    fn new(side: i64) -> Self {
        Self { shape: ShapeBase::new("square"), side }
    }
}

impl Shape for Square {
    fn shape(&self) -> &ShapeBase {
        &self.shape
    }

    fn area(&self) -> i64 {
        self.side * self.side
    }
}

fn total(shapes: &[Rc<dyn Shape>]) -> i64 {
    let mut out: i64 = 0;
    for shape in shapes {
        out += shape.area();
    }
    out
}
""",
    ),
    "a captured variable that changes is shared in a cell": (
        """
from typing import Callable


def counter(start: int) -> Callable[[], int]:
    count = start

    def step() -> int:
        nonlocal count
        count += 1
        return count

    return step
""",
        """
fn counter(start: i64) -> Rc<dyn Fn() -> i64> {
    let count = Rc::new(Cell::new(start));
    fn step(count: &Rc<Cell<i64>>) -> i64 {
        count.set(count.get() + 1);
        count.get()
    }
    {
        let count = count.clone();
        Rc::new(move || step(&count))
    }
}
""",
    ),
    "a variable of the module that a function changes is a cell": (
        """
calls = 0


def called() -> int:
    global calls
    calls += 1
    return calls
""",
        """
thread_local! {
    static CALLS: Cell<i64> = const { Cell::new(0) };
}

fn called() -> i64 {
    CALLS.set(CALLS.get() + 1);
    CALLS.get()
}
""",
    ),
    "an object under two names is shared where one of them changes it": (
        """
class Account:
    def __init__(self, balance: int) -> None:
        self.balance = balance


def paid(account: Account) -> int:
    same = account
    same.balance += 5
    return account.balance
""",
        """
struct Account {
    balance: Cell<i64>,
}

impl Account {
    fn new(balance: i64) -> Self {
        Self { balance: Cell::new(balance) }
    }
}

fn paid(account: &Rc<Account>) -> i64 {
    let same = account.clone();
    same.balance.set(same.balance.get() + 5);
    account.balance.get()
}
""",
    ),
    "a place counts from the start or from the end": (
        """
def f(xs: list[int]) -> int:
    return xs[2] + xs[-2]
""",
        """
fn f(xs: &[i64]) -> i64 {
    xs[2] + xs[xs.len().wrapping_sub(2)]
}
""",
    ),
    "an exception with fields is an object, which its handler gets": (
        """
class Short(Exception):
    def __init__(self, wanted: int, left: int) -> None:
        super().__init__(f"{wanted} > {left}")
        self.wanted = wanted
        self.left = left


def missing(wanted: int, left: int) -> int:
    try:
        if wanted > left:
            raise Short(wanted, left)
    except Short as error:
        return error.wanted - error.left
    return 0
""",
        """
#[derive(Clone, Debug, PartialEq)]
struct Short {
    report: String,
    wanted: i64,
    left: i64,
}

impl Short {
    fn new(report: &str, wanted: i64, left: i64) -> Self {
        Self { report: report.to_string(), wanted, left }
    }

    fn text(&self) -> String {
        error_message(&self.report)
    }
}

fn missing(wanted: i64, left: i64) -> i64 {
    let outcome = catch(|| {
        if wanted > left {
            let error2 = Short::new(&format!("Short: {wanted} > {left}"), wanted, left);
            throw(error2.report.clone(), error2);
        }
    });
    match outcome {
        Ok(_) => {}
        Err(error3) if is_error(&error3, &["Short"]) => {
            let error: Short = raised(&error3);
            return error.wanted - error.left;
        }
        Err(error) => panic!("{error}"),
    }
    0
}
""",
    ),
    "a counter between literals whose methods are called": (
        """
def f(n: int) -> int:
    total = n
    for x in range(5):
        total += x**2
    return total
""",
        """
fn f(n: i64) -> i64 {
    let mut total = n;
    for x in 0_i64..5 {
        total += x.pow(2);
    }
    total
}
""",
    ),
}


@pytest.mark.parametrize(("source", "expected"), CASES.values(), ids=CASES)
def test_output(source: str, expected: str) -> None:
    assert rust(source) == expected.lstrip("\n")


@pytest.mark.parametrize(
    "body",
    [
        "out = []\n    for row in rows:\n        out.append(row)\n        out[-1][0] = 1\n    return out",
        "out = []\n    for row in rows:\n        if out and out[-1][0] > row[0]:\n            out[-1][0] = 0\n        out.append(row)\n    return out",
        "found: list[int] = []\n    if rows:\n        found = rows[0]\n    found.append(1)\n    return rows",
        "first, second = rows[0], rows[1]\n    first.append(1)\n    second.append(2)\n    return rows",
        "def both(a: list[list[int]], b: list[list[int]]) -> None:\n        a[0][0] = b[0][0] + 1\n    both(rows, rows)\n    return rows",
        "def drop() -> None:\n        rows.pop()\n    for row in rows:\n        if not row:\n            drop()\n    return rows",
    ],
)
def test_what_a_copy_would_get_wrong_is_refused(body: str) -> None:
    generated = generator("rust", "python").generate(FRONTEND.parse(f"def f(rows: list[list[int]]) -> list[list[int]]:\n    {body}\n"))
    assert {d.code for d in generated.diagnostics} == {"alias"}
