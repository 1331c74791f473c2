"""Java programs mean the same elsewhere: snippets with what Java gives, translated and run in the sandbox, all cases of a target in one batch."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from dragoman.datasets.problem import Raised, Returned, TestCase
from dragoman.executors.executor import Executor
from dragoman.executors.outcome import Verdict
from dragoman.transpile.frontends import frontend
from dragoman.transpile.generators import generator
from dragoman.transpile.verify import Verifier
from tests.support import require
from tests.transpile.answering import Answering


@pytest.fixture(scope="module")
def executor() -> Iterator[Executor]:
    with Executor() as made:
        yield made


@dataclass(frozen=True)
class Case:
    """Members of a class, among them the method ``f``; arguments and outcome of each call."""

    members: str
    calls: tuple[tuple[tuple[Any, ...], Any], ...]


def case(members: str, *calls: tuple[Any, ...]) -> Case:
    """Each call is its arguments and then what it gives."""
    return Case(members, tuple((call[:-1], call[-1]) for call in calls))


CASES: dict[str, Case] = {
    "what Java itself says": case(
        'static String f(int how, int[][] rows, int i) { try { switch (how) { case 0: return "" + 10 / i; case 1: return "" + 10 % i; '
        'case 2: rows[i][0] = rows[0][i] * 2; return "" + rows[i][0]; case 3: rows[0][i] += 5; return "" + rows[0][i]; '
        'case 4: return "" + "abc".charAt(i); default: return "" + Integer.parseInt("1x" + i); } } '
        'catch (NumberFormatException e) { return "no number: " + e.getMessage(); } catch (RuntimeException e) { return e.getMessage(); } }',
        (0, [[1]], 5, "2"),
        (0, [[1]], 0, "/ by zero"),
        (1, [[1]], 0, "/ by zero"),
        (2, [[1, 2], [3, 4]], 1, "4"),
        (2, [[1]], 1, "Index 1 out of bounds for length 1"),
        (3, [[1]], 0, "6"),
        (3, [[1]], -1, "Index -1 out of bounds for length 1"),
        (4, [[1]], 2, "c"),
        (4, [[1]], 3, "String index out of range: 3"),
        (5, [[1]], 3, 'no number: For input string: "1x3"'),
    ),
    "an array that is null at first": case(
        "static int f(boolean b) { int[] xs = null; int[] ys = null; if (b) { xs = new int[]{1, 2, 3}; ys = new int[2]; } "
        "return xs == null || ys == null ? -1 : xs[2] + ys.length; }",
        (True, 5),
        (False, -1),
    ),
    "a field has the type argument that its class is made with": case(
        "static class Held<K, V> { private final Map<K, V> map = new HashMap<>(); private final int most; Held(int most) { this.most = most; } "
        "V get(K k) { if (!map.containsKey(k)) return null; V v = map.get(k); return v; } "
        "void put(K k, V v) { if (map.size() < most) map.put(k, v); } } "
        "static int f(String k, int n) { Held<String, Integer> held = new Held<>(1); held.put(k, n); held.put(k + k, n); "
        "Integer a = held.get(k), b = held.get(k + k); return (a == null ? -1 : a) * 10 + (b == null ? -1 : b); }",
        ("a", 4, 39),
        ("", 4, 44),
    ),
    "a part of a sorted map with its end": case(
        'static String f(int k) { TreeMap<Integer, String> m = new TreeMap<>(); m.put(1, "a"); m.put(3, "b"); m.put(5, "c"); '
        "TreeSet<Integer> s = new TreeSet<>(m.keySet()); "
        'return m.headMap(k, true) + "" + m.headMap(k, false) + m.tailMap(k, true) + m.tailMap(k, false) + s.headSet(k, true) + s.tailSet(k, false); }',
        (3, "{1=a, 3=b}{1=a}{3=b, 5=c}{5=c}[1, 3][5]"),
        (4, "{1=a, 3=b}{1=a, 3=b}{5=c}{5=c}[1, 3][5]"),
    ),
    "a search from a place on": case(
        'static int f(String s, int i) { int j = s.indexOf("b", i); return j * 10 + s.lastIndexOf("b", i) + s.lastIndexOf(\'c\', i + 1); } '
        'static int g(String s) { return s.indexOf("b", 3); }',
        ("abcabc", 2, 43),
        ("abcabc", 5, -1),
    ),
    "the least integer is its own absolute value": case(
        "static long f(int how, int a, long b) { return how == 0 ? Math.abs(a) : how == 1 ? Math.abs(a - 1) : Math.abs(b); }",
        (0, -2147483648, 0, -2147483648),
        (0, -5, 0, 5),
        (1, -2147483647, 0, -2147483648),
        (1, 8, 0, 7),
        (2, 0, -7, 7),
    ),
    "streams add floats with care": case(
        "static String f(int n) { List<Double> xs = new ArrayList<>(); for (int i = 0; i < n; i++) xs.add(0.1); "
        'return xs.stream().mapToDouble(x -> x).sum() + " " + xs.stream().mapToDouble(x -> x).average().orElse(-1) + " " '
        '+ xs.stream().collect(Collectors.averagingDouble(x -> x)) + " " + xs.stream().mapToLong(x -> 4611686018427387904L).sum(); }',
        (10, "1.0 0.1 0.1 -9223372036854775808"),
        (0, "0.0 -1.0 0.0 0"),
    ),
    "a character's code is a number": case(
        'static String f(String s) { char c = s.charAt(0); c += 2; String t = (int) c + " " + c + (c + 1) + (char) (c + 1); System.out.println((int) c); '
        "StringBuilder sb = new StringBuilder(t); sb.append((int) c).append(c); return sb.toString(); }",
        ("a", "99 c100d99c"),
        ("0", "50 2513502"),
    ),
    "the text of a float has few digits": case(
        'static String f(float a, double b) { float c = a + 0.2f; double d = 0.1f; return a + " " + c + " " + d + " " + (float) b; }',
        (0.10000000149011612, 1e10, "0.1 0.3 0.10000000149011612 1.0E10"),
        (1.5, 0.1, "1.5 1.7 0.10000000149011612 0.1"),
        (0.0, 16777217.0, "0.0 0.2 0.10000000149011612 1.6777216E7"),
    ),
    "a value computed anew may be absent before": case(
        "static Map<String, Integer> f(String s) { Map<String, Integer> m = new HashMap<>(); "
        'm.compute("a", (k, v) -> v == null ? 1 : v + 1); m.compute(s, (k, v) -> v == null ? 1 : v + 1); return m; }',
        ("a", {"a": 2}),
        ("b", {"a": 1, "b": 1}),
    ),
    "parts are collected": case(
        'static String f(List<Integer> xs) { return xs.stream().collect(Collectors.partitioningBy(x -> x % 2 == 0, Collectors.counting())) + ""; }',
        ([1, 2, 3], "{false=2, true=1}"),
    ),
    "a sorted set hands on its elements in order": case(
        "static String f(String s) { Set<Character> set = new TreeSet<>(); for (char c : s.toCharArray()) set.add(c); List<Character> a = new ArrayList<>(set); "
        'List<Character> b = new ArrayList<>(a); b.addAll(set); b.addAll(1, set); TreeSet<String> t = new TreeSet<>(Arrays.asList("y", s, "a")); '
        'return a + " " + b + set.toArray().length + String.join(",", t) + List.copyOf(t) + new LinkedHashSet<>(t) + new ArrayDeque<>(set); }',
        ("banana", "[a, b, n] [a, a, b, n, b, n, a, b, n]3a,banana,y[a, banana, y][a, banana, y][a, b, n]"),
        ("z", "[z] [z, z, z]1a,y,z[a, y, z][a, y, z][z]"),
    ),
    "the values of a hash map are changed in place": case(
        "static Map<Integer, List<String>> f(List<String> words) { Map<Integer, List<String>> groups = new HashMap<>(); "
        "for (String w : words) groups.computeIfAbsent(w.length(), k -> new ArrayList<>()).add(w.toUpperCase()); "
        "for (List<String> g : groups.values()) Collections.sort(g, Collections.reverseOrder()); return groups; }",
        (["a", "bb", "cc", "e"], {1: ["E", "A"], 2: ["CC", "BB"]}),
        ([], {}),
    ),
    "the greatest of what may be nothing": case(
        "static String f(List<Integer> xs) { OptionalInt most = xs.stream().filter(x -> x > 0).mapToInt(x -> x).max(); "
        'Optional<Integer> least = xs.stream().min(Integer::compareTo); Optional<String> last = xs.stream().map(x -> "" + x).max(Comparator.naturalOrder()); '
        "int n = xs.stream().mapToInt(x -> x).max().orElse(7) + xs.stream().findFirst().orElse(3); Optional<Integer> first = xs.stream().findFirst(); "
        'return (most.isPresent() ? most.getAsInt() : "none") + " " + least.map(x -> x + 1).orElse(0) + " " + last.orElse("?") + n + (first.isEmpty() ? "e" : "f" + first.get()); }',
        ([1, 5, -2], "5 -1 56f1"),
        ([-1], "none 0 -1-2f-1"),
        ([], "none 0 ?10e"),
    ),
    "what sorted collections hold is sorted as well": case(
        "static String f(List<String> words) { Map<Character, Set<String>> groups = new TreeMap<>(); Map<Integer, Map<String, Integer>> counts = new HashMap<>(); "
        "for (String w : words) { if (!groups.containsKey(w.charAt(0))) groups.put(w.charAt(0), new TreeSet<>()); groups.get(w.charAt(0)).add(w); "
        "counts.computeIfAbsent(w.length(), k -> new TreeMap<>()).merge(w.substring(1), 1, Integer::sum); } StringBuilder sb = new StringBuilder(); "
        'for (Map.Entry<Character, Set<String>> e : groups.entrySet()) { sb.append(e.getKey()).append(String.join("/", e.getValue())); '
        "Set<String> one = groups.get(e.getKey()); for (String w : one) sb.append(w.charAt(1)); } "
        "for (Set<String> g : groups.values()) sb.append(new ArrayList<>(g)); "
        "for (Map<String, Integer> m : counts.values()) for (Map.Entry<String, Integer> e : m.entrySet()) sb.append(e.getKey()).append(e.getValue()); return sb.toString(); }",
        (["tea", "tan", "ate", "nat", "bat"], "aatetbbatannatattan/teaae[ate][bat][nat][tan, tea]an1at2ea1te1"),
        ([], ""),
    ),
    "streams of numbers are cut and stay such": case(
        'static String f(int[] xs, long[] ys, double[] zs) { return Arrays.stream(xs).skip(1).limit(2).sum() + " " + Arrays.stream(ys).sorted().limit(2).sum() '
        '+ " " + Arrays.stream(ys).distinct().skip(1).max().orElse(0) + " " + Arrays.stream(zs).limit(1).sum(); }',
        ([1, 2, 3, 4], [5, 9, 5, 1], [0.5, 2.0], "5 6 9 0.5"),
        ([], [], [], "0 0 0 0.0"),
    ),
    "ints wrap at 32 bits": case("static int f(int n) { return n * 31 + 17; }", (2147483647, 2147483634), (-5, -138)),
    "longs wrap at 64 bits": case("static long f(long n) { return n * n; }", (3037000500, -9223372036709301616), (-3, 9)),
    "a hash in a loop": case(
        "static int f(String s) { int h = 7; for (int i = 0; i < s.length(); i++) h = h * 31 + s.charAt(i); return h; }",
        ("a long enough text", -1081965473),
        ("", 7),
    ),
    "division rounds towards zero": case(
        "static int f(int a, int b) { return a / b * 10 + a % b; }", (-7, 2, -31), (7, -2, -29), (7, 2, 31)
    ),
    "shifts take the count modulo 32": case(
        "static List<Integer> f(int n) { return Arrays.asList(n << 33, n >> 1, n >>> 28, n << 31); }",
        (-5, [-10, -3, 15, -2147483648]),
        (3, [6, 1, 0, -2147483648]),
    ),
    "logical shifts that assign": case(
        "static List<Long> f(int a, long b, int n) { int[] xs = {a}; xs[0] >>>= 3; int bits = 0; while (b != 0) { bits += b & 1; b >>>= 1; } "
        "int c = a; c >>>= n; long d = a; d >>>= n + 1; return Arrays.asList((long) xs[0], (long) bits, (long) c, d); }",
        (-8, -1, 0, [536870911, 64, -8, 9223372036854775804]),
        (5, 7, 2, [0, 3, 1, 0]),
    ),
    "bits as text": case(
        "static String f(int n) { return Integer.toBinaryString(n) + ' ' + Integer.toHexString(n) + ' ' + Integer.bitCount(n); }",
        (10, "1010 a 2"),
        (-1, f"{'1' * 32} ffffffff 32"),
        (-256, f"{'1' * 24}{'0' * 8} ffffff00 24"),
    ),
    "casts cut and saturate": case(
        "static int f(long n, double x) { return (int) n + (int) x + (byte) n; }", (4294967298, 1e12, -2147483645), (200, -2.9, 142)
    ),
    "characters are numbers": case(
        "static String f(String s) { String out = \"\"; for (char c : s.toCharArray()) { char d = (char) (c + 1); out += d; out += c - 'a'; } return out; }",
        ("ab", "b0c1"),
    ),
    "a character and a number add up": case(
        "static int f(char c) { int n = c; n += 'b' - 'a'; return c == 'x' ? n : -n; }", ("x", 121), ("a", -98)
    ),
    "string switch": case(
        'static int f(String s) { switch (s) { case "one": return 1; case "two": case "deux": return 2; default: return s.length(); } }',
        ("one", 1),
        ("deux", 2),
        ("three", 5),
    ),
    "switch falls through": case(
        "static int f(int n) { int r = 0; switch (n) { case 1: r += 1; case 2: r += 10; break; default: r = -1; } return r; }",
        (1, 11),
        (2, 10),
        (3, -1),
    ),
    "nested ternaries": case('static String f(int n) { return n < 0 ? "-" : n == 0 ? "0" : "+"; }', (-1, "-"), (0, "0"), (4, "+")),
    "labelled breaks": case(
        "static int f(int n) { int k = 0; outer: for (int i = 0; i < n; i++) { for (int j = 0; j < n; j++) { if (i * j > 6) break outer; if (j > i) continue outer; k++; } } return k; }",
        (5, 9),
        (0, 0),
    ),
    "do while and increments": case(
        "static int f(int n) { int k = 0; do { k += n--; } while (n > 0); return k * 10 + ++n; }", (3, 61), (-2, -22)
    ),
    "a string builder": case(
        "static String f(String s) { StringBuilder b = new StringBuilder(); for (char c : s.toCharArray()) b.insert(0, c); b.append(1).append('x').append(2.0); b.setCharAt(0, '_'); return b.reverse().toString(); }",
        ("abc", "0.2x1ab_"),
    ),
    "maps": case(
        'static Map<String, Integer> f(List<String> ws) { Map<String, Integer> m = new TreeMap<>(); for (String w : ws) m.merge(w, 1, Integer::sum); m.putIfAbsent("z", 9); m.computeIfAbsent("y", k -> k.length()); m.remove("b"); return m; }',
        (["b", "a", "b", "a"], {"a": 2, "y": 1, "z": 9}),
    ),
    "streams": case(
        "static List<Integer> f(List<Integer> xs) { return xs.stream().filter(x -> x % 2 != 0).map(x -> x * x).sorted(Comparator.reverseOrder()).distinct().limit(2).collect(Collectors.toList()); }",
        ([1, 2, -3, 3, 5], [25, 9]),
        ([], []),
    ),
    "a range and a reduction": case(
        "static int f(int n) { return IntStream.rangeClosed(1, n).reduce(1, (a, b) -> a * b); }", (5, 120), (13, 1932053504), (0, 1)
    ),
    "comparators": case(
        "static List<String> f(List<String> ws) { ws.sort(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder())); return ws; }",
        (["bb", "a", "cc", "c"], ["c", "a", "cc", "bb"]),
    ),
    "a comparator by difference": case(
        "static List<Integer> f(List<Integer> xs) { xs.sort((a, b) -> b - a); return xs; }", ([1, 3, 2], [3, 2, 1])
    ),
    "an Optional": case(
        'static String f(List<String> ws) { return ws.stream().filter(w -> w.startsWith("x")).findFirst().map(String::toUpperCase).orElse("none"); }',
        (["a", "xy"], "XY"),
        ([], "none"),
    ),
    "exceptions": case(
        'static String f(int n) { try { if (n > 2) throw new IllegalArgumentException("big"); return "r" + 6 / n; } catch (ArithmeticException e) { return "zero"; } finally { n = 0; } }',
        (2, "r3"),
        (0, "zero"),
        (3, Raised("ValueError", "big")),
    ),
    "outside an array": case(
        "static int f(int[] xs, int i) { return xs[i]; }",
        ([5, 6], 1, 6),
        ([5, 6], -1, Raised("IndexError")),
        ([5], 1, Raised("IndexError")),
    ),
    "arrays are shared": case(
        "static int[] f(int[] xs) { int[] ys = xs; ys[0]++; int[] zs = xs.clone(); zs[0] = 100; return xs; }", ([1, 2], [2, 2])
    ),
    "arrays of arrays": case(
        "static int f(int n) { int[][] g = new int[n][n + 1]; for (int i = 0; i < n; i++) g[i][i] = i + 1; int s = 0; for (int[] row : g) for (int x : row) s += x; return s + g[0].length; }",
        (3, 10),
    ),
    "a class with state": case(
        "static class Account { private int cents; Account(int cents) { this.cents = cents; } Account add(int n) { cents += n; return this; } int total() { return cents; } } static int f(int n) { return new Account(n).add(5).add(-1).total(); }",
        (10, 14),
    ),
    "inheritance": case(
        'static abstract class Shape { abstract int area(); String text() { return "area " + area(); } } static class Square extends Shape { int side; Square(int side) { this.side = side; } int area() { return side * side; } } static String f(int n) { Shape s = new Square(n); return s.text(); }',
        (3, "area 9"),
    ),
    "generic methods": case(
        "static <T extends Comparable<T>> T most(List<T> xs) { T best = xs.get(0); for (T x : xs) if (x.compareTo(best) > 0) best = x; return best; } static String f(List<Integer> a, List<String> b) { return most(a) + most(b); }",
        ([1, 3, 2], ["b", "c", "a"], "3c"),
    ),
    "queues and stacks": case(
        "static List<Integer> f(List<Integer> xs) { Deque<Integer> s = new ArrayDeque<>(); PriorityQueue<Integer> q = new PriorityQueue<>(Collections.reverseOrder()); for (int x : xs) { s.push(x); q.add(x); } List<Integer> out = new ArrayList<>(); out.add(s.pop()); while (!q.isEmpty()) out.add(q.poll()); return out; }",
        ([2, 9, 4], [4, 9, 4, 2]),
    ),
    "text of numbers": case(
        'static String f(double x, int n) { return x + "|" + String.format("%.2f %5d|%s", x, n, n > 0) + (char) (n + 60); }',
        (1.0, 5, "1.0|1.00     5|trueA"),
        (1e7, -1, "1.0E7|10000000.00    -1|false;"),
    ),
    "rounding": case(
        "static List<Long> f(double x) { return Arrays.asList(Math.round(x), (long) Math.floor(x), (long) Math.ceil(x), (long) x); }",
        (2.5, [3, 2, 3, 2]),
        (-2.5, [-2, -3, -2, -2]),
    ),
    "split drops empty ends": case(
        'static List<String> f(String s) { return Arrays.asList(s.split(",")); }', ("a,,b,,", ["a", "", "b"]), ("", [""]), (",a", ["", "a"])
    ),
    "identity of boxes is not asked": case(
        "static boolean f(Integer a, Integer b) { return a.equals(b) && a.compareTo(b) == 0; }", (1000, 1000, True), (1, 2, False)
    ),
    "the smallest numbers have no opposites": case(
        "static List<Long> f(int a, long b, int d) { return Arrays.asList((long) Math.abs(a), (long) (a / d), (long) (a / -1), Math.abs(b) - 1); }",
        (-(2**31), 5, -1, [-(2**31), -(2**31), -(2**31), 4]),
        (7, -5, -2, [7, -3, -7, 4]),
    ),
    "the smallest long is its own quotient": case(
        "static String f(long a, long b, int n) { long c = Long.MIN_VALUE / -1; a /= -1; long d = Long.MIN_VALUE - n; "
        'return a + " " + c + " " + d / b + " " + Long.MIN_VALUE % -1; }',
        (-(2**63), -1, 0, "-9223372036854775808 -9223372036854775808 -9223372036854775808 0"),
        (6, 2, 0, "-6 -9223372036854775808 -4611686018427387904 0"),
    ),
    "what a map's view loses": case(
        "static String f(Map<String, Integer> given, int how) { Map<String, Integer> m = new TreeMap<>(given); switch (how) { "
        'case 0: m.entrySet().removeIf(e -> e.getValue() > 4); break; case 1: m.keySet().removeIf(k -> k.startsWith("f")); break; '
        'case 2: m.values().removeIf(v -> v == 3); break; case 3: m.keySet().retainAll(List.of("one")); break; '
        'default: m.keySet().removeAll(List.of("one", "x")); } return m.toString(); }',
        ({"one": 3, "five": 5}, 0, "{one=3}"),
        ({"one": 3, "five": 5}, 1, "{one=3}"),
        ({"one": 3, "five": 5}, 2, "{five=5}"),
        ({"one": 3, "five": 5}, 3, "{one=3}"),
        ({"one": 3, "five": 5}, 4, "{five=5}"),
    ),
    "views in variables": case(
        "static String f(List<Integer> given, int from) { List<Integer> xs = new ArrayList<>(given); Map<Integer, Integer> m = new TreeMap<>(); "
        "Set<Integer> keys = m.keySet(); for (int x : xs) m.merge(x, 1, Integer::sum); keys.remove(9); Collection<Integer> counts = m.values(); m.put(7, 7); "
        "List<Integer> tail = xs.subList(from, xs.size()); Collections.sort(tail); Collections.reverse(xs.subList(0, from)); "
        'String shown = xs + " " + tail; xs.subList(0, 1).clear(); return shown + " " + xs + " " + keys + " " + counts; }',
        ([9, 1, 4, 3], 2, "[1, 9, 3, 4] [3, 4] [9, 3, 4] [1, 3, 4, 7] [1, 1, 1, 7]"),
    ),
    "what an entry stores": case(
        "static String f(Map<String, Integer> m) { Map<String, Integer> sorted = new TreeMap<>(m); "
        "for (Map.Entry<String, Integer> e : sorted.entrySet()) { if (e.getValue() > 1) e.setValue(e.getValue() * 10); } return sorted.toString(); }",
        ({"a": 1, "b": 2}, "{a=1, b=20}"),
    ),
    "constants within their enum": case(
        'enum Turn { LEFT("l"), RIGHT("r"); final String sign; Turn(String sign) { this.sign = sign; } Turn other() { return this == LEFT ? RIGHT : LEFT; } '
        "int on(int x) { return this == RIGHT ? x + 1 : x - 1; } } "
        "static String f(int x) { return Turn.LEFT.other().sign + Turn.RIGHT.other() + Turn.RIGHT.on(x); }",
        (1, "rLEFT2"),
    ),
    "arrays of nothing": case(
        "static class Trie { private final Trie[] next = new Trie[26]; boolean end; "
        "void insert(String w) { Trie t = this; for (char c : w.toCharArray()) { if (t.next[c - 'a'] == null) t.next[c - 'a'] = new Trie(); t = t.next[c - 'a']; } t.end = true; } "
        "boolean search(String w) { Trie t = this; for (int i = 0; i < w.length(); i++) { t = t.next[w.charAt(i) - 'a']; if (t == null) return false; } return t.end; } } "
        "static class Point { int x; Point(int x) { this.x = x; } } "
        "static List<Integer> f(List<String> words, String w) { Trie t = new Trie(); for (String s : words) t.insert(s); Point[] ps = new Point[3]; "
        "for (int i = 0; i < ps.length; i++) ps[i] = new Point(i); int sum = 0; for (Point p : ps) sum += p.x; Point[][] grid = new Point[2][2]; grid[0][1] = ps[2]; "
        "return Arrays.asList(t.search(w) ? 1 : 0, sum, grid[0][0] == null ? -1 : 0, grid[0][1].x); }",
        (["app", "apple"], "app", [1, 3, -1, 2]),
        (["app", "apple"], "appl", [0, 3, -1, 2]),
        (["app"], "zed", [0, 3, -1, 2]),
    ),
    "groups are in the order of a hash table": case(
        "static String f(List<String> xs) { return xs.stream().collect(Collectors.groupingBy(String::length, Collectors.counting())) + "
        '" " + xs.stream().collect(Collectors.toMap(x -> x.length() * 17, x -> x)); }',
        (["aa", "b", "ccc"], "{1=1, 2=1, 3=1} {17=b, 34=aa, 51=ccc}"),
    ),
    "parts of a text from left to right": case(
        'static String f(List<Integer> xs) { Queue<Integer> q = new LinkedList<>(xs); return q.remove() + " " + q.poll() + " " + q.remove() + " " + q.poll(); }',
        ([1, 2, 3], "1 2 3 null"),
        ([1, 2, 3, 4], "1 2 3 4"),
    ),
    "rounding keeps the sign of zero": case(
        'static String f(double x) { return Math.ceil(x) + " " + Math.floor(x) + " " + Math.rint(x); }',
        (-0.5, "-0.0 -1.0 -0.0"),
        (-0.0, "-0.0 -0.0 -0.0"),
        (1.2, "2.0 1.0 1.0"),
    ),
    "ints reckoned as longs": case(
        "static String f(int a, int b) { List<Long> squares = new ArrayList<>(); for (int i = a; i < a + 2; i++) squares.add((long) i * i); int mid = (int) (((long) a + b) / 2); "
        'return (long) a * b + " " + -(long) a + " " + (1L * a * b) % 1000 + " " + squares + " " + (mid + 1) + " " + IntStream.range(a, a + 2).mapToLong(i -> (long) i * i).sum(); }',
        (
            2000000000,
            2000000002,
            "4000000004000000000 -2000000000 0 [4000000000000000000, 4000000004000000001] 2000000002 8000000004000000001",
        ),
    ),
    "sums of ints": case(
        "static String f(int[] xs) { int big = IntStream.range(0, 10).map(i -> i * 1000000000).sum(); long total = 0; for (int x : xs) total += (long) x * x; "
        "List<Integer> boxed = IntStream.range(0, xs.length).boxed().map(i -> i * i).collect(Collectors.toList()); "
        "List<Integer> falling = Arrays.stream(xs).boxed().sorted(Collections.reverseOrder()).collect(Collectors.toList()); "
        "long product = LongStream.rangeClosed(1, 20).reduce(1L, (p, q) -> p * q); int top = IntStream.range(0, xs.length).summaryStatistics().getMax(); "
        'return Arrays.stream(xs).sum() + " " + big + " " + total + " " + boxed + " " + falling + " " + product + " " + top + " " + Arrays.stream(xs).max().getAsInt(); }',
        ([2147483647, 3, 1], "-2147483645 2050327040 4611686014132420619 [0, 1, 4] [2147483647, 3, 1] 2432902008176640000 2 2147483647"),
    ),
    "longs that are ints again": case(
        "static int f(String s, int n) { long a = s.length(); long b = s.length() * 2L; int[] xs = {1, 2, 3}; int c = (int) (a + b); "
        "c += xs[(int) (a - 2)] + (int) (b % 4); c += 3.7; int d = (int) (s.chars().filter(Character::isUpperCase).count() - a); "
        "return c * 100 + d + Arrays.stream(xs).sum() + n; }",
        ("abC", 1, 1605),
        ("AB", 0, 1006),
    ),
}

#: Cases whose types value languages need no sharing for: these have to come out in them as well.
EVERYWHERE = [
    "an array that is null at first",
    "a field has the type argument that its class is made with",
    "a part of a sorted map with its end",
    "a search from a place on",
    "the greatest of what may be nothing",
    "the values of a hash map are changed in place",
    "arrays of nothing",
    "what Java itself says",
    "streams add floats with care",
    "a character's code is a number",
    "ints wrap at 32 bits",
    "longs wrap at 64 bits",
    "a hash in a loop",
    "division rounds towards zero",
    "shifts take the count modulo 32",
    "bits as text",
    "characters are numbers",
    "string switch",
    "labelled breaks",
    "a range and a reduction",
    "exceptions",
    "split drops empty ends",
    "rounding",
]

#: What numbers of 32 and 64 bits do, in targets that have larger ones.
WIDTHS = [
    "ints wrap at 32 bits",
    "longs wrap at 64 bits",
    "a hash in a loop",
    "division rounds towards zero",
    "shifts take the count modulo 32",
    "logical shifts that assign",
    "the smallest numbers have no opposites",
    "the smallest long is its own quotient",
]


def check(executor: Executor, target: str, one: Case) -> None:
    code = f"import java.util.*;\nimport java.util.stream.*;\n\nclass Solution {{\n{one.members}\n}}\n"
    module = frontend("java").parse(code, entry="f")
    generated = generator(target, "java").generate(module)
    assert not generated.diagnostics
    tests = [TestCase(str(k), inputs=args, expected=_outcome(wanted)) for k, (args, wanted) in enumerate(one.calls)]
    verification = Verifier(executor).verify_calls(target, generated.code, module, tests, {test.id: "f" for test in tests})
    assert [(o.call, o.verdict, o.detail) for o in verification.observations if o.verdict is not Verdict.AC] == [], generated.code


def _outcome(wanted: Any) -> Raised | Returned:
    return wanted if isinstance(wanted, Raised) else Returned(wanted)


@pytest.mark.parametrize("name", CASES)
def test_in_python(executor: Executor, name: str) -> None:
    check(executor, "python", CASES[name])


@pytest.mark.parametrize("name", CASES)
def test_in_javascript(executor: Executor, name: str) -> None:
    require("node")
    check(executor, "javascript", CASES[name])


@pytest.mark.slow
@pytest.mark.parametrize("target", ["go", "rust", "cpp", "csharp", "kotlin", "ruby", "perl"])
@pytest.mark.parametrize("name", EVERYWHERE)
def test_elsewhere(answering: Answering, target: str, name: str) -> None:
    check(answering.executor(target), target, CASES[name])


@pytest.mark.slow
@pytest.mark.parametrize("target", ["java", "csharp", "rust", "typescript"])
@pytest.mark.parametrize("name", ["longs that are ints again", "ints reckoned as longs", "sums of ints"])
def test_longs_and_ints_where_both_are_types(answering: Answering, target: str, name: str) -> None:
    check(answering.executor(target), target, CASES[name])


@pytest.mark.slow
@pytest.mark.parametrize("target", ["elixir", "go", "php", "ruby", "typescript"])
@pytest.mark.parametrize("name", WIDTHS)
def test_widths(answering: Answering, target: str, name: str) -> None:
    check(answering.executor(target), target, CASES[name])


@pytest.mark.parametrize(
    "statements",
    [
        "List<Integer> sub = xs.subList(0, n); n++; sub.clear();",
        "List<Integer> sub = xs.subList(0, xs.size()); xs.add(n); sub.remove(0);",
        "Set<Integer> keys = m.keySet(); m = new TreeMap<>(m); m.put(n, n); System.out.println(keys);",
        "m.headMap(n).clear();",
    ],
)
def test_views_that_are_no_copies_are_refused(statements: str) -> None:
    code = (
        f"import java.util.*;\nclass Solution {{ static void f(List<Integer> xs, TreeMap<Integer, Integer> m, int n) {{ {statements} }} }}"
    )
    generated = generator("python", "java").generate(frontend("java").parse(code, entry="f"))
    assert [d.code for d in generated.diagnostics] in (["view"], ["unknown-method"]), generated.code


#: Programs: their text, stdin, stdout.
PROGRAMS = {
    "lines": (
        'import java.util.Scanner;\npublic class Main {\n    static int seen;\n    static void note(int n) { seen += n; }\n    public static void main(String[] args) {\n        Scanner in = new Scanner(System.in);\n        int n = in.nextInt();\n        long total = 0;\n        for (int i = 0; i < n; i++) { int x = in.nextInt(); total += x; note(1); }\n        System.out.println(total + " of " + seen);\n        System.out.printf("%.1f%n", total / (double) n);\n    }\n}\n',
        "3\n1 2\n4\n",
        "7 of 3\n2.3\n",
    ),
    "a buffered reader": (
        'import java.io.*;\npublic class Main {\n    public static void main(String[] args) throws IOException {\n        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));\n        String line;\n        int k = 0;\n        while ((line = in.readLine()) != null) { System.out.print(line.trim().toUpperCase() + ";"); k++; }\n        System.out.println(k);\n    }\n}\n',
        "ab \n\nc\n",
        "AB;;C;3\n",
    ),
}


@pytest.mark.parametrize("target", ["python", "javascript"])
@pytest.mark.parametrize("name", PROGRAMS)
def test_programs(executor: Executor, name: str, target: str) -> None:
    code, stdin, stdout = PROGRAMS[name]
    generated = generator(target, "java").generate(frontend("java").parse(code))
    assert not generated.diagnostics
    verification = Verifier(executor).verify_program(target, generated.code, [TestCase("0", stdin=stdin, stdout=stdout)])
    assert verification.verdict is Verdict.AC, verification.observations
