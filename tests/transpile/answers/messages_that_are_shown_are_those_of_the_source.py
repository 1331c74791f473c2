"""Messages that are shown are those of the source.

targets: clojure elixir haskell ocaml

>>> f(0)
"key 'z'"
>>> f(1)
'key list index out of range'
>>> f(2)
'key string index out of range'
>>> f(3)
'value integer division or modulo by zero'
>>> f(4)
'value integer modulo by zero'
>>> f(5)
'value not enough values to unpack (expected 2, got 1)'
>>> f(6)
'value too many values to unpack (expected 2)'
>>> f(7)
'value 7 is not in list'
>>> f(8)
'key list assignment index out of range'
>>> f(9)
'key list assignment index out of range'
>>> f(10)
'key pop index out of range'
>>> f(11)
'key pop from empty list'
>>> f(12)
"key 'q'"
>>> f(13)
"key 'r'"
>>> f(14)
"key 'y'"
>>> f(15)
'key pop from an empty deque'
>>> f(16)
'value max() arg is an empty sequence'
>>> f(17)
'[1, 2] 1 1 1'
"""

from collections import deque


def f(k):
    rows, word, table, kinds, queue = [[1, 2], [3]], "hey", {"a": 1}, {"x"}, deque([1])
    items = rows[0]
    try:
        if k == 0:
            return str(table["z"])
        elif k == 1:
            return str(rows[1][k])
        elif k == 2:
            return word[-k - 2]
        elif k == 3:
            return str(k // (k - 3))
        elif k == 4:
            return str(k % (k - 4))
        elif k == 5:
            a, b = rows[1]
            return str(a + b)
        elif k == 6:
            a, b = [1, 2, 3][:k]
            return str(a + b)
        elif k == 7:
            return str((rows[0] + rows[1]).index(k))
        elif k == 8:
            items[k] = 5
        elif k == 9:
            del items[k]
        elif k == 10:
            items.pop(k)
        elif k == 11:
            rows[1].clear()
            rows[1].pop()
        elif k == 12:
            del table["q"]
        elif k == 13:
            return str(table.pop("r"))
        elif k == 14:
            kinds.remove("y")
        elif k == 15:
            queue.popleft()
            queue.popleft()
        elif k == 16:
            return str(max(rows[1][k:]))
    except (KeyError, IndexError) as e:
        return "key " + str(e)
    except (ZeroDivisionError, ValueError) as e:
        return "value " + str(e)
    return f"{items} {len(table)} {len(kinds)} {len(queue)}"
